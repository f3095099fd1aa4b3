import { whenFree } from './editing.ts'
import { keepPicture } from './former_picture.ts'
import { forgetShowing, keptShowing } from './kept_showing.ts'
import { screen } from './screen.ts'
import { createStore } from './store.ts'

interface Presenting {
  /** The briefing that is shown to the room; null while the screen is a desk. */
  readonly briefing: string | null
  /** As it was sealed; null for as it is. */
  readonly seal: string | null
  /** Which scene it begins with, from 0. */
  readonly first: number
  /** The scene it begins with, where it is known by its id: one that a page loaded again was at. */
  readonly at: string | null
}

const atFirst: Presenting = { briefing: null, seal: null, first: 0, at: null }

export const presenting = createStore<Presenting>(atFirst)

let putBack: ReturnType<typeof keepPicture> | null = null

/**
 * Shows a briefing to the room, from one of its scenes on, dressed for a lit room. To be called from a
 * press: a browser gives the whole screen only to who has just pressed something.
 */
export function startPresenting(
  { briefing, seal }: { readonly briefing: string; readonly seal: string | null },
  first = 0,
): void {
  whenFree(() => {
    askForFullScreen()
    putBack ??= keepPicture()
    presenting.set({ briefing, seal, first, at: null })
    screen.set({ theme: 'projector', sheet: null })
  })
}

/**
 * Goes on with the showing that this window was in the midst of when its page was loaded again. The browser
 * does not give it the whole screen until somebody presses something.
 */
export function resumePresenting(): void {
  const kept = keptShowing()
  if (kept === null) return
  putBack ??= keepPicture()
  presenting.set({ ...kept, first: 0, at: kept.scene })
  screen.set({ theme: 'projector', sheet: null })
}

/**
 * Ends it.
 *
 * @param what of the desk comes back: all of it, or its palette alone, where another person comes to it.
 */
export function stopPresenting(what: 'all' | 'palette' = 'all'): void {
  presenting.set(atFirst)
  forgetShowing()
  putBack?.(what)
  putBack = null
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(stays)
}

/** Where it is refused, the page's own bars give way all the same. */
export function askForFullScreen(): void {
  // Not every browser has it: a telephone may not.
  if (!document.fullscreenEnabled || document.fullscreenElement !== null) return
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(stays)
}

function stays(error: unknown): void {
  console.info('The window stays as large as it is.', error)
}
