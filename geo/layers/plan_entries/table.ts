import { type Column, type SQL, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { quoted } from '../../columns/quoted.ts'
import { greatestCount } from '../counted_points/vocabulary.ts'
import { greatestQuantity } from '../readiness_needs/vocabulary.ts'
import { shelterMode } from '../shelters/vocabulary.ts'
import {
  beforehand,
  editors,
  figureBasis,
  lastRank,
  latestHours,
  type PlanSection,
  planPhase,
  planSection,
  sectionsOfNeeds,
  sectionsOfPeople,
} from './vocabulary.ts'

/** Said in these sections alone. */
const within = <Builder extends object>(builder: Builder, sections: readonly PlanSection[]) =>
  constrained(builder, (column) => sql`${column} is null or section in (${quoted(sections)})`)

/** Said in this section always, and in no other. */
const exactlyIn = <Builder extends object>(builder: Builder, section: PlanSection) =>
  constrained(builder, (column) => sql`(${column} is not null) = (section = ${word(section)})`)

const word = (section: PlanSection): SQL => quoted([section])

const ofThem = () =>
  constrained(
    within(integerBetween(0, greatestCount), ['evacuation']),
    (some: Column) => sql`${some} is null or (people is not null and ${some} <= people)`,
  )

/**
 * The lines of a plan, each with the source and the age of its figures. A line belongs to its plan: it is
 * seen, marked and owned as that is, and stays once that is approved; triggers in `api/migrations` hold it.
 */
export const planEntries = layerTables(
  'plan_entries',
  'none',
  () => ({
    plan_id: text().notNull(),
    section: oneOf(planSection).notNull(),
    rank: integerBetween(1, lastRank).notNull(),
    basis: oneOf(figureBasis).notNull(),
    /** The khu or thôn, as people call it. */
    locality: text(),
    /** Whose task it is, or who keeps it: a post, never a person. */
    post: text(),
    people: within(integerBetween(0, greatestCount), sectionsOfPeople),
    households: within(integerBetween(0, greatestCount), ['evacuation']),
    elderly: ofThem(),
    children: ofThem(),
    disabled: ofThem(),
    mode: within(oneOf(shelterMode), ['evacuation']),
    quantity: integerBetween(0, greatestQuantity),
    measure_unit_vi: constrained(text(), (unit) => sql`(${unit} is null) = (quantity is null)`),
    measure_unit_en: constrained(text(), (unit) => sql`(${unit} is null) = (quantity is null)`),
    /** The item whose reports say what there is of it. */
    need_id: within(text(), sectionsOfNeeds),
    shelter_id: exactlyIn(text(), 'shelters'),
    phase: exactlyIn(oneOf(planPhase), 'tasks'),
    beforehand: exactlyIn(oneOf(beforehand), 'beforehand'),
    due_hours: within(integerBetween(-latestHours, latestHours), ['tasks', 'beforehand']),
  }),
  {
    editors,
    indexed: ['plan_id', 'shelter_id'],
    seenWhere: ({ lane, plan_id }) =>
      sql`exists (select from plans about where about.lane = ${lane} and about.id = ${plan_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = planEntries
