import { listFrom } from '../api/read_json.ts'
import { createStore } from '../store.ts'
import { parsedEvent } from './parsed_event.ts'

/** Which posts have which incident open, by its id, as the server told last. */
export const presence = createStore<{
  readonly posts: Readonly<Record<string, readonly string[]>>
}>({ posts: {} })

/** The data of a `presence` event. */
export function readPresence(data: string): Readonly<Record<string, readonly string[]>> {
  const body = parsedEvent(data)
  return Object.fromEntries(
    Object.entries(body).map(([id, posts]) => [
      id,
      listFrom(posts).filter((post) => typeof post === 'string'),
    ]),
  )
}
