import type { Moment } from '../measures/moment.ts'
import type { Position } from '../measures/position.ts'
import { type CountedTask, sumTasks, type TaskSums } from './task.ts'

/** What is said of a plan in action, its tasks apart. */
interface RunningHead {
  readonly activation_id: string
  readonly plan_id: string
  readonly name_vi: string
  readonly name_en: string
  readonly hazard: string
  readonly level: number
  readonly since: Moment
  /** A post, never a person. */
  readonly decided_by: string
}

/** A plan in action, and how far it is. */
export interface RunningPlan extends RunningHead, TaskSums {}

/** How far a unit is with all of its plans in action together. */
export interface UnitProgress extends TaskSums {
  readonly unit_code: string
  /** Null where the unit is not to be seen at that moment. */
  readonly unit_name_vi: string | null
  readonly unit_name_en: string | null
  readonly position: Position | null
  /** The highest of its plans: so the screen is marked that shows it. */
  readonly marking: string
  /** At least one; what began first stands first. */
  readonly plans: readonly RunningPlan[]
}

/** A unit with its plans in action and their tasks, as they are read. */
export interface UnitInAction
  extends Pick<
    UnitProgress,
    'unit_code' | 'unit_name_vi' | 'unit_name_en' | 'position' | 'marking'
  > {
  readonly plans: readonly (RunningHead & { readonly tasks: readonly CountedTask[] })[]
}

/**
 * A plan whose end is no further away than this no longer runs. An end is said to the minute, and what
 * began in this one can end with the next only.
 */
export const endsWithinMilliseconds = 60_000

/** How far a unit's plans are, each by itself and together. A unit is summed over tasks, as the quick report is. */
export function progressOf({ plans, ...unit }: UnitInAction, at: Moment): UnitProgress {
  const all = plans.flatMap(({ tasks }) => tasks)
  return {
    ...unit,
    ...sumTasks(all, at),
    plans: plans.map(({ tasks, ...head }) => ({ ...head, ...sumTasks(tasks, at) })),
  }
}

/** How many tasks of how many are done, dropped ones left out; of none nothing is known of how far it is. */
export function tasksDone({ states }: Pick<TaskSums, 'states'>): {
  readonly done: number
  readonly of: number
} {
  return { done: states.done, of: states.waiting + states.doing + states.done }
}

/** `unknown`: the plan has no task that would say it. */
export type ProgressState = 'unknown' | 'late' | 'on_time' | 'all_done'

export function progressState(sums: Pick<TaskSums, 'states' | 'late'>): ProgressState {
  const { done, of } = tasksDone(sums)
  if (of === 0) return 'unknown'
  if (sums.late > 0) return 'late'
  return done === of ? 'all_done' : 'on_time'
}
