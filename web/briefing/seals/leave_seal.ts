import { nameBriefing } from '../../state/briefing.ts'
import { returnToNow } from '../../state/shown_moment.ts'

/** From a sealed briefing back to the one that is worked on, and to the present. */
export function leaveSeal(): void {
  nameBriefing({ seal: null, scene: null, toOpen: false })
  returnToNow()
}
