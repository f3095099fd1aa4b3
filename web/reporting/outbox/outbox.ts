import { connection, stream } from '../../state/api/connection.ts'
import { session } from '../../state/session.ts'
import { createStore } from '../../state/store.ts'
import { authorOf } from '../author.ts'
import type { KeptPhoto, KeptReport } from './kept_report.ts'
import { pauseMilliseconds } from './pause.ts'
import { outboxOf, photosOf, reportsOf, unsentOfOthers } from './reports_kept.ts'
import { sendInOrder } from './send_in_order.ts'
import { sendParcel } from './send_parcel.ts'

interface OutboxState {
  /** Whose parcels these are; null until they were looked for. */
  readonly account: string | null
  readonly reports: readonly KeptReport[]
  readonly photos: readonly KeptPhoto[]
  /** How many reports others who use this device have still to send from it. */
  readonly ofOthers: number
  readonly sending: boolean
  /** This browser keeps nothing for the page: what is written would be lost with it. */
  readonly keepsNothing: boolean
  /** Reports that arrived since the page was opened. */
  readonly arrived: number
}

const nothing: OutboxState = {
  ...{ account: null, reports: [], photos: [], ofOthers: 0, sending: false },
  ...{ keepsNothing: false, arrived: 0 },
}

/** What of the account that is writing is still on this device. */
export const outbox = createStore<OutboxState>(nothing)

/** Reports that the server does not have, whatever the reason. */
export const unsent = ({ reports }: Pick<OutboxState, 'reports'>): readonly KeptReport[] =>
  reports.filter(({ incident }) => incident === null)

const pages = 'dia-ban.outbox'
let otherPages: BroadcastChannel | undefined
let triesInVain = 0
let pausing: ReturnType<typeof setTimeout> | undefined
let running = false
/** Somebody asked while it was running: what they wrote may have come too late for it. */
let again = false

/** Watches over what is unsent, from the first call on: sends it whenever that can be. */
export function watchOutbox(): void {
  if (otherPages) return
  otherPages = new BroadcastChannel(pages)
  otherPages.onmessage = () => void lookAnew()
  let was = authorOf(session.get())?.id
  session.subscribe(() => {
    const now = authorOf(session.get())?.id
    if (now !== was) outbox.set(nothing)
    was = now
    void lookAnew().then(send)
  })
  whenOver(connection, ({ silentSince }) => silentSince !== null)
  // A server that is starting answers, and so is not silent; but it takes nothing until it tells of changes.
  whenOver(stream, ({ lostSince }) => lostSince !== null)
  window.addEventListener('online', sendNow)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sendNow()
  })
  void lookAnew().then(send)
}

/** Sends as soon as a trouble is over, without waiting for the pause after the last try. */
function whenOver<State>(
  store: { get(): State; subscribe(heard: () => void): unknown },
  isTrouble: (state: State) => boolean,
): void {
  let was = isTrouble(store.get())
  store.subscribe(() => {
    const is = isTrouble(store.get())
    if (was && !is) sendNow()
    was = is
  })
}

/** What is kept has changed: shows it, here and in the other pages of this browser, and sends it. */
export async function outboxChanged(): Promise<void> {
  otherPages?.postMessage('changed')
  await lookAnew()
  sendNow()
}

/** Without waiting for the pause after the last try. */
export function sendNow(): void {
  triesInVain = 0
  void send()
}

async function lookAnew(): Promise<void> {
  const account = authorOf(session.get())?.id ?? null
  if (account === null) return outbox.set(nothing)
  try {
    const kept = [reportsOf(account), photosOf(account), unsentOfOthers(account)] as const
    const [reports, photos, ofOthers] = await Promise.all(kept)
    if (authorOf(session.get())?.id === account) {
      outbox.set({ account, reports, photos, ofOthers, keepsNothing: false })
    }
  } catch (error) {
    console.warn('This browser keeps nothing for the page.', error)
    outbox.set({ ...nothing, account, keepsNothing: true })
  }
}

/** Who is signed in for certain: only then is anything sent. */
const sender = (): string | null => {
  const state = session.get()
  return state.phase === 'in' ? (authorOf(state)?.id ?? null) : null
}

async function send(): Promise<void> {
  const account = sender()
  if (account === null) return
  if (running) {
    again = true
    return
  }
  running = true
  again = false
  clearTimeout(pausing)
  try {
    // One page at a time: two would send the same thing side by side.
    const end = await navigator.locks.request(pages, () => sendAllOf(account))
    triesInVain = end.is === 'done' ? 0 : triesInVain + 1
    if (end.is === 'later') {
      const asked = (end.waitSeconds ?? 0) * 1000
      const pause = Math.max(asked, pauseMilliseconds(triesInVain, Math.random()))
      pausing = setTimeout(() => void send(), pause)
    }
  } catch (error) {
    console.warn('The outbox cannot be read.', error)
  } finally {
    running = false
    outbox.set({ sending: false })
    if (again) void send()
  }
}

function sendAllOf(account: string) {
  const own = outboxOf(account)
  return sendInOrder(
    {
      next: async () => (sender() === account ? own.next() : undefined),
      async settle(parcel, outcome) {
        await own.settle(parcel, outcome)
        if (outcome.is === 'taken' && parcel.is === 'report') {
          outbox.set({ arrived: outbox.get().arrived + 1 })
        }
        otherPages?.postMessage('changed')
        await lookAnew()
      },
    },
    async (parcel) => {
      outbox.set({ sending: true })
      const outcome = await sendParcel(parcel)
      outbox.set({ sending: false })
      return outcome
    },
  )
}
