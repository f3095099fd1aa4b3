import { useState } from 'react'
import { inOrderOfUrgency } from '../../geo/plans/task.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import type { Feature } from '../state/api/feature.ts'
import { changeOf, useTasks } from '../state/api/plan_in_action.ts'
import { useProgress } from '../state/api/progress.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { PlanProgress } from './plan_progress.tsx'
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
  const words = useWords(planWords)
  const { tasks, error, refetch } = useTasks(activation.id)
  const { data: schema } = useFormSchema('tasks')
  const { data: progress } = useProgress()
  const running = progress
    ?.flatMap(({ plans }) => plans)
    .find(({ activation_id }) => activation_id === activation.id)
  const isPast = useIsPast()
  const may = !isPast && schema !== undefined && mayChange(schema, activation)
  return (
    <section className="plan_action" aria-label={words.in_action} aria-busy={!tasks && !error}>
      <PlanProgress plan={running} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ul className="plan_tasks">
        {inOrderOfUrgency(tasks ?? [], now).map((task) => (
          <TaskRow key={task.id} task={task} now={now} may={may} />
        ))}
      </ul>
      {may && <End activation={activation} />}
    </section>
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
