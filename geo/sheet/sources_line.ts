import { fill } from '../fill.ts'
import { writeDate } from '../measures/write_date.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/**
 * Where what the sheet shows comes from, what is named most often first, each with the newest date it
 * carries.
 *
 * @param most how many are named; how many more there are is said.
 */
export function sourcesLine({ layers, language }: SheetContent, most: number): string {
  const found = new Map<string, { count: number; newest: string }>()
  for (const { properties } of layers.flatMap(({ features }) => features)) {
    const { source, as_of } = properties
    if (typeof source !== 'string') continue
    const before = found.get(source) ?? { count: 0, newest: '' }
    const newest = typeof as_of === 'string' && as_of > before.newest ? as_of : before.newest
    found.set(source, { count: before.count + 1, newest })
  }
  const sorted = [...found].sort(
    ([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1),
  )
  const named = sorted
    .slice(0, most)
    .map(([source, { newest }]) =>
      newest === '' ? source : `${source} (${writeDate(newest, language)})`,
    )
  const rest = sorted.length - named.length
  const more = rest > 0 ? [fill(sheetWords.more_sources[language], { count: rest })] : []
  const list = [...named, ...more].join('; ')
  const ground = sheetWords.ground[language]
  return list === '' ? ground : `${sheetWords.sources[language]}: ${list}. ${ground}`
}
