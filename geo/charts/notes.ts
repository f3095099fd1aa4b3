import { fill } from '../fill.ts'
import { writeDate } from '../measures/write_date.ts'
import type { Language } from '../words.ts'
import type { ChartReading } from './chart.ts'
import { chartWords } from './chart_words.ts'

/** Names of so many sources have room beneath a chart. */
const mostSources = 2

/** Of when a chart is, and whether somebody narrowed it. */
export const momentNotes = ({ language, asOf, isFiltered }: ChartReading): readonly string[] => [
  ...(isFiltered ? [chartWords.filtered[language]] : []),
  fill(chartWords.as_of[language], { moment: writeDate(asOf, language, 'minute') }),
]

export function sourcesNote(sources: readonly string[], language: Language): readonly string[] {
  if (sources.length === 0) return []
  const named = sources.slice(0, mostSources)
  const rest = sources.length - named.length
  const more = language === 'vi' ? `và ${rest} nguồn khác` : `and ${rest} more`
  const list = [...named, ...(rest > 0 ? [more] : [])].join('; ')
  return [fill(chartWords.sources[language], { sources: list })]
}
