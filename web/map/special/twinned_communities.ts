import type { Color, Position as DeckPosition, Layer } from '@deck.gl/core'
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { LngLatBounds, Map as MapLibreMap } from 'maplibre-gl'
import { twinnedCommunitiesLayer } from '../../../geo/layers/twinned_communities/layer.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { groundMetresPerPixel } from '../../../geo/measures/ground_resolution.ts'
import { lineLengthMetres } from '../../../geo/measures/line_length.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { dashesOf } from '../../../geo/symbols/bowed_path.ts'
import { classOf } from '../../../geo/symbols/class_of.ts'
import { askOrCarried } from '../carry/carried.ts'
import { markingOf } from '../marking_of.ts'
import { momentParameters } from '../moment.ts'
import { channels } from '../style/colour.ts'
import type { OpenSpecialLayer, SpecialLayer, SpecialLook } from './special_layer.ts'
import { boxAround, curveOf, type TwinnedPair, twinnedPairs } from './twinned_pairs.ts'

const dashPixels = 6
const widthPixels = 2.25

interface Dash {
  readonly pair: TwinnedPair
  readonly path: DeckPosition[]
}

/** Bonds across the border: bowed lines, with each end's own uncertainty as wide as it is on the ground. */
export const openTwinnedCommunities: OpenSpecialLayer = async (ground) => {
  const { map, collectionUrl, moment, fails } = ground
  const asked = new URLSearchParams({ limit: '10000', ...momentParameters(moment) })
  const itemsUrl = `${collectionUrl}/items?${asked}`
  const response = await askOrCarried(itemsUrl)
  if (!response.ok) throw Object.assign(new Error(itemsUrl), { status: response.status })
  const layer = new TwinnedCommunities(map, twinnedPairs(await response.json()), fails)
  try {
    await layer.graphics
  } catch (error) {
    layer.destroy()
    throw error
  }
  return layer
}

class TwinnedCommunities implements SpecialLayer {
  /** deck.gl asks the browser for a canvas of its own, and gets it later. */
  readonly graphics: Promise<void>
  settled = true
  readonly followsMoment = false
  readonly #map: MapLibreMap
  readonly #pairs: readonly TwinnedPair[]
  readonly #fails: (error: Error) => void
  readonly #box: BoundingBox | null
  /**
   * Only while there is something to draw in the view: deck.gl runs with every frame of the screen, and
   * its canvas is laid over the map's, whether there is anything on it or not.
   */
  #overlay: MapLibreOverlay | null = null
  #ended = () => {}
  #look: SpecialLook | null = null
  #dashZoom: number

  constructor(map: MapLibreMap, pairs: readonly TwinnedPair[], fails: (error: Error) => void) {
    this.#map = map
    this.#pairs = pairs
    this.#fails = fails
    this.#box = boxAround(pairs)
    this.#dashZoom = halfZoom(map)
    map.on('zoom', this.#redash)
    map.on('move', this.#follow)
    map.on('idle', this.#rest)
    this.graphics = this.#isInView() ? this.#begin() : Promise.resolve()
  }

  get markings(): readonly string[] {
    return this.#isInView() ? [...new Set(this.#pairs.flatMap(markingOf))] : []
  }

  get classes(): readonly string[] {
    if (!this.#isInView()) return []
    const { classes } = twinnedCommunitiesLayer
    const found = new Set(this.#pairs.map(({ properties }) => classOf(classes, properties).id))
    return classes.map(({ id }) => id).filter((id) => found.has(id))
  }

  show(look: SpecialLook | null): void {
    this.#look = look
    if (look === null) this.#end()
    else this.#overlay?.setProps({ layers: this.#layers(look) })
    this.#follow()
  }

  at({ x, y }: { readonly x: number; readonly y: number }, tolerancePixels: number) {
    if (!this.#look || !this.#overlay || !this.settled) return []
    const found = this.#overlay.pickMultipleObjects({ x, y, radius: tolerancePixels, depth: 4 })
    return found.flatMap(({ object }) => {
      const pair: TwinnedPair | undefined = object?.pair
      if (!pair) return []
      const { id, properties } = pair
      return [{ layer: 'twinned_communities' as const, id, properties, hit: 'line' as const }]
    })
  }

  destroy(): void {
    this.#map.off('zoom', this.#redash)
    this.#map.off('move', this.#follow)
    this.#map.off('idle', this.#rest)
    this.#end()
  }

  #isInView(): boolean {
    return this.#box !== null && touches(this.#map.getBounds(), this.#box)
  }

  #follow = () => {
    if (this.#overlay !== null || this.#look === null || !this.#isInView()) return
    this.#begin().catch(this.#fails)
  }

  /** Once the map rests: who pans along the edge would else have it begin again and again. */
  #rest = () => {
    if (!this.#isInView()) this.#end()
  }

  #begin(): Promise<void> {
    this.settled = false
    return new Promise((got, failed) => {
      this.#ended = got
      this.#overlay = new MapLibreOverlay({
        interleaved: false,
        layers: this.#look ? this.#layers(this.#look) : [],
        onLoad: () => {
          this.settled = true
          got()
        },
        onError: (error: Error) => {
          console.error('The twinned communities met an error.', error)
          failed(error)
        },
      })
      this.#map.addControl(this.#overlay)
    })
  }

  #end(): void {
    if (this.#overlay) this.#map.removeControl(this.#overlay)
    this.#overlay = null
    this.settled = true
    this.#ended()
  }

  /** Dashes keep their length on the screen; between half zooms they may stretch a little. */
  #redash = () => {
    const zoom = halfZoom(this.#map)
    if (zoom === this.#dashZoom) return
    this.#dashZoom = zoom
    if (this.#look) this.#overlay?.setProps({ layers: this.#layers(this.#look) })
  }

  #layers(look: SpecialLook): Layer[] {
    const { palette, opacity, selectedId, hoveredId } = look
    const line = colourOf(palette.twinned)
    const marked = this.#pairs.filter(({ id }) => id === selectedId || id === hoveredId)
    const ends = this.#pairs.flatMap((pair) => pair.ends.map((end) => ({ pair, ...end })))
    return [
      new ScatterplotLayer({
        id: 'twinned_rings',
        data: ends.filter(({ accuracyMetres }) => accuracyMetres !== null),
        opacity,
        stroked: true,
        getPosition: ({ at }) => [at[0], at[1]],
        getRadius: ({ accuracyMetres }) => accuracyMetres ?? 0,
        radiusUnits: 'meters',
        getFillColor: withAlpha(line, 14),
        getLineColor: withAlpha(line, 110),
        getLineWidth: 1,
        lineWidthUnits: 'pixels',
      }),
      new PathLayer({
        id: 'twinned_marks',
        data: marked,
        getPath: (pair) => deckPath(curveOf(pair)),
        getColor: withAlpha(colourOf(palette.accent), 90),
        getWidth: widthPixels + 8,
        widthUnits: 'pixels',
        capRounded: true,
        jointRounded: true,
      }),
      new PathLayer<Dash>({
        id: 'twinned_lines',
        data: this.#pairs.flatMap((pair) => this.#dashes(pair)),
        opacity,
        pickable: true,
        getPath: ({ path }) => path,
        getColor: line,
        getWidth: widthPixels,
        widthUnits: 'pixels',
        jointRounded: true,
      }),
      new ScatterplotLayer({
        id: 'twinned_ends',
        data: ends,
        opacity,
        pickable: true,
        stroked: true,
        getPosition: ({ at }) => [at[0], at[1]],
        getRadius: 4.5,
        radiusUnits: 'pixels',
        getFillColor: line,
        getLineColor: colourOf(palette.paper),
        getLineWidth: 1.5,
        lineWidthUnits: 'pixels',
      }),
    ]
  }

  #dashes(pair: TwinnedPair): Dash[] {
    const path = curveOf(pair)
    if (pair.traced) return [{ pair, path: deckPath(path) }]
    const metres = lineLengthMetres({ type: 'LineString', coordinates: path })
    const pixels = metres / groundMetresPerPixel(this.#dashZoom, path[0]?.[1] ?? 0)
    return dashesOf(path, pixels, dashPixels).map((dash) => ({ pair, path: deckPath(dash) }))
  }
}

const deckPath = (path: readonly Position[]): DeckPosition[] => path.map(([x, y]) => [x, y])

/** Whether a view shows a part of a box; a dot at its edge is wider than its place. */
function touches(view: LngLatBounds, [west, south, east, north]: BoundingBox): boolean {
  const { lng, lat } = view.getCenter()
  const [wide, high] = [
    0.55 * (view.getEast() - view.getWest()),
    0.55 * (view.getNorth() - view.getSouth()),
  ]
  return west <= lng + wide && east >= lng - wide && south <= lat + high && north >= lat - high
}

const halfZoom = (map: MapLibreMap) => Math.round(map.getZoom() * 2) / 2

function colourOf(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  return [red, green, blue]
}

const withAlpha = ([red, green, blue]: [number, number, number], alpha: number): Color => [
  red,
  green,
  blue,
  alpha,
]
