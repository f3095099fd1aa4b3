import { sql } from 'drizzle-orm'
import { check, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'
import type { Play } from './lane_play.ts'

/** The live picture, and every exercise: closed worlds beside each other. */
export const lanes = pgTable(
  'lanes',
  {
    id: text().primaryKey(),
    kind: text().$type<'live' | 'exercise'>().notNull(),
    title_vi: text().notNull(),
    title_en: text().notNull(),
    began_at: moment(),
    ended_at: moment(),
    made_at: moment().notNull().defaultNow(),
    /** The post that made it; empty of what nobody made. */
    made_by: text(),
    /** How far its script is; empty of an exercise that is led by hand. */
    play: jsonb().$type<Play>(),
  },
  (lane) => [
    check('lanes_kind_known', sql`${lane.kind} in ('live', 'exercise')`),
    check('lanes_ends_after_it_begins', sql`${lane.ended_at} >= ${lane.made_at}`),
    check('lanes_live_never_ends', sql`${lane.kind} <> 'live' or ${lane.ended_at} is null`),
    check('lanes_one_live', sql`(${lane.kind} = 'live') = (${lane.id} = 'live')`),
  ],
)
