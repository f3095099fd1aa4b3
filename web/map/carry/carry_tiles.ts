import { addProtocol } from 'maplibre-gl'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { ViewPlace } from '../map_view.ts'
import { momentParameters, momentQuery, type ShownMoment } from '../moment.ts'
import { specialLayerIds } from '../special/special_layer_ids.ts'
import { unitsId } from '../special/unit_ground.ts'
import { wholeAreasZoom } from '../style/names_source.ts'
import { throughApi } from '../through_api.ts'
import { boxInView, type TileNumber, tilesInView, tilesOfShowing } from '../tiles_in_view.ts'
import { askOrCarried, carried, carriedScheme } from './carried.ts'
import { nearAddress, nearFromZoom } from './near_address.ts'
import { carryOwnBasemap } from './own_basemap.ts'

/** One view that is to be shown without a network. */
export interface CarriedView {
  readonly layers: readonly LayerId[]
  readonly filters: Readonly<Partial<Record<LayerId, Readonly<Record<string, string>>>>>
  readonly moment: ShownMoment
  readonly place: ViewPlace
  readonly size: { readonly width: number; readonly height: number }
}

/** So many requests at once leave the server room for what others ask. */
const atOnce = 4

/** Has MapLibre's requests for what is carried answered by this page. */
export function answerCarried(): void {
  addProtocol(carriedScheme, async ({ url, type }, { signal }) => {
    const address = url.slice(`${carriedScheme}://`.length)
    if (type === 'json') return { data: await (await askOrCarried(address, signal)).json() }
    // A tile's address names the version of its data: what is carried is what would come.
    const kept = carried.get(address)
    return { data: kept?.slice(0) ?? (await (await fetch(address, { signal })).arrayBuffer()) }
  })
}

/**
 * Fetches what the map asks for in each view, one view after the other, and lets go of what none of them
 * needs any more. Done again, it asks only for what has changed meanwhile.
 *
 * @param apiBase absolute.
 * @param told of each view whether all of it is here; the next one waits for it.
 */
export async function carryViews(
  views: readonly CarriedView[],
  apiBase: string,
  told: (at: number, isHere: boolean) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const pass: Pass = { apiBase, signal, templates: new Map(), used: new Set() }
  let isWhole = true
  for (const [at, view] of views.entries()) {
    const isHere = await carryView(view, pass)
    isWhole &&= isHere
    await told(at, isHere)
  }
  if (!isWhole) return
  for (const url of carried.keys()) if (!pass.used.has(url)) carried.delete(url)
}

interface Pass {
  readonly apiBase: string
  readonly signal: AbortSignal
  /** Of each source where its tiles are: of one version for all views. Null where that did not come. */
  readonly templates: Map<string, string | null>
  readonly used: Set<string>
}

async function carryView(view: CarriedView, pass: Pass): Promise<boolean> {
  const { apiBase } = pass
  const special = view.layers.filter((id) => specialLayerIds.has(id))
  const tiled = [...new Set([unitsId, ...view.layers])].filter((id) => !specialLayerIds.has(id))
  const sources = tiled.map((id) => `${apiBase}/tiles/${id}${momentQuery(view.moment)}`)
  const lists = special.map((id) => specialAddress(apiBase, id, view))
  const names = special.flatMap((id) => namesAddress(apiBase, id, view) ?? [])
  const templates = await inTurn(sources, (url) => tileTemplate(url, pass))
  const tiles = tilesOf(view)
  const addresses = templates.flatMap((template) =>
    template === null ? [] : tiles.map((tile) => addressOf(template, tile)),
  )
  const came = await inTurn([...lists, ...names, ...addresses], (url) => carryOne(url, pass))
  const isBeneath = await carryOwnBasemap({ ...view, used: pass.used, signal: pass.signal })
  return isBeneath && !templates.includes(null) && !came.includes(false)
}

/** The same address as the layer itself asks, see `many_points.ts` and `twinned_communities.ts`. */
function specialAddress(
  apiBase: string,
  id: LayerId,
  { filters, moment }: Pick<CarriedView, 'filters' | 'moment'>,
): string {
  const collection = `${apiBase}/collections/${id}`
  const asked = momentParameters(moment)
  if (id === 'twinned_communities') {
    return `${collection}/items?${new URLSearchParams({ limit: '10000', ...asked })}`
  }
  const query = String(new URLSearchParams({ ...filters[id], ...asked }))
  return `${collection}/points${query && `?${query}`}`
}

/** What names the single points of a near view, see `near_features.ts`. */
function namesAddress(
  apiBase: string,
  id: LayerId,
  { filters, moment, place, size }: CarriedView,
): string | null {
  if (id === 'twinned_communities' || place.zoom < nearFromZoom) return null
  const query = new URLSearchParams({ ...filters[id], ...momentParameters(moment) })
  return nearAddress(`${apiBase}/collections/${id}/items`, String(query), boxInView(place, size))
}

/** What is seen, and what names are found from: tiles of a low zoom. */
function tilesOf({ place, size }: CarriedView): readonly TileNumber[] {
  const above = { ...place, zoom: place.zoom - 1 }
  return [
    ...tilesOfShowing(place, size, 'whole'),
    ...(Math.floor(above.zoom) > wholeAreasZoom ? tilesInView(above, size, wholeAreasZoom) : []),
  ]
}

const addressOf = (template: string, { z, x, y }: TileNumber) =>
  template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y))

async function tileTemplate(url: string, pass: Pass): Promise<string | null> {
  const known = pass.templates.get(url)
  if (known !== undefined) return known
  const template = (await fetchOne(url, pass)) ? templateIn(url, pass.apiBase) : null
  pass.templates.set(url, template)
  return template
}

function templateIn(url: string, apiBase: string): string | null {
  const said: unknown = JSON.parse(new TextDecoder().decode(carried.get(url)))
  const tiles = typeof said === 'object' && said !== null && 'tiles' in said ? said.tiles : null
  const [first]: unknown[] = Array.isArray(tiles) ? tiles : []
  return typeof first === 'string' ? throughApi(first, apiBase) : null
}

/** A tile is never another under the same address; a list of very many points may be. */
async function carryOne(url: string, pass: Pass): Promise<boolean> {
  const isAsked = pass.used.has(url) || (isTile(url) && carried.has(url))
  if (!isAsked) return fetchOne(url, pass)
  pass.used.add(url)
  return carried.has(url)
}

const isTile = (url: string) => new URL(url).pathname.includes('/tiles/')

/** @returns whether it is carried now, be it what came the time before. */
async function fetchOne(url: string, { signal, used }: Pass): Promise<boolean> {
  used.add(url)
  try {
    const answer = await fetch(url, { signal })
    if (answer.ok) carried.set(url, await answer.arrayBuffer())
  } catch (error) {
    if (signal.aborted) throw error
  }
  return carried.has(url)
}

async function inTurn<From, To>(
  all: readonly From[],
  work: (one: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = []
  for (let at = 0; at < all.length; at += atOnce) {
    done.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))))
  }
  return done
}
