import { mapHandle } from './map_handle.ts'
import { notify } from './notices.ts'
import { readAddress } from './read_address.ts'
import { layersAtFirst, screen } from './screen.ts'
import { enterByLink } from './session.ts'
import { takeLinkToken } from './take_link_token.ts'
import { writeAddress } from './write_address.ts'

const quietMilliseconds = 250

/**
 * Opens what the address says, and from then on keeps the two the same: the screen is written into
 * the address without a new entry in the browser's history, and a changed address is opened.
 */
export function followAddress(): void {
  open()
  let waiting: ReturnType<typeof setTimeout> | undefined
  screen.subscribe(() => {
    clearTimeout(waiting)
    waiting = setTimeout(write, quietMilliseconds)
  })
  window.addEventListener('hashchange', () => {
    const token = takeLinkToken()
    if (token !== null) {
      write()
      void enterByLink(token)
      return
    }
    if (location.hash.slice(1) === writeAddress(screen.get())) return
    screen.set({ layers: layersAtFirst, selected: null, indicator: null, table: null })
    open()
    const { place } = screen.get()
    if (place) mapHandle.current?.goTo(place, 'jump')
  })
}

function write(): void {
  history.replaceState(history.state, '', `#${writeAddress(screen.get())}`)
}

function open(): void {
  const { state, problems } = readAddress(location.hash)
  screen.set(state)
  for (const problem of problems) notify(problem, 'warn')
}
