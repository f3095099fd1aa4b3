import { DayField } from '../moments/day_field.tsx'
import { useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'

/** The days between which something is to have occurred, each end open where it is left empty. */
export function PeriodFields({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string | null) => void
}) {
  const words = useWords(filterWords)
  const [from = '', to = from] = value
    .split('/')
    .map((end) => (end === '..' ? '' : end.slice(0, 10)))
  const set = (begin: string, end: string) =>
    onChange(begin === '' && end === '' ? null : `${begin || '..'}/${end || '..'}`)
  return (
    <div className="filter_period">
      <DayField label={words.from} value={from} onChange={(begin) => set(begin, to)} />
      <DayField label={words.to} value={to} onChange={(end) => set(from, end)} />
    </div>
  )
}
