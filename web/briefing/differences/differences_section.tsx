import { useState } from 'react'
import { fill } from '../../../geo/fill.ts'
import { writeDate } from '../../../geo/measures/write_date.ts'
import { Choice } from '../../kit/choice.tsx'
import type { Briefing } from '../../state/api/briefings.ts'
import type { ComparedMoments } from '../../state/api/differences.ts'
import { type Seal, useSeals } from '../../state/api/seals.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { differencesWords } from './differences_words.ts'
import { FoundDifferences } from './found_differences.tsx'
import './differences.css'

interface DifferencesSectionProps {
  readonly briefing: Briefing
  /** What is held against an earlier moment; null for the briefing as it is now. */
  readonly seal: Seal | null
  readonly mayWrite: boolean
}

const dayMilliseconds = 86_400_000

/** What came, went and changed in what a briefing shows, since a moment before: a seal, a day, a week. */
export function DifferencesSection({ briefing, seal, mayWrite }: DifferencesSectionProps) {
  const language = useLanguage()
  const words = useWords(differencesWords)
  const { data: seals = [] } = useSeals(briefing.id)
  const [moments, setMoments] = useState<(ComparedMoments & { chosen: string }) | null>(null)
  const to = seal?.knownAt ?? null
  const before = seals.filter(({ knownAt }) => to === null || knownAt < to)
  const choose = (chosen: string) => {
    const days = { day: 1, week: 7 }[chosen]
    const until = to === null ? Date.now() : Date.parse(to)
    const from = days
      ? new Date(until - days * dayMilliseconds).toISOString()
      : before.find(({ id }) => id === chosen)?.knownAt
    setMoments(from === undefined ? null : { chosen, to, from: new Date(from).toISOString() })
  }
  return (
    <section className="differences" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Choice
        label={words.since}
        value={moments?.chosen ?? ''}
        onChange={choose}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: words.none },
              ...before.map(({ id, sealedAt }) => ({
                value: id,
                words: fill(words.seal, { at: writeDate(sealedAt, language, 'minute') }),
              })),
              { value: 'day', words: words.day },
              { value: 'week', words: words.week },
            ],
          },
        ]}
      />
      {moments && (
        <FoundDifferences
          key={moments.from}
          briefing={briefing.id}
          moments={moments}
          mayWrite={mayWrite && seal === null}
        />
      )}
    </section>
  )
}
