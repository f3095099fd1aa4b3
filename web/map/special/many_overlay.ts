import type { Layer } from '@deck.gl/core'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { clusterRadius } from '../../../geo/symbols/cluster_disc.ts'
import type { Box } from '../labels/free_room.ts'
import { placeNamesAnew, takeRoom } from '../labels/taken_room.ts'
import type { DrawnAs, PointsTally } from '../map_view.ts'
import type { Pixel } from '../pointer.ts'
import { isNameLayer } from '../style/name_layers.ts'
import type { Clusters } from './cluster_points.ts'
import { hexagonMetres } from './density_layers.ts'
import { dotPixels } from './dots_layer.ts'
import { clusterIds, densityWith, layersOf } from './many_layers.ts'
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
  /** Whether each by itself, so many are in view that they are drawn as dots. */
  readonly crowded: boolean
}

/** What deck.gl calls its layers among the map's begins so. */
const deckLayers = 'deck-maplibre-layer-group'

/** Such as cover the ground; names have to be read above them. */
const covers = (drawnAs: DrawnAs) => drawnAs === 'hexagons' || drawnAs === 'heat'

/**
 * deck.gl, as long as there is something to draw. Symbols and clusters lie on a canvas over the map, since
 * that is drawn soonest; what covers the ground is drawn within the map, beneath its names.
 */
export class ManyOverlay {
  settled = false
  cells: PointsTally['cells'] = null
  readonly #map: MapLibreMap
  readonly #definition: LayerDefinition
  readonly #fails: (error: Error) => void
  readonly #counted: () => void
  readonly #giveRoom: () => void
  #overlay: { readonly deck: MapLibreOverlay; readonly within: boolean } | null = null
  #picture: ManyPicture | null = null
  #images: { readonly of: string; readonly drawn: PointImages } | null = null
  #loaded = false
  /** The layer of the style that what covers the ground lies right under. */
  #beneath: string | undefined

  /** @param counted is told when `cells` is another. */
  constructor(
    map: MapLibreMap,
    definition: LayerDefinition,
    fails: (error: Error) => void,
    counted: () => void,
  ) {
    this.#map = map
    this.#definition = definition
    this.#fails = fails
    this.#counted = counted
    this.#giveRoom = takeRoom(map, () => this.#discs())
    map.on('styledata', this.#keepBeneath)
    map.on('idle', this.#keepBeneath)
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
    const { look, points, clusters, ages, crowded } = this.#picture
    if (look.drawnAs !== 'points' && look.drawnAs !== 'clusters') return []
    const { drawn } = this.#images
    const { which } = clusters
    const each = { length: points.length, pointAt: (turn: number) => turn }
    const single = { length: which.length, pointAt: (turn: number) => which[turn] ?? -1 }
    const drawnPoints = {
      ...(look.drawnAs === 'points' ? each : single),
      positions: points.positions,
      widthOf: (at: number) =>
        crowded ? dotPixels : drawn.sizeOf(imageName(points.lookAt[at] ?? 0, ages.isOld(at))),
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
    this.#map.off('styledata', this.#keepBeneath)
    this.#map.off('idle', this.#keepBeneath)
    this.#giveRoom()
    this.#close()
  }

  #close(): void {
    if (this.#overlay) this.#map.removeControl(this.#overlay.deck)
    this.#overlay = null
    this.#loaded = false
    this.settled = false
  }

  /** deck.gl draws within the map or over it from its beginning on. */
  #deckFor(within: boolean): MapLibreOverlay {
    if (this.#overlay?.within === within) return this.#overlay.deck
    this.#close()
    const deck = new MapLibreOverlay({
      interleaved: within,
      layers: [],
      onLoad: () => {
        this.#loaded = true
        this.#settle()
      },
      onError: this.#fails,
    })
    this.#overlay = { deck, within }
    this.#map.addControl(deck)
    return deck
  }

  /** A style that changed may have another lowest name; and while tiles come, nothing is put into it. */
  #keepBeneath = () => {
    if (!this.#overlay?.within || !this.#map.isStyleLoaded()) return
    const lowest = lowestName(this.#map)
    const isThere = this.#map.getLayersOrder().some((id) => id.startsWith(deckLayers))
    if (lowest !== this.#beneath || !isThere) this.#draw()
  }

  /** Where the discs of clusters hide what is beneath them, in pixels of the map. */
  #discs(): readonly Box[] {
    if (this.#picture?.look.drawnAs !== 'clusters') return []
    const { clusters } = this.#picture
    const { positions, counts } = clusters
    return clusterIds(clusters).map((at): Box => {
      const { x, y } = this.#map.project([positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0])
      const radius = clusterRadius(counts[at] ?? 0)
      return [x - radius, y - radius, x + radius, y + radius]
    })
  }

  #settle(): void {
    this.settled = this.#loaded && this.#images !== null
    this.#map.triggerRepaint()
  }

  #draw(): void {
    if (!this.#picture || !this.#images) return
    const { look } = this.#picture
    const isCells = look.drawnAs === 'hexagons'
    const metres = hexagonMetres(Math.floor(this.#map.getZoom()))
    if (!isCells) this.cells = null
    const within = covers(look.drawnAs)
    this.#beneath = within ? lowestName(this.#map) : undefined
    const counted = ([least, most]: [number, number]) => {
      this.cells = { least, most, metres: 2 * metres }
      this.#counted()
    }
    const layers: Layer[] = within
      ? densityWith(this.#picture, this.#images.drawn, { metres, counted, beforeId: this.#beneath })
      : layersOf(this.#picture, this.#images.drawn)
    this.#deckFor(within).setProps({ layers })
    placeNamesAnew(this.#map)
  }
}

/** The lowest layer of the style that writes names: whatever covers the ground lies beneath it. */
const lowestName = (map: MapLibreMap): string | undefined =>
  map.getLayersOrder().find((id) => !id.startsWith(deckLayers) && isNameLayer(id))
