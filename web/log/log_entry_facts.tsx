import { useUnitNames } from '../accounts/use_unit_names.ts'
import type { SaidEntry } from '../state/api/log_page.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { logWords } from './log_words.ts'

/** What an entry says of itself, beside its sentence and its values. */
export function LogEntryFacts({ entry }: { readonly entry: SaidEntry }) {
  const words = useWords(logWords)
  const language = useLanguage()
  const scheme = useStore(session, ({ me }) => me?.markings)
  const { seq, at, lane, marking, owning_unit } = entry
  const [unit] = useUnitNames(owning_unit === null ? [] : [owning_unit])
  const mark = scheme?.find(({ code }) => code === marking)?.[language] ?? marking
  const facts = [
    [words.number, String(seq)],
    [words.exactly, at.replace('T', ' ').replace('Z', '')],
    [words.lane, marking === null ? null : lane],
    [words.marking, mark],
    [words.owning_unit, unit ?? null],
  ] as const
  return (
    <dl className="log_facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
