import { mapHandle } from './map_handle.ts'
import { notify } from './notices.ts'
import { presenting } from './presenting.ts'
import { readAddress } from './read_address.ts'
import { layersAtFirst, type ScreenState, screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'
import { enterByLink } from './session.ts'
import { shownMoment } from './shown_moment.ts'
import { takeLinkToken } from './take_link_token.ts'
import { writeAddress } from './write_address.ts'

const quietMilliseconds = 250

/** As it was last read or written here. */
let known = ''

/**
 * Opens what the address says, and from then on keeps the two the same: the screen is written into
 * the address without a new entry in the browser's history, and a changed address is opened.
 */
export function followAddress(): void {
  open()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let before = screen.get()
  screen.subscribe(() => {
    const now = screen.get()
    const inMotion = now.place !== before.place || now.layers !== before.layers
    before = now
    clearTimeout(waiting)
    // A browser allows few new addresses in a second: a map or a slider in motion waits until it
    // rests. A choice made by one press is there at once, whoever loads the page again next.
    if (inMotion) waiting = setTimeout(write, quietMilliseconds)
    else write()
  })
  shownMoment.subscribe(() => {
    // A handle that is dragged tells of many.
    clearTimeout(waiting)
    waiting = setTimeout(write, quietMilliseconds)
  })
  window.addEventListener('hashchange', () => {
    const token = takeLinkToken()
    known = location.hash
    if (token !== null) {
      write()
      void enterByLink(token)
      return
    }
    if (location.hash.slice(1) === writeAddress(screen.get(), shownMoment.get())) return
    open({
      ...{ layers: layersAtFirst, selected: null, indicator: null, table: null },
      ...{ filters: {}, drawnAs: 'clusters', reporting: false, briefing: null },
    })
    const { place } = screen.get()
    if (place) mapHandle.current?.goTo(place, 'jump')
  })
}

function write(): void {
  // A new address that the browser has yet to tell of: who gave it wants it opened, not written over.
  if (location.hash !== known) return
  // The address stays that of the desk that a showing began from, and ends at; see `kept_showing.ts`.
  if (presenting.get().briefing !== null) return
  const address = `#${writeAddress(screen.get(), shownMoment.get())}`
  if (location.hash === address) return
  history.replaceState(history.state, '', address)
  known = location.hash
}

/**
 * @param unless what stands where the address does not say. Set together with what it says: the
 *   screen between the two would be written over the address.
 */
function open(unless: Partial<ScreenState> = {}): void {
  known = location.hash
  const { state, moment, problems } = readAddress(known)
  shownMoment.set(moment)
  // Whoever opens a briefing on a narrow screen comes for what it says and for its next scene.
  const over = state.briefing && isNarrow() ? ({ sheet: 'details' } as const) : {}
  screen.set({ ...unless, ...state, ...over })
  for (const problem of problems) notify(problem, 'warn')
}
