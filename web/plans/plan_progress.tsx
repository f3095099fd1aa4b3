import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { type PeopleDone, sumTasks } from '../../geo/plans/task.ts'
import { Meter } from '../kit/meter.tsx'
import type { Feature } from '../state/api/feature.ts'
import { useTasks } from '../state/api/plan_in_action.ts'
import { textFrom } from '../state/api/read_json.ts'
import { fill } from '../words/fill.ts'
import { keepNamesWhole } from '../words/keep_names_whole.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface PlanProgressProps {
  readonly activation: Feature
  readonly now: Date
}

/** How far a plan that runs is: since when, people brought away and taken in, tasks by their state. */
export function PlanProgress({ activation, now }: PlanProgressProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { tasks } = useTasks(activation.id)
  const { valid_from, decided_by } = activation.properties
  const since = textFrom(valid_from)
  const sums = tasks && sumTasks(tasks, now)
  const write = (count: number) => writeNumber(count, language)
  return (
    <div className="plan_progress" aria-busy={!tasks}>
      <p>
        <strong>{words.in_action}</strong>{' '}
        <span className="quiet">
          {since !== null && fill(words.since, { moment: writeDate(since, language, 'minute') })}
          {`\u00a0· ${textFrom(decided_by) ?? ''}`}
        </span>
      </p>
      {sums && (
        <>
          <People words={words.evacuated} count={sums.evacuated} />
          <People words={words.sheltered} count={sums.sheltered} />
          <p className="plan_states">
            {sums.late > 0 && (
              <strong className="plan_short">
                {fill(words.late_tasks, { count: write(sums.late) })}
              </strong>
            )}
            {(['waiting', 'doing', 'done', 'dropped'] as const)
              .filter((state) => sums.states[state] > 0)
              .map((state) => (
                <span key={state}>{fill(words[state], { count: write(sums.states[state]) })}</span>
              ))}
          </p>
        </>
      )}
    </div>
  )
}

/** How many of how many; a number that nobody said is told beside it. */
function People({ words: form, count }: { readonly words: string; readonly count: PeopleDone }) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { done, planned, unsaid } = count
  if (planned === 0) return null
  const write = (number: number) => writeNumber(number, language)
  const said = fill(form, { done: write(done), planned: write(planned) })
  return (
    <div className="plan_people_done">
      <p>
        {keepNamesWhole(said)}
        {unsaid > 0 && (
          <span className="quiet"> {fill(words.unsaid, { count: write(unsaid) })}</span>
        )}
      </p>
      <Meter value={done} most={planned} />
    </div>
  )
}
