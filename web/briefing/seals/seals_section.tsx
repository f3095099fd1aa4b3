import { useState } from 'react'
import { fill } from '../../../geo/fill.ts'
import { writeDate } from '../../../geo/measures/write_date.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Failure } from '../../panels/failure.tsx'
import { SureForm } from '../../plans/sure_form.tsx'
import type { Briefing } from '../../state/api/briefings.ts'
import { sealBriefing, useSeals } from '../../state/api/seals.ts'
import { nameBriefing } from '../../state/briefing.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { useDeed } from '../use_deed.ts'
import { SealMark } from './seal_mark.tsx'
import { sealWords } from './seal_words.ts'

interface SealsSectionProps {
  readonly briefing: Briefing
  readonly mayWrite: boolean
}

/** The seals of a briefing, and the way to make one. */
export function SealsSection({ briefing, mayWrite }: SealsSectionProps) {
  const language = useLanguage()
  const words = useWords(sealWords)
  const { data: seals, error, refetch } = useSeals(briefing.id)
  const [asks, setAsks] = useState(false)
  const { renew } = useDeed()
  const seal = async () => {
    await sealBriefing(briefing.id)
    await renew()
  }
  return (
    <section className="seals" aria-label={words.seals}>
      <h3>{words.seals}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {seals?.length === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {seals?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="seal_open"
              aria-label={fill(words.open, { at: writeDate(one.sealedAt, language, 'minute') })}
              onClick={() => nameBriefing({ seal: one.id, scene: null, toOpen: false })}
            >
              <SealMark seal={one} />
            </button>
          </li>
        ))}
      </ul>
      {mayWrite && !asks && (
        <Button onPress={() => setAsks(true)}>
          <Icon name="lock" size={14} />
          {words.seal}
        </Button>
      )}
      {asks && (
        <SureForm
          deed={words.seal}
          question={fill(words.ask, { name: briefing.name[language] })}
          told={words.done}
          decide={seal}
          onDone={() => setAsks(false)}
        />
      )}
    </section>
  )
}
