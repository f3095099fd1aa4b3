import type { Color, Position as DeckPosition, Layer } from '@deck.gl/core'
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { groundMetresPerPixel } from '../../../geo/measures/ground_resolution.ts'
import { lineLengthMetres } from '../../../geo/measures/line_length.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { markingOf } from '../markings_in_view.ts'
import { channels } from '../style/colour.ts'
import { bowedPath, dashesOf } from './bowed_path.ts'
import type { OpenSpecialLayer, SpecialLayer, SpecialLook } from './special_layer.ts'
import { type TwinnedPair, twinnedPairs } from './twinned_pairs.ts'

const dashPixels = 6
const widthPixels = 2.25

interface Dash {
  readonly pair: TwinnedPair
  readonly path: DeckPosition[]
}

/** Bonds across the border: bowed lines, with each end's own uncertainty as wide as it is on the ground. */
export const openTwinnedCommunities: OpenSpecialLayer = async (map, itemsUrl) => {
  const response = await fetch(itemsUrl)
  if (!response.ok) throw Object.assign(new Error(itemsUrl), { status: response.status })
  const layer = new TwinnedCommunities(map, twinnedPairs(await response.json()))
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
  readonly markings: readonly string[]
  readonly #map: MapLibreMap
  readonly #pairs: readonly TwinnedPair[]
  readonly #overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
  #look: SpecialLook | null = null
  #dashZoom: number

  constructor(map: MapLibreMap, pairs: readonly TwinnedPair[]) {
    this.#map = map
    this.#pairs = pairs
    this.markings = [...new Set(pairs.flatMap(markingOf))]
    this.#dashZoom = halfZoom(map)
    this.graphics = new Promise((got, failed) => {
      const onError = (error: Error) => {
        console.error('The twinned communities met an error.', error)
        failed(error)
      }
      this.#overlay.setProps({ onLoad: got, onError })
    })
    map.addControl(this.#overlay)
    map.on('zoom', this.#redash)
  }

  show(look: SpecialLook | null): void {
    this.#look = look
    this.#overlay.setProps({ layers: look ? this.#layers(look) : [] })
  }

  at({ x, y }: { readonly x: number; readonly y: number }, tolerancePixels: number) {
    if (!this.#look) return []
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
    this.#map.removeControl(this.#overlay)
  }

  /** Dashes keep their length on the screen; between half zooms they may stretch a little. */
  #redash = () => {
    const zoom = halfZoom(this.#map)
    if (zoom === this.#dashZoom) return
    this.#dashZoom = zoom
    if (this.#look) this.show(this.#look)
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

function curveOf({ traced, path }: TwinnedPair): readonly Position[] {
  const [home, away] = [path[0], path.at(-1)]
  return traced || !home || !away ? path : bowedPath(home, away)
}

const deckPath = (path: readonly Position[]): DeckPosition[] => path.map(([x, y]) => [x, y])

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
