import { type SQL, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { type RowsOf, rowsNow } from '../../columns/rows_of.ts'
import { statements } from '../../columns/statements.ts'
import { confidence } from '../../provenance.ts'
import { crossingStatuses } from '../crossing_statuses/table.ts'
import {
  type Direction,
  reportStandsDays,
  type StatusAtMoment,
} from '../crossing_statuses/vocabulary.ts'
import { crossingClass, traffic } from './vocabulary.ts'

/**
 * `position_confidence` speaks of the position alone: that a gate exists can be sure while where it
 * stands is a guess. Empty where there is no position.
 */
const tables = layerTables('border_crossings', 'Point', () => ({
  class: oneOf(crossingClass).notNull(),
  traffic: oneOf(traffic).notNull(),
  position_confidence: oneOf(confidence),
  name_zh: text(),
  counterpart_vi: text(),
  counterpart_en: text(),
  counterpart_zh: text(),
  lanes: integerBetween(0, 200),
  hours_vi: text(),
  hours_en: text(),
  figures: statements(),
}))

/**
 * Gates, openings and landings. Whether one is open is not kept here but said from–to, by direction
 * and traffic, in `crossing_statuses`; what holds at the asked moment is read beside each row.
 */
export const borderCrossings = {
  ...tables,
  derived: {
    status_out: statusOf('out'),
    status_out_as_of: reportOf('out'),
    status_in: statusOf('in'),
    status_in_as_of: reportOf('in'),
  },
}

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = borderCrossings

interface Feature {
  readonly lane: unknown
  readonly id: unknown
}

/**
 * The status of a direction in one word, from what is reported of people and of goods: the one word
 * both have, `restricted` where the one passes and the other does not, and in the past (`was_…`) when
 * one of the reports is too old to stand at that moment.
 */
function statusOf(direction: Direction) {
  const days = sql.raw(String(reportStandsDays))
  return (feature: Feature, at: unknown, rowsOf: RowsOf = rowsNow) => sql<StatusAtMoment>`(
    select case when count(*) = 0 then 'unknown' else
      case when bool_and(coalesce(said.as_of + make_interval(days => ${days}) >= ${at}, false))
        then '' else 'was_' end
      || case when count(distinct said.status) = 1 then min(said.status) else 'restricted' end end
    from ${reported(direction, feature, at, rowsOf)})`
}

/** When the oldest of the reports behind that word was true: the age to draw beside it. */
function reportOf(direction: Direction) {
  return (feature: Feature, at: unknown, rowsOf: RowsOf = rowsNow) => sql<string | null>`(
    select min(said.as_of) from ${reported(direction, feature, at, rowsOf)})`
}

/**
 * What is said at that moment of people and of goods, one report each. Several may hold for who sees
 * more than others: what is marked higher comes from who knows more; of two alike the later one holds.
 */
function reported(direction: Direction, feature: Feature, at: unknown, rowsOf: RowsOf): SQL {
  const { now: s } = crossingStatuses
  return sql`(
    select distinct on (${s.traffic}) ${s.status} as status, ${s.as_of} as as_of from ${rowsOf(crossingStatuses)}
    where ${s.lane} = ${feature.lane} and ${s.crossing_id} = ${feature.id}
      and ${s.direction} = ${direction} and ${s.status} <> 'unknown'
      and coalesce(${s.valid_from}, '-infinity') <= ${at}
      and coalesce(${s.valid_to}, 'infinity') > ${at}
    order by ${s.traffic}, (select rank from markings where code = ${s.marking}) desc,
      ${s.valid_from} desc nulls last, ${s.id} collate "C") said`
}
