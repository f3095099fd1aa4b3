import { briefingParts, type NamedBriefing } from './briefing/briefing_address.ts'
import { catalogue } from './layers/catalogue.ts'
import type { ScreenPlace } from './measures/place_around.ts'

/** What the address of the screen says, or a sheet of the same picture. */
export interface AddressedPicture {
  readonly place?: ScreenPlace | null
  /** Those that are shown, from below to above. */
  readonly layers: readonly { readonly id: string; readonly opacity: number }[]
  readonly selected?: { readonly layer: string; readonly id: string } | null
  /** One of the screen's palettes. */
  readonly theme?: string | null
  readonly language: string
  readonly indicator?: string | null
  readonly table?: string | null
  /** By layer, as `writeFilter` writes them. */
  readonly filters?: Readonly<Record<string, string>>
  readonly drawnAs: string
  readonly reporting?: boolean
  readonly briefing?: NamedBriefing | null
  /** Milliseconds since 1970; null is now. */
  readonly trueAt: number | null
  readonly knownAt: number | null
}

/**
 * The part of the address after `#` that opens the same picture again:
 *
 * - `v` version of this list, 1
 * - `m` zoom/latitude/longitude, and /bearing where north is not up
 * - `l` the layers shown, from below to above, each with `:opacity` where it is not whole;
 *   left out while the layers stand as they do at first
 * - `s` the selected feature, layer/id
 * - `f` what features of a layer are filtered by, layer/parameters; of several layers between commas
 * - `w` how very many points are drawn, where it is not in clusters
 * - `p` palette, `i` language, `c` the indicator that colours the units, `t` the open table
 * - `r=new` a report is being written
 * - `b` the briefing that is open, and /the scene of it; short where an id is long. An address that says
 *   this and no `m` opens that scene
 * - `n` the seal by which that briefing is open, as it was then
 * - `d` what was true at that time, `k` what was known at that time; both in Viet Nam's, as in
 *   `2026-11-26T10:00`, and left out where it is now
 */
export function pictureAddress(said: AddressedPicture): string {
  const { place, selected, indicator, trueAt, knownAt } = said
  return joinedParts([
    ['v', '1'],
    ['m', place ? writePlace(place) : null],
    ['l', areAsAtFirst(said.layers) ? null : writeLayers(said.layers)],
    ['s', selected ? `${selected.layer}/${encodeURIComponent(selected.id)}` : null],
    ['p', said.theme ?? null],
    ['i', said.language],
    ['c', indicator ? encodeURIComponent(indicator) : null],
    ['t', said.table ?? null],
    ['f', writeFilters(said.filters ?? {})],
    ['w', said.drawnAs === 'clusters' ? null : said.drawnAs],
    ['r', said.reporting ? 'new' : null],
    ...(said.briefing ? briefingParts(said.briefing) : []),
    ['d', trueAt === null ? null : writeAddressMoment(trueAt)],
    ['k', knownAt === null ? null : writeAddressMoment(knownAt)],
  ])
}

type Part = readonly [name: string, value: string | null]

export const joinedParts = (parts: readonly Part[]): string =>
  parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&')

/** A filter as it stands in the address, `kind=fire%2Cflood;severity=3..5`, of its parameters or their query. */
export const writeFilter = (filter: Readonly<Record<string, string>> | string): string =>
  String(new URLSearchParams(filter)).replaceAll('&', ';')

/** Of Viet Nam, which knows no summer time. */
const offsetMilliseconds = 7 * 3_600_000

/** A moment of the address, on the wall of Viet Nam: `2026-11-26T10:00`, with seconds where it has some. */
export const writeAddressMoment = (at: number): string =>
  new Date(at + offsetMilliseconds).toISOString().slice(0, 19).replace(/:00$/, '')

const writeFilters = (filters: Readonly<Record<string, string>>): string | null =>
  Object.entries(filters)
    .map(([layer, filter]) => `${layer}/${filter}`)
    .join(',') || null

function writePlace({ lon, lat, zoom, bearing }: ScreenPlace): string {
  const turned = Math.round(bearing)
  return [zoom.toFixed(3), lat.toFixed(5), lon.toFixed(5), ...(turned === 0 ? [] : [turned])].join(
    '/',
  )
}

const writeLayers = (layers: AddressedPicture['layers']): string =>
  layers
    .map(({ id, opacity }) => (opacity === 1 ? id : `${id}:${Number(opacity.toFixed(2))}`))
    .join(',')

const namesAtFirst = writeLayers(
  catalogue.flatMap(({ id, geometry, shownAtFirst }) =>
    shownAtFirst && geometry !== 'none' ? [{ id, opacity: 1 }] : [],
  ),
)

const areAsAtFirst = (layers: AddressedPicture['layers']): boolean =>
  writeLayers(layers) === namesAtFirst
