import { type SQL, sql } from 'drizzle-orm'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { stormPositions } from '../../geo/layers/storm_positions/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import { silentFrom } from '../../geo/proposals/storms_at_unit.ts'
import type { Box } from '../../geo/storms/distance_to_box.ts'
import type { StormPosition } from '../../geo/storms/storm_position.ts'
import { versionsRecorded } from '../collections/rows_known.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'
import { isProposedFor, type ProposedFor } from '../proposals/select_proposals.ts'
import { boxOfUnit } from '../proposals/told_columns.ts'
import type { Stretch } from './kind.ts'
import { type Micros, microsOf, momentAt } from './micros.ts'

const { now: u } = units

/**
 * When what is proposed may change by the passing of time alone: where something of it begins or ends, and
 * where a storm has passed, or its bulletin says nothing more.
 */
export async function proposalsDue(
  session: Session,
  asked: ProposedFor,
  { from, to }: Stretch,
): Promise<Micros[]> {
  const due = [...(await endsIn(session, asked, from)), ...(await passedIn(session, asked, from))]
  return [...new Set(due)].filter((at) => at > from && at <= to)
}

const versionsOf = (layer: LayerId): SQL => versionsRecorded(servedLayer(layer), {})

/** Who ever had a plan or a decision: of all units those that may be proposed for. */
const everPlanned = (code: SQL): SQL => sql`${code} in (
  select unit_code from ${versionsOf('plans')} union select unit_code from ${versionsOf('decisions')})`

async function endsIn(
  { rows }: Session,
  asked: ProposedFor,
  from: Micros,
): Promise<readonly Micros[]> {
  const ofUnit = isProposedFor(asked, sql`unit_code`, { planned: everPlanned(sql`unit_code`) })
  const ends = (layer: LayerId, isAsked: SQL, names: readonly string[]) =>
    names.map(
      (name) =>
        sql`select ${sql.identifier(name)} as at from ${versionsOf(layer)} where ${isAsked}`,
    )
  const validity = ['valid_from', 'valid_to']
  const all = [
    ...(['plans', 'decisions', 'units'] as const).flatMap((layer) => ends(layer, ofUnit, validity)),
    ...(['gauges', 'storm_positions'] as const).flatMap((layer) =>
      ends(layer, sql`true`, validity),
    ),
    ...ends('storm_bulletins', sql`true`, [...validity, 'issued_at']),
  ]
  const found = await rows<{ at: Micros }>(sql`
    select ${microsOf(sql`at`)} as at from (${sql.join(all, sql` union `)}) ends
    where at > ${momentAt(from)}::timestamptz and at < 'infinity'`)
  return found.map(({ at }) => at)
}

/** What was said of a place on a track, from when until when it was known, and held. */
interface Told extends StormPosition {
  readonly bulletin_id: string
  readonly known_from: Micros
  readonly known_until: Micros | null
  readonly valid_from: Micros | null
  readonly valid_to: Micros | null
}

async function passedIn(
  session: Session,
  asked: ProposedFor,
  from: Micros,
): Promise<readonly Micros[]> {
  const told = await positionsSince(session, from)
  if (told.length === 0) return []
  const boxes = await boxesOf(session, asked)
  return [...new Set(told.map(({ bulletin_id }) => bulletin_id))].flatMap((id) =>
    tracksOf(told.filter(({ bulletin_id }) => bulletin_id === id)).flatMap((track) =>
      silentFrom(track, boxes).map((milliseconds) => milliseconds * 1000),
    ),
  )
}

/** A track as it was told at each moment when that changed. */
function tracksOf(told: readonly Told[]): readonly (readonly StormPosition[])[] {
  const ends = told.flatMap((one) => [
    ...[one.known_from, one.known_until, one.valid_from, one.valid_to],
  ])
  const cuts = new Set(ends.filter((end) => end !== null))
  return [...cuts].map((at) =>
    told.filter(
      ({ known_from, known_until, valid_from, valid_to }) =>
        known_from <= at &&
        at < (known_until ?? Number.POSITIVE_INFINITY) &&
        (valid_from ?? Number.NEGATIVE_INFINITY) <= at &&
        at < (valid_to ?? Number.POSITIVE_INFINITY),
    ),
  )
}

/** Of the bulletins that may still have said something at a moment. */
function positionsSince({ rows }: Session, from: Micros): Promise<readonly Told[]> {
  const { now, history } = stormPositions
  const columns = sql.raw(
    'bulletin_id, at, geom, wind_level, gust_level, radius_6_km, radius_10_km, valid_from, valid_to, known_at',
  )
  const finite = (moment: string) =>
    sql`${microsOf(sql`nullif(nullif(${sql.identifier(moment)}, 'infinity'), '-infinity')`)}`
  return rows<Told>(sql`
    with told as (
      select ${columns}, null::timestamptz as known_until from ${now}
      union all select ${columns}, known_until from ${history})
    select bulletin_id, to_json(at) #>> '{}' as at,
      json_build_array(st_x(geom), st_y(geom)) as position,
      wind_level, gust_level, radius_6_km, radius_10_km, ${finite('known_at')} as known_from,
      ${finite('known_until')} as known_until, ${finite('valid_from')} as valid_from,
      ${finite('valid_to')} as valid_to
    from told where bulletin_id in (select bulletin_id from told
      where at > ${momentAt(from)}::timestamptz - interval '13 hours')
    order by told.at`)
}

async function boxesOf({ rows }: Session, asked: ProposedFor): Promise<readonly Box[]> {
  const found = await rows<{ box: Box }>(sql`
    select distinct on (box::text) box from (select ${boxOfUnit} as box from ${versionsOf('units')}
      where ${isProposedFor(asked, u.code, { planned: everPlanned(sql`${u.code}`) })}) boxes
    where box is not null`)
  return found.map(({ box }) => box)
}
