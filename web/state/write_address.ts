import { briefingParts } from '../../geo/briefing/briefing_address.ts'
import { joinedParts, pictureAddress, writeFilter } from '../../geo/screen_address.ts'
import { now, type ShownMoment } from '../map/moment.ts'
import type { OpenBriefing, ScreenState } from './screen.ts'

/** The part of the address after `#` that opens the same picture again; see `geo/screen_address.ts`. */
export function writeAddress(state: ScreenState, moment: ShownMoment = now): string {
  const { briefing } = state
  // Until it is opened, the scene alone says what is seen.
  if (briefing?.toOpen) return `v=1&${writeBriefing(briefing)}`
  const filters = Object.entries(state.filters).map(
    ([layer, filter]) => [layer, writeFilter(filter)] as const,
  )
  return pictureAddress({
    ...{ ...state, ...moment },
    layers: state.layers.filter(({ shown }) => shown),
    filters: Object.fromEntries(filters),
    briefing: namedIn(briefing),
  })
}

type NamedOnScreen = Pick<OpenBriefing, 'briefing' | 'scene' | 'seal'>

function namedIn(open: NamedOnScreen | null) {
  if (open === null || open.briefing === null) return null
  return { ...open, briefing: open.briefing }
}

/** The address of a briefing, of a scene of it, or of it as it was sealed; empty while none is chosen. */
export function writeBriefing(open: NamedOnScreen): string {
  const named = namedIn(open)
  return named === null ? '' : joinedParts(briefingParts(named))
}
