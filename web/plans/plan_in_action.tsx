import { useState } from 'react'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { inOrderOfUrgency, type PeopleDone, sumTasks } from '../../geo/plans/task.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import { Meter } from '../kit/meter.tsx'
import { Failure } from '../panels/failure.tsx'
import type { Feature } from '../state/api/feature.ts'
import { changeOf, useTasks } from '../state/api/plan_in_action.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { fill } from '../words/fill.ts'
import { keepNamesWhole } from '../words/keep_names_whole.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'
import { SureForm } from './sure_form.tsx'
import { TaskRow } from './task_row.tsx'
import { wholeMinute } from './whole_minute.ts'

interface PlanInActionProps {
  readonly activation: Feature
  readonly now: Date
}

/** How a plan that runs is going: people brought away and taken in, and its tasks, the late ones first. */
export function PlanInAction({ activation, now }: PlanInActionProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { tasks, error, refetch } = useTasks(activation.id)
  const { data: schema } = useFormSchema('tasks')
  const isPast = useIsPast()
  const may = !isPast && schema !== undefined && mayChange(schema, activation)
  const { valid_from, decided_by } = activation.properties
  const since = textFrom(valid_from)
  const sums = tasks && sumTasks(tasks, now)
  const write = (count: number) => writeNumber(count, language)
  return (
    <section className="plan_action" aria-label={words.in_action} aria-busy={!tasks && !error}>
      <h3 className="part_head">{words.in_action}</h3>
      <p className="quiet">
        {since !== null && fill(words.since, { moment: writeDate(since, language, 'minute') })}
        {` · ${textFrom(decided_by) ?? ''}`}
      </p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
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
      <ul className="plan_tasks">
        {inOrderOfUrgency(tasks ?? [], now).map((task) => (
          <TaskRow key={task.id} task={task} now={now} may={may} />
        ))}
      </ul>
      {may && <End activation={activation} />}
    </section>
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

function End({ activation }: { readonly activation: Feature }) {
  const words = useWords(planWords)
  const [isAsked, setAsked] = useState(false)
  // To the minute: what was begun in this one ends with the next.
  const begun = new Date(textFrom(activation.properties.valid_from) ?? 0).getTime()
  const end = () => {
    const at = new Date(Math.max(Date.now(), begun + 60_000))
    return changeOf('activations', activation.id, { valid_to: wholeMinute(at) })
  }
  if (!isAsked) {
    return (
      <Button tone="quiet" onPress={() => setAsked(true)}>
        {words.end}
      </Button>
    )
  }
  const said = { deed: words.end, question: words.end_sure, told: words.ended_told }
  return <SureForm {...said} decide={end} onDone={() => setAsked(false)} />
}
