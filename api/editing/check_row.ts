import { type SQL, sql } from 'drizzle-orm'
import type { Geometry } from 'geojson'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import type { Refusal } from '../../geo/source/read_source.ts'
import { type Mark, readScheme } from '../accounts/scheme.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { selfCrossings } from '../db/self_crossings.ts'
import { Refused } from '../errors.ts'
import type { Found } from './circumstances.ts'
import { refusedFor } from './refusals.ts'

/** What is to be written: all of a new row, or the columns that a change gives another value. */
export type Written = Readonly<Record<string, unknown>>

/**
 * Asks the database what the definition alone cannot say: whether the marking, the unit and the
 * features that are named are there, for this user, and whether an area crosses itself. Row security
 * would refuse the first two as well, but not say by name.
 *
 * @param found what of it is known already.
 * @throws Refused (403, 422) naming the property.
 */
export async function checkRow(
  session: Session,
  user: User,
  layer: ServedLayer,
  written: Written,
  found: Partial<Found> = {},
): Promise<void> {
  const [, , problems] = await Promise.all([
    checkMarking(found.scheme ?? readScheme(session), user, written.marking),
    checkOwner(session, user, written.owning_unit, found.unit?.code),
    unknownLinks(session, layer, written, found.unit),
  ])
  const shape = written.geom as Geometry | null | undefined
  const [crossing] = await selfCrossings(session, [shape ?? undefined])
  if (crossing !== undefined) problems.push({ field: 'geometry', reason: crossing })
  if (problems.length > 0) throw refusedFor(problems)
}

async function checkMarking(
  scheme: readonly Mark[] | Promise<readonly Mark[]>,
  { clearance }: User,
  marking: unknown,
) {
  if (marking === undefined) return
  const known = (await scheme).find(({ code }) => code === marking)
  if (known === undefined) {
    throw refusedFor([{ field: 'marking', reason: `there is no marking "${marking}"` }])
  }
  if (known.rank <= clearance) return
  throw new Refused('not_allowed', `"${marking}" is above what you may see and write.`, 'marking')
}

async function checkOwner({ rows }: Session, { units }: User, owner: unknown, found?: string) {
  if (owner === undefined) return
  if (units !== 'all') {
    if (units.includes(String(owner))) return
    throw new Refused('not_allowed', `The unit ${owner} is not among yours.`, 'owning_unit')
  }
  if (owner === found) return
  // A province owns what no single unit answers for.
  const [known] = await rows(
    sql`select 1 from units where code = ${owner} or province_code = ${owner} limit 1`,
  )
  if (known === undefined) {
    throw refusedFor([{ field: 'owning_unit', reason: `there is no unit ${owner}` }])
  }
}

async function unknownLinks(
  session: Session,
  layer: ServedLayer,
  written: Written,
  found: Found['unit'],
) {
  const problems: Refusal[] = []
  for (const [name, property] of Object.entries(layer.properties)) {
    const value = written[name]
    if (property.kind !== 'link' && property.kind !== 'links') continue
    if (value === undefined || value === null) continue
    const ids = property.kind === 'link' ? [String(value)] : (value as string[])
    if (property.to === 'units' && value === found?.id) continue
    const { now } = tablesOf[property.to as LayerId]
    const unknown = await missing(session, sql`${now}`, ids)
    if (unknown === undefined) continue
    problems.push({ field: name, reason: `there is no "${unknown}" in ${property.to}` })
  }
  return problems
}

async function missing({ rows }: Session, table: SQL, ids: readonly string[]) {
  const [first] = await rows<{ id: string }>(sql`
    select asked.id from unnest(${sql.param([...ids])}::text[]) asked (id)
    where not exists (select 1 from ${table} known where known.id = asked.id) limit 1`)
  return first?.id
}
