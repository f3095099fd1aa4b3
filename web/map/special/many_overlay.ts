import type { Layer } from '@deck.gl/core'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Position } from '../../../geo/measures/position.ts'
import type { PointsTally } from '../map_view.ts'
import type { Pixel } from '../pointer.ts'
import type { Clusters } from './cluster_points.ts'
import { hexagonLayer, hexagonMetres } from './density_layers.ts'
import { clusterIds, clusterRadius, layersOf } from './many_layers.ts'
import type { PointAges } from './point_ages.ts'
import { drawLooks, imageName, type PointImages } from './point_images.ts'
import type { ManyPoints } from './points_answer.ts'
import { pointsUnder } from './points_under.ts'
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
  pointsAt(pixel: Pixel, tolerancePixels: number): number[] {
    if (!this.settled || !this.#picture || !this.#images) return []
    const { look, points, clusters, ages } = this.#picture
    if (look.drawnAs !== 'points' && look.drawnAs !== 'clusters') return []
    const { drawn } = this.#images
    const { which } = clusters
    const each = { length: points.length, pointAt: (turn: number) => turn }
    const single = { length: which.length, pointAt: (turn: number) => which[turn] ?? -1 }
    const drawnPoints = {
      ...(look.drawnAs === 'points' ? each : single),
      positions: points.positions,
      widthOf: (at: number) => drawn.sizeOf(imageName(points.lookAt[at] ?? 0, ages.isOld(at))),
      widest: Math.max(...Object.keys(drawn.places).map(drawn.sizeOf)),
    }
    return pointsUnder(this.#map, drawnPoints, pixel, tolerancePixels)
  }

  /** The uppermost cluster at a pixel. */
  clusterAt({ x, y }: Pixel) {
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
