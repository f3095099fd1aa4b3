import Supercluster from 'supercluster'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'

/** Above it every point is drawn by itself. */
export const mostClusterZoom = 16
const radiusPixels = 56

/** What is drawn of many points in a box: clusters, and those that stand alone. */
export interface Clusters {
  /** Longitude and latitude of each in turn, degrees. */
  readonly positions: Float64Array<ArrayBuffer>
  /** How many points each stands for. */
  readonly counts: Uint32Array<ArrayBuffer>
  /** Of a point that stands alone which it is; of a cluster -1 less its number, to be asked further. */
  readonly which: Int32Array<ArrayBuffer>
}

/** Gathers points that would lie over each other; the sum of its counts is always the number of points. */
export class ClusterIndex {
  readonly #index: Supercluster<{ readonly at: number }>

  constructor(positions: Float64Array, length: number) {
    this.#index = new Supercluster({ radius: radiusPixels, maxZoom: mostClusterZoom, extent: 512 })
    this.#index.load(
      Array.from({ length }, (_, at) => ({
        type: 'Feature',
        geometry: {
          type: 'Point',
          coordinates: [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0],
        },
        properties: { at },
      })),
    )
  }

  clustersIn([west, south, east, north]: BoundingBox, zoom: number): Clusters {
    const found = this.#index.getClusters([west, south, east, north], Math.floor(zoom))
    const positions = new Float64Array(2 * found.length)
    const counts = new Uint32Array(found.length)
    const which = new Int32Array(found.length)
    found.forEach(({ geometry, properties }, at) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      positions[2 * at] = longitude
      positions[2 * at + 1] = latitude
      const isCluster = 'cluster_id' in properties
      counts[at] = isCluster ? properties.point_count : 1
      which[at] = isCluster ? -1 - properties.cluster_id : properties.at
    })
    return { positions, counts, which }
  }

  /** The zoom at which a cluster falls apart. */
  zoomInto(which: number): number {
    return this.#index.getClusterExpansionZoom(-1 - which)
  }
}
