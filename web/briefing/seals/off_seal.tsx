import type { Scene } from '../../state/api/briefings.ts'
import { useShownMoment } from '../../state/shown_moment.ts'
import { useWords } from '../../words/use_words.ts'
import { sealWords } from './seal_words.ts'

/** Says that the map is of another moment than the open scene of a seal, as when somebody has returned to now. */
export function OffSeal({ scene }: { readonly scene: Scene | undefined }) {
  const words = useWords(sealWords)
  const { trueAt, knownAt } = useShownMoment()
  const at = (moment: string | null | undefined) => (moment ? Date.parse(moment) : null)
  const view = scene?.view
  const isAtSeal = view && at(view.true_at) === trueAt && at(view.known_at) === knownAt
  return isAtSeal ? null : (
    <p className="seal_off" role="status">
      {words.off_seal}
    </p>
  )
}
