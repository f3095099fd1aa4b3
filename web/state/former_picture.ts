import { live } from './live.ts'
import { mapHandle } from './map_handle.ts'
import { type ScreenState, screen } from './screen.ts'
import { shownMoment } from './shown_moment.ts'

/** What a scene changes of the screen. Language and keys stay whatever is set meanwhile. */
const changed = [
  ...(['theme', 'layers', 'selected', 'candidates', 'indicator', 'table', 'filters'] as const),
  ...(['filtering', 'drawnAs', 'tool', 'place', 'leftOpen', 'rightOpen', 'sheet'] as const),
] satisfies (keyof ScreenState)[]

/** Notes how the screen is now. @returns what makes it so again, the map's place too; or its palette alone. */
export function keepPicture(): (what: 'all' | 'palette') => void {
  const state = screen.get()
  const before = Object.fromEntries(changed.map((name) => [name, state[name]]))
  const moment = shownMoment.get()
  const place = mapHandle.current?.place() ?? state.place
  return (what) => {
    if (what === 'palette') return screen.set({ theme: state.theme })
    shownMoment.set(moment)
    screen.set(before)
    live.set({ target: null })
    if (place) mapHandle.current?.goTo(place, 'jump')
  }
}
