import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import type { Circumstances, Given } from '../../geo/source/completion.ts'
import { type Mark, schemeOfMarkings } from '../accounts/scheme.ts'
import { selectItem } from '../collections/select_items.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { Rows } from '../db/database.ts'
import { type WrittenQuery, writtenQuery } from '../db/written_query.ts'
import type { Editing } from './change_feature.ts'
import { isObject } from './json_object.ts'
import type { Document } from './read_row.ts'

/** What was read of the database on the way, and need not be asked again before the row is written. */
export interface Found {
  readonly scheme: readonly Mark[]
  /** A unit that is there. */
  readonly unit: { readonly id: string; readonly code: string } | undefined
}

/** What of the surroundings of a document its layer may complete it by. */
export async function circumstancesOf(
  { session, user, layer }: Editing,
  { properties, geometry }: Document,
): Promise<{ readonly circumstances: Circumstances; readonly found: Found }> {
  const place = placeOf(geometry, properties.accuracy_m)
  const named = typeof properties.unit_code === 'string' ? properties.unit_code : undefined
  const { about: name } = layer.definition
  const link = name === undefined ? undefined : layer.properties[name]
  const id = name === undefined ? undefined : properties[name]
  // Sent ahead: it only reads, and is the first that is asked of a new report.
  const ahead: Rows = { rows: session.rowsAhead }
  const [{ unit, scheme }, about] = await Promise.all([
    surroundings(ahead, place, named),
    link?.kind === 'link' && typeof id === 'string'
      ? propertiesOf(ahead, link.to as LayerId, id)
      : undefined,
  ])
  const circumstances = {
    now: new Date().toISOString(),
    post: user.dutyName ?? user.name,
    unit,
    owner: ownerFor(user, about?.owning_unit ?? unit?.code ?? named),
    marking: markingFor(scheme, user, about?.marking),
    hasPlace: place !== undefined,
    about,
  }
  return { circumstances, found: { scheme, unit } }
}

type Unit = NonNullable<Circumstances['unit']> & { readonly id: string }

/** The unit that is named, or else the one that a place lies in, as it is divided now; and the scheme. */
async function surroundings({ rows }: Rows, place: Place | undefined, named: string | undefined) {
  const ask = async (query: WrittenQuery) => {
    const [found] = await rows<Record<keyof Found, string | null>>(query)
    return {
      scheme: JSON.parse(found?.scheme ?? '[]') as Mark[],
      unit: JSON.parse(found?.unit ?? 'null') as Unit | null,
    }
  }
  let found = named === undefined ? undefined : await ask(unitNamed({ code: named }))
  if (!found?.unit && place) found = await ask(unitAround({ ...place }))
  if (!found?.unit && place) found = await ask(unitNear({ ...place }))
  const { scheme, unit } = found ?? (await ask(noUnit({})))
  return { scheme, unit: unit ?? undefined }
}

const { now: units } = tablesOf.units

/** Together: what is asked costs less than the asking. */
const withScheme = <Name extends string>(unit: SQL) =>
  writtenQuery<Name>(sql`select
    (select json_agg(mark)::text from (${schemeOfMarkings}) mark) as scheme,
    (select row_to_json(unit)::text from (${unit}) unit) as unit`)

const firstUnit = <Name extends string>(where: SQL, order: SQLWrapper) =>
  withScheme<Name>(sql`
    select ${units.id} as id, ${units.code} as code, ${units.name_vi} as name_vi, ${units.name_en} as name_en
    from ${units} where ${where} and coalesce(${units.valid_to}, 'infinity') > now()
    order by ${order}, ${units.code} limit 1`)

const noUnit = withScheme<never>(sql`select null limit 0`)

const unitNamed = firstUnit<'code'>(sql`${units.code} = ${sql.placeholder('code')}`, units.code)

const point = sql`st_setsrid(st_makepoint(${sql.placeholder('lon')}::float8, ${sql.placeholder('lat')}::float8), 4326)`
const isInside = sql`st_intersects(${units.geom}, ${point})`

// An outline is off by some metres, and so is a place: who stands at the bridge on the border stands in
// the ward. Metres from a detailed outline take long; nearly every place lies within one.
const unitAround = firstUnit<'lon' | 'lat'>(
  sql`${units.geom} && ${point} and ${isInside}`,
  units.code,
)

const away = sql`case when ${isInside} then 0
  else st_distance(${units.geom}::geography, ${point}::geography) end`

/** Further than any outline and any place of use may be off: two kilometres. */
const degreesLookedAround = 0.02

const unitNear = firstUnit<keyof Place>(
  sql`${units.geom} && st_expand(${point}, ${sql.raw(String(degreesLookedAround))})
    and ${away} <= ${units.accuracy_m} + ${sql.placeholder('accuracyMetres')}::float8`,
  away,
)

/** Nobody writes for a unit that is not theirs: what lies elsewhere is reported under one of their own. */
function ownerFor({ units }: User, wanted: unknown): string | undefined {
  const unit = typeof wanted === 'string' ? wanted : undefined
  if (units === 'all') return unit
  return unit !== undefined && units.includes(unit) ? unit : units[0]
}

/** No more open than what it is about. */
function markingFor(scheme: readonly Mark[], { clearance }: User, about: unknown): string {
  const within = scheme.filter(({ rank }) => rank <= clearance)
  const closed = within.filter(({ open }) => !open)
  const mark = closed.find(({ code }) => code === about) ?? closed[0] ?? within[0]
  if (mark === undefined) throw new Error('Every account is cleared for the lowest marking.')
  return mark.code
}

async function propertiesOf(session: Rows, layer: LayerId, id: string): Promise<Given | undefined> {
  const text = await selectItem(session, servedLayer(layer), id)
  const feature: unknown = text === undefined ? undefined : JSON.parse(text)
  return isObject(feature) && isObject(feature.properties) ? feature.properties : undefined
}

interface Place {
  readonly lon: number
  readonly lat: number
  readonly accuracyMetres: number
}

/** A point with numbers; of what is none the definition speaks. */
function placeOf(geometry: unknown, accuracy: unknown): Place | undefined {
  if (!isObject(geometry) || geometry.type !== 'Point') return undefined
  const [lon, lat] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined
  return { lon, lat, accuracyMetres: typeof accuracy === 'number' && accuracy >= 0 ? accuracy : 0 }
}
