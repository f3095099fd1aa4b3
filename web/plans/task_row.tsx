import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { greatestCount } from '../../geo/layers/counted_points/vocabulary.ts'
import { taskKind, taskState } from '../../geo/layers/tasks/vocabulary.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { isLate, isOpen, type Task } from '../../geo/plans/task.ts'
import { codesOf, type Language, wordFor } from '../../geo/words.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Choice } from '../kit/choice.tsx'
import { CountField } from '../kit/count_field.tsx'
import { changeOf } from '../state/api/plan_in_action.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface TaskRowProps {
  readonly task: Task
  readonly now: Date
  /** Whether the reader may say how far it is. */
  readonly may: boolean
}

/** One task: what, by whom and until when, how far it is, and how many people of how many. */
export function TaskRow({ task, now, may }: TaskRowProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const wrong = useId()
  const name = language === 'vi' ? task.name_vi : task.name_en
  const say = (properties: object) =>
    void send(
      async () => {
        await changeOf('tasks', task.id, properties)
      },
      () => {},
    )
  const states = codesOf(taskState).map((state) => ({
    ...{ value: state, words: wordFor(taskState, state, language) },
  }))
  const planned = task.planned_people
  const beside = [
    task.kind === 'deed' ? null : wordFor(taskKind, task.kind, language),
    dueOf(task, now, language),
    task.post,
  ].filter((part) => part !== null)
  return (
    <li className="task" data-late={isLate(task, now)} data-open={isOpen(task)}>
      <button
        type="button"
        className="plan_line_name"
        onClick={() => selectFeature({ layer: 'tasks', id: task.id })}
      >
        {keepNamesWhole(name)}
      </button>
      <span className="task_state">
        {may ? (
          <Choice
            label={fill(words.state_of, { task: name })}
            value={task.state}
            onChange={(state) => !busy && say({ state })}
            groups={[{ title: '', options: states }]}
          />
        ) : (
          wordFor(taskState, task.state, language)
        )}
      </span>
      <p className="plan_beside">{beside.join('\u00a0· ')}</p>
      {task.kind !== 'deed' && (
        <p className="task_people">
          {may && isOpen(task) ? (
            <CountField
              count={task.done_people}
              least={0}
              most={greatestCount}
              label={fill(words.done_of, { task: name })}
              onChange={(done_people) => say({ done_people })}
            />
          ) : (
            <span>{task.done_people === null ? '–' : writeNumber(task.done_people, language)}</span>
          )}
          {planned !== null && <span>/ {writeNumber(planned, language)}</span>}
        </p>
      )}
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
    </li>
  )
}

/** `còn 3 giờ`, `quá hạn 2 giờ`; of what is done or has no hour nothing. */
function dueOf(task: Task, now: Date, language: Language): string | null {
  if (task.due_at === null || !isOpen(task)) return null
  const age = writeAge(task.due_at, now, language)
  return isLate(task, now) ? fill(planWords.late_by[language], { age }) : age
}
