import type { Parcel, Refusal } from './kept_report.ts'

/** What became of one parcel. */
export type Outcome =
  /** The server has it; under which id, where it is a report. */
  | { readonly is: 'taken'; readonly id: string }
  /** The server read it, and did not take it: it steps aside until somebody mends it. */
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** The server failed at it. It may have it all the same. */
  | { readonly is: 'failed'; readonly refusal: Refusal }
  /** No answer, or none of this server: nothing is known, and nothing behind it may go first. */
  | { readonly is: 'silence'; readonly waitSeconds: number | null }

/** Where the parcels of one account lie. */
export interface Outbox {
  /** The first that is neither refused nor sent; undefined where there is none. */
  next(): Promise<Parcel | undefined>
  settle(parcel: Parcel, outcome: Exclude<Outcome, { is: 'silence' }>): Promise<void>
}

export type SendParcel = (parcel: Parcel) => Promise<Outcome>

/**
 * Sends one parcel after the other, in the order in which they were written, and none before the one
 * before it was answered. What is taken is put down only then: a page that is closed between the two
 * sends it again, under its own key, and is answered as before.
 *
 * @returns `done` when nothing is left that can be sent, or why it stopped: an answer that did not come,
 *   or a failure of the server, after which a pause is due.
 */
export async function sendInOrder(
  outbox: Outbox,
  send: SendParcel,
): Promise<
  { readonly is: 'done' } | { readonly is: 'later'; readonly waitSeconds: number | null }
> {
  for (;;) {
    const parcel = await outbox.next()
    if (parcel === undefined) return { is: 'done' }
    const outcome = await send(parcel)
    if (outcome.is === 'silence') return { is: 'later', waitSeconds: outcome.waitSeconds }
    await outbox.settle(parcel, outcome)
    if (outcome.is === 'failed') return { is: 'later', waitSeconds: null }
  }
}
