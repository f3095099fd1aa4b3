import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { briefingScenes } from '../../geo/layers/briefing_scenes/table.ts'
import { mostScenes } from '../../geo/layers/briefing_scenes/vocabulary.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { refusedFor } from '../editing/refusals.ts'
import { changeableBriefing } from './changeable_briefing.ts'

/** The scenes of a briefing, all of them, in the order they are to have. */
export const orderRequest = z.strictObject({
  scenes: z.array(z.string().min(1).max(80)).max(mostScenes),
})
export type OrderRequest = z.output<typeof orderRequest>

/**
 * Puts the scenes of a briefing into an order, all or nothing, and closes the gaps between their places.
 *
 * @returns their ids as they then stand.
 * @throws Refused (422) where these are not the scenes that the briefing has: somebody has added one, or taken
 *   one away, since they were looked at.
 */
export async function orderScenes(
  session: WriteSession,
  user: User,
  briefing: string,
  { scenes }: OrderRequest,
): Promise<readonly string[]> {
  await changeableBriefing(session, user, briefing)
  const { now: s } = briefingScenes
  // Written first: from here on all other writers wait, and what is read stays so.
  await session.rows(sql`
    update ${s} set position = asked.place
    from unnest(${sql.param([...scenes])}::text[]) with ordinality asked (id, place)
    where briefing_scenes.briefing_id = ${briefing} and briefing_scenes.id = asked.id
      and briefing_scenes.position <> asked.place`)
  const standing = await scenesInOrder(session, briefing)
  if (standing.length !== scenes.length || standing.some((id, at) => id !== scenes[at])) {
    const reason = 'are not the scenes that the briefing has now, each once: look at it again'
    throw refusedFor([{ field: 'scenes', reason }])
  }
  return standing
}

/** The ids of its scenes, the first one first. */
export async function scenesInOrder(session: WriteSession, briefing: string): Promise<string[]> {
  const { now: s } = briefingScenes
  const rows = await session.rows<{ id: string }>(sql`
    select ${s.id} as id from ${s} where ${s.briefing_id} = ${briefing}
    order by ${s.position}, ${s.id} collate "C"`)
  return rows.map(({ id }) => id)
}
