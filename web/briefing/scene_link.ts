import { exercise, laneAddress } from '../state/lane.ts'
import { writeBriefing } from '../state/write_address.ts'

/** The short address that opens a briefing, or a scene of it, as it is or as it was sealed, in the lane that the page is of. */
export const linkTo = (
  briefing: string,
  scene: string | null,
  seal: string | null = null,
): string => location.origin + laneAddress(exercise, `#${writeBriefing({ briefing, scene, seal })}`)
