import { z } from 'zod'

/** What the window of who speaks is told: all that it shows. */
const told = z.strictObject({
  kind: z.literal('shows'),
  language: z.enum(['vi', 'en']),
  /** The highest marking of what is shown there, as the scheme has it. */
  marking: z.strictObject({ title: z.string(), open: z.boolean() }).nullable(),
  briefing: z.string(),
  /** Where it was sealed, what its mark says. */
  sealed: z.string().nullable(),
  /** Milliseconds since 1970. */
  begunAt: z.number(),
  at: z.number(),
  isBlack: z.boolean(),
  typed: z.string(),
  /** A number that was asked for and is of no scene. */
  refused: z.number().nullable(),
  scenes: z.array(
    z.strictObject({ id: z.string(), title: z.string(), notes: z.string().nullable() }),
  ),
})
export type ToldPresenter = z.output<typeof told>

const ended = z.strictObject({ kind: z.literal('ended') })
/** The window that the room sees is closed, or loads its page anew and tells again then. */
const gone = z.strictObject({ kind: z.literal('gone') })
/** The window is there, and wants to be told. */
const here = z.strictObject({ kind: z.literal('here') })
const asks = z.strictObject({
  kind: z.literal('asks'),
  act: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['next', 'back', 'first', 'last', 'black', 'again', 'enter', 'forget', 'end']),
    }),
    z.strictObject({ kind: z.literal('digit'), digit: z.string() }),
    z.strictObject({ kind: z.literal('go'), to: z.number() }),
  ]),
})
export type PresenterAct = z.output<typeof asks>['act']

const message = z.discriminatedUnion('kind', [told, ended, gone, here, asks])
export type Message = z.output<typeof message>

export interface PresenterLink {
  send(message: Message): void
  close(): void
}

/**
 * Ties the window that the room sees to the one of who speaks. It stays on this device, within this
 * page's origin.
 *
 * @param name of the showing: two of them side by side do not hear each other.
 */
export function openLink(name: string, heard: (message: Message) => void): PresenterLink {
  const channel = new BroadcastChannel(`dia-ban.presenting.${name}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = message.safeParse(data)
    // A page of another build may speak otherwise.
    if (read.success) heard(read.data)
  }
  return {
    send: (said) => channel.postMessage(said),
    close: () => channel.close(),
  }
}
