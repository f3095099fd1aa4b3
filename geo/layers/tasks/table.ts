import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { quoted } from '../../columns/quoted.ts'
import { greatestCount } from '../counted_points/vocabulary.ts'
import { planPhase } from '../plan_entries/vocabulary.ts'
import { editors, kindsOfPeople, openStates, taskKind, taskState } from './vocabulary.ts'

/** Counted of people alone. */
const ofPeople = () =>
  constrained(
    integerBetween(0, greatestCount),
    (count) => sql`${count} is null or kind in (${quoted(kindsOfPeople)})`,
  )

/**
 * What is to be done since a plan was activated: by which post, until when, and how far it is. People are
 * counted as they come, and more may come than were planned for. How a task went stands in its history.
 */
const tables = layerTables(
  'tasks',
  'none',
  () => ({
    activation_id: constrained(text().notNull(), () => sql`unit_code is not null`),
    /** The line of the plan it was made of; none of one that was added on the way. */
    entry_id: text(),
    kind: oneOf(taskKind).notNull(),
    state: oneOf(taskState).notNull(),
    phase: oneOf(planPhase),
    post: text(),
    locality: text(),
    shelter_id: text(),
    due_at: moment(),
    planned_people: ofPeople(),
    done_people: ofPeople(),
  }),
  {
    editors,
    indexed: ['activation_id'],
    seenWhere: ({ lane, activation_id }) =>
      sql`exists (select from activations about where about.lane = ${lane} and about.id = ${activation_id})`,
  },
)

interface Task {
  readonly due_at: unknown
  readonly state: unknown
}

export const tasks = {
  ...tables,
  derived: {
    /** Whether it is past its time and not done, at the asked moment. */
    late: ({ due_at, state }: Task, at: unknown) =>
      sql<boolean>`coalesce(${due_at} < ${at} and ${state} in (${quoted(openStates)}), false)`,
  },
}

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = tasks
