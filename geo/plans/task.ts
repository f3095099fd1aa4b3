import { openStates, type TaskKind, type TaskState } from '../layers/tasks/vocabulary.ts'
import { dateFrom, type Moment } from '../measures/moment.ts'

/** What is to be done since a plan was activated, as far as sums and lists need it. */
export interface Task {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly kind: TaskKind
  readonly state: TaskState
  readonly post: string | null
  readonly locality: string | null
  readonly due_at: Moment | null
  readonly planned_people: number | null
  readonly done_people: number | null
}

/** What sums are made of. */
export type CountedTask = Pick<Task, 'kind' | 'state' | 'due_at' | 'planned_people' | 'done_people'>

export const isOpen = ({ state }: Pick<Task, 'state'>): boolean =>
  (openStates as readonly TaskState[]).includes(state)

/** Whether it is past its time and not done; as `late` of the table says it. */
export const isLate = (task: Pick<Task, 'state' | 'due_at'>, now: Moment): boolean =>
  isOpen(task) && task.due_at !== null && dateFrom(task.due_at) < dateFrom(now)

/** People of one kind of tasks: how many of how many, dropped tasks left out. */
export interface PeopleDone {
  readonly done: number
  readonly planned: number
  /** Tasks of which nobody has said a number yet. */
  readonly unsaid: number
}

export interface TaskSums {
  readonly states: Readonly<Record<TaskState, number>>
  readonly late: number
  readonly evacuated: PeopleDone
  readonly sheltered: PeopleDone
}

export function sumTasks(tasks: readonly CountedTask[], now: Moment): TaskSums {
  const inState = (state: TaskState) => tasks.filter((task) => task.state === state).length
  const peopleOf = (kind: TaskKind): PeopleDone => {
    const own = tasks.filter((task) => task.kind === kind && task.state !== 'dropped')
    return {
      done: own.reduce((all, { done_people }) => all + (done_people ?? 0), 0),
      planned: own.reduce((all, { planned_people }) => all + (planned_people ?? 0), 0),
      unsaid: own.filter(({ done_people }) => done_people === null).length,
    }
  }
  return {
    states: {
      ...{ waiting: inState('waiting'), doing: inState('doing') },
      ...{ done: inState('done'), dropped: inState('dropped') },
    },
    late: tasks.filter((task) => isLate(task, now)).length,
    evacuated: peopleOf('evacuate'),
    sheltered: peopleOf('shelter'),
  }
}

/** What is late first, then by its hour, what has none after that; what is done last. */
export function inOrderOfUrgency(tasks: readonly Task[], now: Moment): Task[] {
  const rankOf = (task: Task) => (isLate(task, now) ? 0 : isOpen(task) ? 1 : 2)
  const hourOf = ({ due_at }: Task) =>
    due_at === null ? Number.POSITIVE_INFINITY : dateFrom(due_at).getTime()
  return tasks.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (hourOf(one) === hourOf(other) ? 0 : hourOf(one) - hourOf(other)) ||
      one.name_vi.localeCompare(other.name_vi, 'vi'),
  )
}
