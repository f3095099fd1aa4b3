import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { RunningPlan } from '../../geo/plans/progress.ts'
import type { PeopleDone } from '../../geo/plans/task.ts'
import { Meter } from '../kit/meter.tsx'
import { sayPeople } from '../progress/say_progress.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface PlanProgressProps {
  /** Undefined until it is known. */
  readonly plan: RunningPlan | undefined
}

/** How far a plan that runs is: since when, people brought away and taken in, tasks by their state. */
export function PlanProgress({ plan }: PlanProgressProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const write = (count: number) => writeNumber(count, language)
  return (
    <div className="plan_progress" aria-busy={!plan}>
      <p>
        <strong>{words.in_action}</strong>{' '}
        {plan && (
          <span className="quiet">
            {fill(words.since, { moment: writeDate(plan.since, language, 'minute') })}
            {`\u00a0· ${plan.decided_by}`}
          </span>
        )}
      </p>
      {plan && (
        <>
          <People of="evacuated" count={plan.evacuated} />
          <People of="sheltered" count={plan.sheltered} />
          <p className="plan_states">
            {plan.late > 0 && (
              <strong className="plan_short">
                {fill(words.late_tasks, { count: write(plan.late) })}
              </strong>
            )}
            {(['waiting', 'doing', 'done', 'dropped'] as const)
              .filter((state) => plan.states[state] > 0)
              .map((state) => (
                <span key={state}>{fill(words[state], { count: write(plan.states[state]) })}</span>
              ))}
          </p>
        </>
      )}
    </div>
  )
}

interface PeopleProps {
  readonly of: 'evacuated' | 'sheltered'
  readonly count: PeopleDone
}

/** How many of how many; a number that nobody said is told beside it. */
function People({ of, count }: PeopleProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { done, planned, unsaid } = count
  if (planned === 0) return null
  return (
    <div className="plan_people_done">
      <p>
        {keepNamesWhole(sayPeople(of, count, language))}
        {unsaid > 0 && (
          <span className="quiet">
            {' '}
            {fill(words.unsaid, { count: writeNumber(unsaid, language) })}
          </span>
        )}
      </p>
      <Meter value={done} most={planned} />
    </div>
  )
}
