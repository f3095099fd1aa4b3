import { exercise, laneAddress } from '../state/lane.ts'
import { writeBriefing } from '../state/write_address.ts'

/** The short address that opens a briefing, or a scene of it, in the lane that the page is of. */
export const linkTo = (briefing: string, scene: string | null): string =>
  location.origin + laneAddress(exercise, `#b=${writeBriefing({ briefing, scene }) ?? ''}`)
