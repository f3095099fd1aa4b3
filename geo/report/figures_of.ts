import type { LayerId } from '../layers/catalogue.ts'
import { isLate, sumTasks, type Task } from '../plans/task.ts'
import type { QuickReport, ReportedIncident } from './quick_report.ts'
import type { FigureName } from './vocabulary.ts'

/** A number of the report, and the rows that it is made of. */
export interface Figure {
  readonly name: FigureName
  /** The sum of what was said; null where nobody said anything, which is not none. */
  readonly value: number | null
  /** Of how many it is planned; null where nothing is. */
  readonly of: number | null
  /** How many rows say nothing of it. */
  readonly unsaid: number
  readonly rows: readonly { readonly layer: LayerId; readonly id: string }[]
}

/** The numbers of a report, in the order of its form. */
export function figuresOf({ incidents, actions, to }: QuickReport): Figure[] {
  const tasks = actions.flatMap((action) => action.tasks)
  const sums = sumTasks(tasks, to)
  const done = tasks.filter(({ state }) => state === 'done')
  const late = tasks.filter((task) => isLate(task, to))
  const kept = tasks.filter(({ state }) => state !== 'dropped')
  const ofKind = (kind: Task['kind']) => kept.filter((task) => task.kind === kind)
  const evacuated = ofKind('evacuate')
  return [
    counted('dead', incidents),
    counted('missing', incidents),
    counted('injured', incidents),
    counted('houses', incidents),
    // Whom a plan counts it counts hamlet by hamlet; incidents would count them twice.
    evacuated.length === 0
      ? counted('evacuated', incidents)
      : people('evacuated', evacuated, sums.evacuated.planned),
    people('sheltered', ofKind('shelter'), sums.sheltered.planned),
    ...(tasks.length === 0
      ? []
      : [ofTasks('tasks_done', done, kept.length), ofTasks('tasks_late', late, null)]),
  ]
}

function counted(
  name: 'dead' | 'missing' | 'injured' | 'houses' | 'evacuated',
  incidents: readonly ReportedIncident[],
): Figure {
  const saying = incidents.filter((incident) => incident[name] !== null)
  return {
    name,
    value:
      saying.length === 0 ? null : saying.reduce((all, incident) => all + (incident[name] ?? 0), 0),
    of: null,
    unsaid: incidents.length - saying.length,
    rows: saying.map(({ id }) => ({ layer: 'incidents', id })),
  }
}

function people(name: 'evacuated' | 'sheltered', tasks: readonly Task[], planned: number): Figure {
  const saying = tasks.filter(({ done_people }) => done_people !== null)
  return {
    name,
    value:
      saying.length === 0
        ? null
        : saying.reduce((all, { done_people }) => all + (done_people ?? 0), 0),
    of: tasks.length === 0 ? null : planned,
    unsaid: tasks.length - saying.length,
    rows: saying.map(({ id }) => ({ layer: 'tasks', id })),
  }
}

const ofTasks = (name: FigureName, tasks: readonly Task[], of: number | null): Figure => ({
  ...{ name, value: tasks.length, of, unsaid: 0 },
  rows: tasks.map(({ id }) => ({ layer: 'tasks', id })),
})
