import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { type LogFilter, wholeLog } from '../state/api/use_log.ts'
import { useWords } from '../words/use_words.ts'
import { logWords } from './log_words.ts'

interface DropFiltersProps {
  readonly filter: LogFilter
  readonly onChange: (change: Partial<LogFilter>) => void
}

/** The way back from a filter, where there is one. */
export function DropFilters({ filter, onChange }: DropFiltersProps) {
  const words = useWords(logWords)
  const what = fill(words.only_feature, { id: filter.feature_id })
  if (Object.values(filter).every((value) => value === '')) return null
  return (
    <>
      {filter.feature_id !== '' && (
        <Button label={fill(words.drop, { what })} onPress={() => onChange({ feature_id: '' })}>
          {what}
          <Icon name="close" size={14} />
        </Button>
      )}
      <Button onPress={() => onChange(wholeLog)}>
        <Icon name="close" size={14} />
        {words.drop_all}
      </Button>
    </>
  )
}
