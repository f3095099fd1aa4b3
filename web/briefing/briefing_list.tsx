import { fill } from '../../geo/fill.ts'
import { Failure } from '../panels/failure.tsx'
import type { Briefing } from '../state/api/briefings.ts'
import { useSealCounts } from '../state/api/seals.ts'
import { openBriefings } from '../state/briefing.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { MakeBriefing } from './make_briefing.tsx'
import { useMayWriteBriefing } from './may_write_briefing.ts'
import { sealWords } from './seals/seal_words.ts'

interface BriefingListProps {
  /** Undefined until they are known. */
  readonly briefings: readonly Briefing[] | undefined
  readonly error: unknown
  readonly onRetry: () => void
}

/** All briefings that one may see, and the way to make one. */
export function BriefingList({ briefings, error, onRetry }: BriefingListProps) {
  const words = useWords(briefingWords)
  const sealed = useWords(sealWords)
  const seals = useSealCounts()
  const language = useLanguage()
  const mayMake = useMayWriteBriefing(null)
  const markings = useStore(session, ({ me }) => me?.markings)
  return (
    <section aria-busy={!briefings && !error}>
      <h2>{words.title}</h2>
      {error !== null && error !== undefined && <Failure error={error} onRetry={onRetry} />}
      {!briefings && !error && <p className="quiet">{words.loading}</p>}
      {briefings?.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="briefings">
        {briefings?.map(({ id, name, marking }) => (
          <li key={id}>
            <button type="button" className="briefing_name" onClick={() => openBriefings(id)}>
              {name[language]}
            </button>
            <span className="quiet">
              {markings?.find(({ code }) => code === marking)?.[language] ?? marking}
              {seals.has(id) && ` · ${fill(sealed.count, { count: seals.get(id) ?? 0 })}`}
            </span>
          </li>
        ))}
      </ul>
      {mayMake && <MakeBriefing />}
    </section>
  )
}
