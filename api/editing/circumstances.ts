import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import type { Circumstances, Completion, Given } from '../../geo/source/completion.ts'
import { readScheme } from '../accounts/scheme.ts'
import { selectItem } from '../collections/select_items.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import type { Editing } from './change_feature.ts'
import { isObject } from './json_object.ts'
import type { Document } from './read_row.ts'

/** What of the surroundings of a document its layer may complete it by. */
export async function circumstancesOf(
  { session, user, layer }: Editing,
  completion: Completion,
  { properties, geometry }: Document,
): Promise<Circumstances> {
  const place = placeOf(geometry, properties.accuracy_m)
  const named = typeof properties.unit_code === 'string' ? properties.unit_code : undefined
  const unit = await unitAt(session, place, named)
  const link = completion.about === undefined ? undefined : layer.properties[completion.about]
  const id = completion.about === undefined ? undefined : properties[completion.about]
  const about =
    link?.kind === 'link' && typeof id === 'string'
      ? await propertiesOf(session, link.to as LayerId, id)
      : undefined
  return {
    now: new Date().toISOString(),
    post: user.dutyName ?? user.name,
    unit,
    owner: ownerFor(user, about?.owning_unit ?? unit?.code ?? named),
    marking: await markingFor(session, user, about?.marking),
    hasPlace: place !== undefined,
    about,
  }
}

type Unit = NonNullable<Circumstances['unit']>

/** The unit that is named, or else the one that a place lies in, as it is divided now. */
async function unitAt(session: Session, place: Place | undefined, named: string | undefined) {
  const { now: units } = tablesOf.units
  const byName = named && (await firstUnit(session, sql`${units.code} = ${named}`, units.code))
  if (byName || place === undefined) return byName || undefined
  // An outline is off by some metres, and so is a place: who stands at the bridge on the border stands
  // in the ward. Metres from a detailed outline take long; nearly every place lies within one.
  const inside = sql`st_intersects(${units.geom}, ${place.point})`
  const away = sql`case when ${inside} then 0
    else st_distance(${units.geom}::geography, ${place.point}::geography) end`
  const near = sql`${units.geom} && st_expand(${place.point}, ${degreesLookedAround})
    and ${away} <= ${units.accuracy_m} + ${place.accuracyMetres}::float8`
  const within = sql`${units.geom} && ${place.point} and ${inside}`
  return (await firstUnit(session, within, units.code)) ?? (await firstUnit(session, near, away))
}

async function firstUnit({ rows }: Session, where: SQL, order: SQLWrapper) {
  const { now: units } = tablesOf.units
  const [found] = await rows<Unit>(sql`
    select ${units.code} as code, ${units.name_vi} as name_vi, ${units.name_en} as name_en
    from ${units} where ${where} and coalesce(${units.valid_to}, 'infinity') > now()
    order by ${order}, ${units.code} limit 1`)
  return found
}

/** Nobody writes for a unit that is not theirs: what lies elsewhere is reported under one of their own. */
function ownerFor({ units }: User, wanted: unknown): string | undefined {
  const unit = typeof wanted === 'string' ? wanted : undefined
  if (units === 'all') return unit
  return unit !== undefined && units.includes(unit) ? unit : units[0]
}

/** No more open than what it is about. */
async function markingFor(session: Session, { clearance }: User, about: unknown): Promise<string> {
  const scheme = await readScheme(session)
  const within = scheme.filter(({ rank }) => rank <= clearance)
  const closed = within.filter(({ open }) => !open)
  const mark = closed.find(({ code }) => code === about) ?? closed[0] ?? within[0]
  if (mark === undefined) throw new Error('Every account is cleared for the lowest marking.')
  return mark.code
}

async function propertiesOf(
  session: Session,
  layer: LayerId,
  id: string,
): Promise<Given | undefined> {
  const text = await selectItem(session, servedLayer(layer), id)
  const feature: unknown = text === undefined ? undefined : JSON.parse(text)
  return isObject(feature) && isObject(feature.properties) ? feature.properties : undefined
}

interface Place {
  readonly point: SQL
  readonly accuracyMetres: number
}

/** Further than any outline and any place of use may be off: two kilometres. */
const degreesLookedAround = 0.02

/** A point with numbers; of what is none the definition speaks. */
function placeOf(geometry: unknown, accuracy: unknown): Place | undefined {
  if (!isObject(geometry) || geometry.type !== 'Point') return undefined
  const [lon, lat] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined
  const accuracyMetres = typeof accuracy === 'number' && accuracy >= 0 ? accuracy : 0
  return {
    point: sql`st_setsrid(st_makepoint(${lon}::float8, ${lat}::float8), 4326)`,
    accuracyMetres,
  }
}
