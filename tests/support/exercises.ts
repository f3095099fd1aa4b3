import { sql } from 'drizzle-orm'
import type { User } from '../../api/db/as_user.ts'
import type { Lane } from '../../api/lanes/lane.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { type Asking, commander, type World } from './api_world.ts'

export const sendJson = (asking: Asking, method: string, address: string, body: unknown) =>
  asking.fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** An exercise made by the API. */
export async function makeExercise(world: World, title_vi = 'Bão thử', user: User = commander) {
  const answer = await sendJson(world.as(user), 'POST', '/api/lanes', { title_vi })
  if (answer.status !== 201) throw new Error(await answer.text())
  return (await answer.json()) as Lane
}

export const moveExercise = (world: World, id: string, state: string, user: User = commander) =>
  sendJson(world.as(user), 'PATCH', `/api/lanes/${id}`, { state })

/** The API of one exercise, asked by addresses that begin with `/api`. */
export const inExercise = (asking: Asking, id: string): Asking => {
  const there = (address: string) => address.replace(/^\/api/, `/api/lanes/${id}`)
  return {
    fetch: (address, init) => asking.fetch(there(address), init),
    json: (address) => asking.json(there(address)),
  }
}

/** Every row of a lane as text, in every table of a layer, in its history, and in the feed of changes. */
export async function everythingIn(world: World, lane: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const { id } of catalogue) {
    for (const [what, table] of [
      [id, tablesOf[id].now],
      [`${id}_history`, tablesOf[id].history],
    ] as const) {
      const [found] = await world.asOwner<{ all: string }>(sql`
        select coalesce(string_agg(one::text, E'\n' order by one::text collate "C"), '') as all
        from ${table} one where lane = ${lane}`)
      all[what] = found?.all ?? ''
    }
  }
  const [changes] = await world.asOwner<{ all: string }>(sql`
    select coalesce(string_agg(one::text, E'\n' order by seq), '') as all
    from changes one where lane = ${lane}`)
  all.changes = changes?.all ?? ''
  return all
}
