import { type Column, sql } from 'drizzle-orm'
import { doublePrecision, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { quoted } from '../../columns/quoted.ts'
import {
  countedKind,
  editors,
  greatestCount,
  kindsOfHouseholds,
  kindsOfLand,
  kindsOfPeople,
} from './vocabulary.ts'

/** Some of the people who were counted; empty where nobody said how many. */
const ofThem = () =>
  constrained(
    integerBetween(0, greatestCount),
    (some: Column) =>
      sql`${some} is null or (kind in (${quoted(kindsOfPeople)}) and ${some} <= count)`,
  )

/**
 * How many of one kind were counted at one place. Without a position they are counted under their unit
 * alone. Who is old, a child or disabled is among the count, and may be all three.
 */
export const countedPoints = layerTables(
  'counted_points',
  'Point',
  () => ({
    kind: oneOf(countedKind).notNull(),
    count: constrained(
      doublePrecision().notNull(),
      (count) => sql`${count} between 0 and ${sql.raw(String(greatestCount))}
        and (kind in (${quoted(kindsOfLand)}) or ${count} = floor(${count}))`,
    ),
    /** The khu or thôn, as people call it. */
    locality: text(),
    households: constrained(
      integerBetween(0, greatestCount),
      (households: Column) => sql`${households} is null or kind in (${quoted(kindsOfHouseholds)})`,
    ),
    elderly: ofThem(),
    children: ofThem(),
    disabled: ofThem(),
  }),
  // By how wide its ring is, so that an area is looked at no farther around than need be.
  { editors, indexed: [['unit_code', 'kind'], 'accuracy_m'], summedUnplaced: true },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = countedPoints
