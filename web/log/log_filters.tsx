import { eventKind, logKind, rowKind } from '../../geo/log/vocabulary.ts'
import { codesOf, type Vocabulary } from '../../geo/words.ts'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { DayField } from '../moments/day_field.tsx'
import type { LogFilter } from '../state/api/use_log.ts'
import { definitions } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { logWords } from './log_words.ts'

interface LogFiltersProps {
  readonly filter: LogFilter
  readonly onChange: (change: Partial<LogFilter>) => void
}

/** Which entries are wanted. */
export function LogFilters({ filter, onChange }: LogFiltersProps) {
  const words = useWords(logWords)
  const language = useLanguage()
  const optionsOf = (vocabulary: Vocabulary) =>
    codesOf(vocabulary).map((code) => ({
      value: code,
      words: vocabulary[code]?.[language] ?? code,
    }))
  const kinds = [
    { title: '', options: [{ value: '', words: words.any_kind }] },
    { title: words.on_the_map, options: optionsOf(rowKind) },
    { title: words.by_the_program, options: optionsOf({ begun: logKind.begun, ...eventKind }) },
  ]
  const layers = [
    {
      title: '',
      options: [
        { value: '', words: words.any_layer },
        ...definitions.map(({ id, title }) => ({ value: id, words: title[language] })),
      ],
    },
  ]
  const day = (name: 'from' | 'to') => (
    <DayField
      label={words[name]}
      value={filter[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  return (
    <section className="log_fields" aria-label={words.filters}>
      <div className="account_label">
        <span aria-hidden="true">{words.kind}</span>
        <Choice
          label={words.kind}
          value={filter.kind}
          onChange={(kind) => onChange({ kind })}
          groups={kinds}
        />
      </div>
      <div className="account_label">
        <span aria-hidden="true">{words.layer}</span>
        <Choice
          label={words.layer}
          value={filter.collection}
          // A feature is one of its layer.
          onChange={(collection) => onChange({ collection, feature_id: '' })}
          groups={layers}
        />
      </div>
      <TextField
        label={words.who}
        value={filter.who}
        onChange={(who) => onChange({ who })}
        autoComplete="off"
        lengthAtMost={200}
      />
      {day('from')}
      {day('to')}
    </section>
  )
}
