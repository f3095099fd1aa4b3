import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { tasksDone, type UnitProgress } from '../../geo/plans/progress.ts'
import type { PeopleDone, TaskSums } from '../../geo/plans/task.ts'
import type { Language } from '../../geo/words.ts'
import { planWords } from '../plans/plan_words.ts'
import { wordsIn } from '../words/use_words.ts'
import { progressWords } from './progress_words.ts'

/** What the unit is called; by its code where it is not to be seen. */
export const unitName = (unit: UnitProgress, language: Language): string =>
  (language === 'vi' ? unit.unit_name_vi : unit.unit_name_en) ?? unit.unit_code

/** `7 trên 12 việc xong, 2 quá hạn`; of a plan without tasks, that it is unknown. */
function sayTasks(sums: TaskSums, language: Language): string {
  const words = wordsIn(progressWords, language)
  const write = (count: number) => writeNumber(count, language)
  const { done, of } = tasksDone(sums)
  if (of === 0) return words.said_unknown
  const late = sums.late > 0 ? `, ${fill(words.said_late, { count: write(sums.late) })}` : ''
  return `${fill(words.said_done, { done: write(done), of: write(of) })}${late}`
}

/** `Đã sơ tán 35 trên 90 người`. */
export const sayPeople = (
  of: 'evacuated' | 'sheltered',
  { done, planned }: PeopleDone,
  language: Language,
): string => {
  const write = (count: number) => writeNumber(count, language)
  return fill(planWords[of][language], { done: write(done), planned: write(planned) })
}

/** A unit in a few lines, for who points at its sign. */
export function sayProgress(unit: UnitProgress, language: Language): string {
  const people = (['evacuated', 'sheltered'] as const)
    .filter((of) => unit[of].planned > 0)
    .map((of) => sayPeople(of, unit[of], language))
  const plans = unit.plans.map((plan) => (language === 'vi' ? plan.name_vi : plan.name_en))
  return [`${unitName(unit, language)} – ${sayTasks(unit, language)}`, ...people, ...plans].join(
    '\n',
  )
}
