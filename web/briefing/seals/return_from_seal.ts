import { notify } from '../../state/notices.ts'
import { screen } from '../../state/screen.ts'
import { returnToNow } from '../../state/shown_moment.ts'
import { leaveSeal } from './leave_seal.ts'
import { sealWords } from './seal_words.ts'

/** Back to the present; what is sealed is of its moment, so that a seal that is open is closed, and it is said. */
export function returnFromSeal(): void {
  if ((screen.get().briefing?.seal ?? null) === null) returnToNow()
  else {
    leaveSeal()
    notify(sealWords.closed)
  }
}
