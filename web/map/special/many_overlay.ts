import type { Layer } from '@deck.gl/core'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Position } from '../../../geo/measures/position.ts'
import type { PointsTally } from '../map_view.ts'
import type { Clusters } from './cluster_points.ts'
import { hexagonLayer, hexagonMetres } from './density_layers.ts'
import { clusterIds, clusterRadius, layersOf } from './many_layers.ts'
import type { PointAges } from './point_ages.ts'
import { drawLooks, type PointImages } from './point_images.ts'
import type { ManyPoints } from './points_answer.ts'
import type { SpecialLook } from './special_layer.ts'

export interface ManyPicture {
  readonly look: SpecialLook
  readonly points: ManyPoints
  readonly clusters: Clusters
  readonly ages: PointAges
  /** Which of the points is selected; -1 for none. */
  readonly selectedAt: number
}

/** deck.gl over the map, as long as there is something to draw. */
export class ManyOverlay {
  settled = false
  cells: PointsTally['cells'] = null
  readonly #map: MapLibreMap
  readonly #definition: LayerDefinition
  readonly #overlay: MapLibreOverlay
  readonly #counted: () => void
  #picture: ManyPicture | null = null
  #images: { readonly of: string; readonly drawn: PointImages } | null = null
  #loaded = false

  /** @param counted is told when `cells` is another. */
  constructor(
    map: MapLibreMap,
    definition: LayerDefinition,
    fails: (error: Error) => void,
    counted: () => void,
  ) {
    this.#map = map
    this.#definition = definition
    this.#counted = counted
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onLoad: () => {
        this.#loaded = true
        this.#settle()
      },
      onError: fails,
    })
    map.addControl(this.#overlay)
  }

  show(picture: ManyPicture | null): void {
    this.#picture = picture
    if (picture === null) return
    const { look, points } = picture
    const pixelRatio = Math.min(3, Math.ceil(window.devicePixelRatio))
    const of = JSON.stringify([points.looks, look.palette.paper, look.symbols, pixelRatio])
    if (this.#images?.of === of) {
      this.#draw()
      return
    }
    this.settled = false
    // A newer picture may come while the symbols of this one are drawn.
    drawLooks(points.looks, this.#definition, look.palette, look.symbols, pixelRatio).then(
      (drawn) => {
        if (this.#picture !== picture) return
        this.#images = { of, drawn }
        this.#draw()
        this.#settle()
      },
      (error: unknown) => console.error('Symbols could not be drawn.', error),
    )
  }

  /** Which points lie at a pixel, the foremost first. */
  pointsAt({ x, y }: { readonly x: number; readonly y: number }, radius: number): number[] {
    if (!this.settled || !this.#picture) return []
    const { which } = this.#picture.clusters
    const isGathered = this.#picture.look.drawnAs === 'clusters'
    const found = this.#overlay.pickMultipleObjects({
      ...{ x, y, radius, depth: 8 },
      layerIds: isGathered ? ['many_singles'] : ['many_points'],
    })
    return found
      .map(({ index }) => (isGathered ? (this.#singles()[index] ?? -1) : index))
      .filter((at) => at >= 0 && (!isGathered || which.length > 0))
  }

  /** The uppermost cluster at a pixel. */
  clusterAt({ x, y }: { readonly x: number; readonly y: number }) {
    if (!this.settled || this.#picture?.look.drawnAs !== 'clusters') return null
    const { positions, counts, which } = this.#picture.clusters
    for (const at of clusterIds(this.#picture.clusters).toReversed()) {
      const position: Position = [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0]
      const middle = this.#map.project([position[0], position[1]])
      const isOver = Math.hypot(middle.x - x, middle.y - y) <= clusterRadius(counts[at] ?? 0)
      if (isOver) return { which: which[at] ?? -1, position }
    }
    return null
  }

  end(): void {
    this.#picture = null
    this.#map.removeControl(this.#overlay)
  }

  #singles(): readonly number[] {
    const { which } = this.#picture?.clusters ?? { which: new Int32Array() }
    return [...which].filter((at) => at >= 0)
  }

  #settle(): void {
    this.settled = this.#loaded && this.#images !== null
    this.#map.triggerRepaint()
  }

  #draw(): void {
    if (!this.#picture || !this.#images) return
    const { look, points } = this.#picture
    const isCells = look.drawnAs === 'hexagons'
    const metres = hexagonMetres(Math.floor(this.#map.getZoom()))
    if (!isCells) this.cells = null
    const layers: Layer[] = isCells
      ? [
          hexagonLayer(points, look, metres, ([least, most]) => {
            this.cells = { least, most, metres: 2 * metres }
            this.#counted()
          }),
        ]
      : layersOf(this.#picture, this.#images.drawn)
    this.#overlay.setProps({ layers })
  }
}
