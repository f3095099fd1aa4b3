import { waysToDraw } from '../../geo/briefing/ways_to_draw.ts'
import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { codesOf, type Label } from '../../geo/words.ts'
import type { FeatureRef, LayerState, ViewPlace } from '../map/map_view.ts'
import type { ShownMoment } from '../map/moment.ts'
import { themeNames } from '../theme/theme_names.ts'
import { addressWords } from './address_words.ts'
import { layerIdFrom } from './definitions.ts'
import { readFilter } from './layer_filter.ts'
import { momentFrom, momentOf } from './moment_address.ts'
import { orderLayers } from './order_layers.ts'
import { layersAtFirst, type OpenBriefing, type ScreenState } from './screen.ts'

type Addressed =
  | ('place' | 'layers' | 'selected' | 'theme' | 'language' | 'indicator' | 'table')
  | ('filters' | 'drawnAs' | 'reporting' | 'briefing')

export interface ReadAddress {
  readonly state: Partial<Pick<ScreenState, Addressed>>
  readonly moment: ShownMoment
  /** What could not be opened, each in words; the rest is in `state`. */
  readonly problems: readonly Label[]
}

/** Reads what `writeAddress` wrote. A part that is not understood is named and left out. */
export function readAddress(hash: string): ReadAddress {
  const problems: Label[] = []
  const refuse = (words: Label, part: string) => {
    problems.push({ vi: fill(words.vi, { part }), en: fill(words.en, { part }) })
  }
  const parts = partsOf(hash)
  const take = <T>(name: string, read: (text: string) => T | undefined): T | undefined => {
    const text = parts.get(name)
    const value = text === undefined ? undefined : read(text)
    if (text !== undefined && value === undefined) {
      refuse(addressWords.not_understood, `${name}=${text}`)
    }
    return value
  }
  const version = parts.get('v')
  if (version !== undefined && version !== '1') refuse(addressWords.other_version, version)
  const layers = parts.get('l')

  return {
    state: withoutGaps({
      place: take('m', placeFrom),
      layers:
        layers === undefined
          ? undefined
          : layersFrom(layers, (part) => refuse(addressWords.no_such_layer, part)),
      selected: take('s', featureFrom),
      theme: take('p', (text) => codesOf(themeNames).find((name) => name === text)),
      language: take('i', (text) => (['vi', 'en'] as const).find((name) => name === text)),
      indicator: take('c', (text) => decoded(text)),
      table: take('t', (text) => layerIdFrom(text) ?? undefined),
      filters: take('f', filtersFrom),
      drawnAs: take('w', (text) => waysToDraw.find((way) => way === text)),
      reporting: take('r', (text) => (text === 'new' ? true : undefined)),
      briefing: take('b', (text) => briefingFrom(text, parts.get('n'), !parts.has('m'))),
    }),
    moment: momentOf(
      withoutGaps({ trueAt: take('d', momentFrom), knownAt: take('k', momentFrom) }),
    ),
    problems,
  }
}

function partsOf(hash: string): ReadonlyMap<string, string> {
  const pieces = hash.replace(/^#/, '').split('&')
  return new Map(
    pieces.flatMap((piece) => {
      const at = piece.indexOf('=')
      return at > 0 ? [[piece.slice(0, at), piece.slice(at + 1)] as const] : []
    }),
  )
}

function placeFrom(text: string): ViewPlace | undefined {
  const [zoom, lat, lon, bearing = 0, ...more] = text.split('/').map(Number)
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined
  const understood =
    more.length === 0 &&
    within(zoom, 0, 24) &&
    within(lat, -85, 85) &&
    within(lon, -180, 180) &&
    within(bearing, -360, 360)
  return understood ? { zoom, lat, lon, bearing } : undefined
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

function featureFrom(text: string): FeatureRef | undefined {
  const at = text.indexOf('/')
  const layer = layerIdFrom(text.slice(0, at))
  const id = decoded(text.slice(at + 1))
  return at > 0 && layer !== null && id !== undefined ? { layer, id } : undefined
}

/**
 * @param seal by which it is open, where one is named.
 * @param alone whether the address says nothing else of what is seen, so that the scene is to say it.
 */
function briefingFrom(
  text: string,
  seal: string | undefined,
  alone: boolean,
): OpenBriefing | undefined {
  const [briefing, scene, ...more] = text.split('/').map(decoded)
  if (briefing === undefined || more.length > 0) return undefined
  if (text.includes('/') && scene === undefined) return undefined
  const sealed = seal === undefined ? null : (decoded(seal) ?? null)
  return { briefing, scene: scene ?? null, seal: sealed, toOpen: alone && scene !== undefined }
}

/** Percent signs read back; nothing where they make no text or none is there. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function filtersFrom(text: string): ScreenState['filters'] | undefined {
  const filters = text.split(',').map((part) => {
    const at = part.indexOf('/')
    return [layerIdFrom(part.slice(0, at)), readFilter(part.slice(at + 1))] as const
  })
  if (filters.some(([layer, filter]) => layer === null || Object.keys(filter).length === 0)) {
    return undefined
  }
  return Object.fromEntries(filters)
}

function layersFrom(text: string, refuse: (part: string) => void): readonly LayerState[] {
  const opacities = new Map<LayerId, number>()
  for (const part of text.split(',').filter((each) => each !== '')) {
    const [name = '', written = '1'] = decoded(part)?.split(':') ?? []
    const id = layerIdFrom(name)
    const opacity = Number(written)
    if (id === null || !within(opacity, 0, 1)) refuse(part)
    else opacities.set(id, opacity)
  }
  const shown = layersAtFirst.map((layer) => ({
    id: layer.id,
    shown: opacities.has(layer.id),
    opacity: opacities.get(layer.id) ?? 1,
  }))
  return orderLayers(shown, [...opacities.keys()])
}

type Given<State> = { [Key in keyof State]?: Exclude<State[Key], undefined> }

function withoutGaps<State extends object>(state: State): Given<State> {
  const given = Object.entries(state).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Given<State>
}
