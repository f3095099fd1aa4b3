import { briefingParts } from '../../geo/briefing/briefing_address.ts'
import type { LayerState, ViewPlace } from '../map/map_view.ts'
import { now, type ShownMoment } from '../map/moment.ts'
import { writeFilter } from './layer_filter.ts'
import { momentParts } from './moment_address.ts'
import { layersAtFirst, type OpenBriefing, type ScreenState } from './screen.ts'

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
export function writeAddress(state: ScreenState, moment: ShownMoment = now): string {
  const { briefing } = state
  // Until it is opened, the scene alone says what is seen.
  if (briefing?.toOpen) return `v=1&${writeBriefing(briefing)}`
  const parts: Part[] = [
    ['v', '1'],
    ['m', state.place && writePlace(state.place)],
    ['l', sameLayers(state.layers, layersAtFirst) ? null : writeLayers(state.layers)],
    ['s', state.selected && `${state.selected.layer}/${encodeURIComponent(state.selected.id)}`],
    ['p', state.theme],
    ['i', state.language],
    ['c', state.indicator && encodeURIComponent(state.indicator)],
    ['t', state.table],
    ['f', writeFilters(state.filters)],
    ['w', state.drawnAs === 'clusters' ? null : state.drawnAs],
    ['r', state.reporting ? 'new' : null],
    ...namedParts(briefing),
    ...momentParts(moment),
  ]
  return joined(parts)
}

type Part = readonly [name: string, value: string | null]
type NamedBriefing = Pick<OpenBriefing, 'briefing' | 'scene' | 'seal'>

function namedParts(open: NamedBriefing | null): readonly Part[] {
  return open === null || open.briefing === null
    ? []
    : briefingParts({ ...open, briefing: open.briefing })
}

/** The address of a briefing, of a scene of it, or of it as it was sealed; empty while none is chosen. */
export const writeBriefing = (open: NamedBriefing): string => joined(namedParts(open))

const joined = (parts: readonly Part[]): string =>
  parts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

const writeFilters = (filters: ScreenState['filters']): string | null =>
  Object.entries(filters)
    .map(([layer, filter]) => `${layer}/${writeFilter(filter)}`)
    .join(',') || null

function writePlace({ lon, lat, zoom, bearing }: ViewPlace): string {
  const turned = Math.round(bearing)
  return [zoom.toFixed(3), lat.toFixed(5), lon.toFixed(5), ...(turned === 0 ? [] : [turned])].join(
    '/',
  )
}

function writeLayers(layers: readonly LayerState[]): string {
  return layers
    .filter((layer) => layer.shown)
    .map(({ id, opacity }) => (opacity === 1 ? id : `${id}:${Number(opacity.toFixed(2))}`))
    .join(',')
}

function sameLayers(some: readonly LayerState[], others: readonly LayerState[]): boolean {
  return some.every((layer, at) => {
    const other = others[at]
    return other?.id === layer.id && other.shown === layer.shown && other.opacity === layer.opacity
  })
}
