import { closeAccountWindow } from './account_window.ts'
import { askMe, sendLink, sendSignOut } from './api/account_requests.ts'
import { ApiFailure } from './api/api_failure.ts'
import { connection } from './api/connection.ts'
import { type Me, scopeOf } from './api/me.ts'
import { signedOut } from './api/signed_out.ts'
import { closeEditing } from './editing.ts'
import { forgetAccount, keepAccount } from './kept_account.ts'
import { notify } from './notices.ts'
import { stopPresenting } from './presenting.ts'
import { forgetPrinting } from './printing.ts'
import { forgetEvacuations } from './scenarios.ts'
import { dropDraft } from './scene_draft.ts'
import { screen } from './screen.ts'
import { sessionWords } from './session_words.ts'
import { createStore } from './store.ts'

interface SessionState {
  /** `asking` until the server has said who it is, `silent` while it has not answered that at all. */
  readonly phase: 'asking' | 'silent' | 'in' | 'out'
  /** Who is signed in, or was until the session ended while the screen was open. */
  readonly me: Me | null
  /** Another one for whoever may see other things: nothing fetched for one is shown to the next. */
  readonly epoch: number
  /** What became of the link that the page was opened with. */
  readonly link: 'trying' | 'used' | 'silent' | null
}

export const session = createStore<SessionState>({
  phase: 'asking',
  me: null,
  epoch: 0,
  link: null,
})

/** Whether the data may be asked for: somebody is signed in, and has a password to come again. */
export const isIn = ({ phase, me }: SessionState): boolean =>
  phase === 'in' && me?.hasPassword === true

const isSignedOut = (error: unknown) => error instanceof ApiFailure && error.kind === 'signed_out'

let otherPages: BroadcastChannel | undefined
/** Of a link that could not be tried, since the server did not answer. */
let waitingToken = ''

/**
 * Finds out who is signed in, and follows it from then on: an answer that says "nobody", a page
 * beside this one in which somebody signed in or out, a server that speaks again.
 *
 * @param token of a link that signs in once.
 */
export function openSession(token: string | null): Promise<void> {
  otherPages = new BroadcastChannel('dia-ban.session')
  otherPages.onmessage = () => void checkSession()
  signedOut.subscribe(() => {
    if (session.get().phase === 'in') void checkSession()
  })
  connection.subscribe(() => {
    if (session.get().phase === 'silent' && connection.get().silentSince === null) {
      void checkSession()
    }
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && session.get().phase === 'in') void checkSession()
  })
  if (token === null) return checkSession()
  // The answer that was asked for beforehand is of before: after the link it would say "nobody".
  void askMe().catch(() => {})
  return enterByLink(token)
}

/** Signs in by a link; where it does not, whoever is signed in already goes on. */
export async function enterByLink(token: string): Promise<void> {
  session.set({ phase: 'out', link: 'trying' })
  try {
    await sendLink(token)
    await arrive()
  } catch (error) {
    const isRefused = error instanceof ApiFailure && error.kind === 'refused'
    session.set({ link: isRefused ? 'used' : 'silent' })
    if (!isRefused) {
      waitingToken = token
      return
    }
    await checkSession()
    if (session.get().phase === 'in') notify(sessionWords.link_used, 'warn')
  }
}

/** Tries the link that the server did not answer to. */
export const tryLinkAgain = (): Promise<void> => enterByLink(waitingToken)

/** Goes on as whoever has just signed in. */
export async function arrive(): Promise<void> {
  enter(await askMe())
  otherPages?.postMessage('in')
}

let checking: Promise<void> | null = null

/** Asks who is signed in, and goes on from there. */
function checkSession(): Promise<void> {
  checking ??= check().finally(() => {
    checking = null
  })
  return checking
}

async function check(): Promise<void> {
  try {
    enter(await askMe())
  } catch (error) {
    if (isSignedOut(error)) session.set({ phase: 'out' })
    else if (session.get().phase === 'asking') session.set({ phase: 'silent' })
  }
}

function enter(me: Me): void {
  const { me: before, epoch } = session.get()
  const isOther = before !== null && scopeOf(before) !== scopeOf(me)
  if (isOther) forgetPicture()
  keepAccount(me)
  session.set({ phase: 'in', me, link: null, epoch: isOther ? epoch + 1 : epoch })
}

/** @throws ApiFailure where the server did not end the session: who goes away should know. */
export async function leave(everywhere: boolean): Promise<void> {
  await sendSignOut(everywhere).catch((error: unknown) => {
    if (!isSignedOut(error)) throw error
  })
  forgetPicture()
  forgetAccount()
  session.set({ phase: 'out', me: null, link: null, epoch: session.get().epoch + 1 })
  otherPages?.postMessage('out')
}

/** What one person looked at is nothing for the next; the place on the map tells nothing. */
function forgetPicture(): void {
  closeAccountWindow()
  closeEditing()
  forgetEvacuations()
  dropDraft()
  stopPresenting('palette')
  forgetPrinting()
  screen.set({
    ...{ selected: null, candidates: null, indicator: null, table: null },
    ...{ filters: {}, filtering: null, tool: 'none', sheet: null },
    ...{ shortcutsOpen: false, reporting: false, briefing: null },
  })
}
