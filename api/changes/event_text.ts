import type { Changes } from './read_changes.ts'

const encoder = new TextEncoder()

/** One server-sent event; none of its lines breaks, since JSON has no bare line break. */
export const event = (name: string, data: string, id?: number): Uint8Array =>
  encoder.encode(`${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${data}\n\n`)

/** What tells whoever listens that the connection is not dead, where nothing changes. */
export const heartbeat = event('beat', '{}')

/** `changes` with what changed; `reload` where that is too much to be told one by one. */
export function changesEvent({ until, told }: Changes): Uint8Array {
  if (told === undefined) return event('reload', '{}', until)
  const each = told.map(({ feature, ...change }) => {
    const head = JSON.stringify(change)
    return feature === undefined ? head : `${head.slice(0, -1)},"feature":${feature}}`
  })
  return event('changes', `{"changes":[${each.join(',')}]}`, until)
}
