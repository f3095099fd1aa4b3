import { writeDate } from '../measures/write_date.ts'
import type { Language } from '../words.ts'

interface Told {
  readonly properties: Readonly<Record<string, unknown>>
}

/** Where features come from, what is named most often first, each with the newest date it carries. */
export function namedSources(features: readonly Told[], language: Language): readonly string[] {
  const found = new Map<string, { count: number; newest: string }>()
  for (const { properties } of features) {
    const { source, as_of } = properties
    if (typeof source !== 'string') continue
    const before = found.get(source) ?? { count: 0, newest: '' }
    const newest = typeof as_of === 'string' && as_of > before.newest ? as_of : before.newest
    found.set(source, { count: before.count + 1, newest })
  }
  return [...found]
    .sort(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1))
    .map(([source, { newest }]) =>
      newest === '' ? source : `${source} (${writeDate(newest, language)})`,
    )
}
