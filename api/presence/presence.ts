import { sql } from 'drizzle-orm'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { writtenQuery } from '../db/written_query.ts'
import { Refused } from '../errors.ts'

/** Which posts have which incident open, by the incident's id. */
export type Present = Readonly<Record<string, readonly string[]>>

/** Of the incidents that this user may see, and of no other: the join is under row security. */
export async function readPresent({ rows }: Session): Promise<Present> {
  const found = await rows<{ id: string; posts: string[] }>(present)
  return Object.fromEntries(found.map(({ id, posts }) => [id, posts]))
}

const { table, columns } = servedLayer('incidents')

/** The limit makes it look each of the few up, where it would read all incidents for a join. */
const present = writtenQuery<never>(sql`
  select here.incident_id as id, array_agg(distinct here.post) as posts
  from record.present() here,
    lateral (select from ${table} where ${columns.id} = here.incident_id limit 1) seen
  group by here.incident_id order by here.incident_id`)({})

/**
 * The same of one incident.
 *
 * @throws Refused (404) where there is none that this user may see.
 */
export async function readPresentAt(session: Session, id: string): Promise<readonly string[]> {
  await seeIncident(session, id)
  return (await readPresent(session))[id] ?? []
}

/**
 * Says for half a minute that this user has an incident open.
 *
 * @throws Refused (404) where there is none that they may see.
 */
export async function lookAt(session: Session, user: User, id: string): Promise<void> {
  await seeIncident(session, id)
  await session.rows(sql`select record.look_at(${id}, ${user.dutyName ?? user.name})`)
}

/** Ends that; what one does not look at may be looked away from. */
export async function lookAway({ rows }: Session, id: string): Promise<void> {
  if (!id.includes('\0')) await rows(sql`select record.look_away(${id})`)
}

/** Forgets those who were not heard of: what nobody looks at is not kept. */
export async function forgetAbsent({ rows }: Session): Promise<void> {
  await rows(sql`select record.forget_absent()`)
}

async function seeIncident({ rows }: Session, id: string): Promise<void> {
  const [seen] = id.includes('\0')
    ? []
    : await rows(sql`select 1 from ${table} where ${columns.id} = ${id}`)
  if (seen !== undefined) return
  throw new Refused('not_found', `The layer "incidents" has no feature "${id}".`)
}
