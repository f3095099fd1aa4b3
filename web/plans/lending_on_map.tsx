import { useEffect } from 'react'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { PlanShortages } from '../../geo/plans/plan_shortages.ts'
import type { Language } from '../../geo/words.ts'
import { nameById } from '../evacuation/names.ts'
import type { DrawnLending } from '../map/map_view.ts'
import { useShortages } from '../state/api/shortages.ts'
import { live } from '../state/live.ts'
import { useLanguage } from '../words/use_words.ts'
import { shortageWords } from './shortage_words.ts'

/** Hands the map who could lend what the plan that is looked at is short of. */
export default function LendingOnMap({ plan }: { readonly plan: string }) {
  const language = useLanguage()
  const { data } = useShortages(plan)
  useEffect(() => {
    live.set({ lending: data ? drawnOf(data, language) : null })
    return () => live.set({ lending: null })
  }, [data, language])
  return null
}

/** More lines than that would cover the map. */
const linesAtMost = 3

/** Null where nothing is short, or nobody knows where the unit lies: then the table alone says it. */
function drawnOf(shortages: PlanShortages, language: Language): DrawnLending | null {
  const { unit, lines, lending_units } = shortages
  const short = lines.filter(({ missing }) => (missing ?? 0) > 0)
  if (unit.position === null || short.length === 0) return null
  const written = (counts: readonly (readonly [line: string, count: number])[]) => [
    ...counts
      .slice(0, linesAtMost)
      .map(
        ([line, count]) => `${nameById(lines, line, language)}: ${writeNumber(count, language)}`,
      ),
    ...(counts.length > linesAtMost ? [`+${counts.length - linesAtMost}`] : []),
  ]
  const missing = short.map((line) => [line.id, line.missing ?? 0] as const)
  return {
    short: {
      at: unit.position,
      text: [shortageWords.missing[language], ...written(missing)].join('\n'),
    },
    lenders: lending_units.flatMap(({ position, lines: lent }) => {
      if (position === null) return []
      const isOld = lent.some(({ is_old }) => is_old)
      const said = written(lent.map(({ id, lends }) => [id, lends] as const))
      const text = [...said, ...(isOld ? [`(${shortageWords.old[language]})`] : [])].join('\n')
      return [{ at: position, text, isOld }]
    }),
  }
}
