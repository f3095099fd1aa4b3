import { index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'

/**
 * What a change under an `Idempotency-Key` was answered with, for thirty days: who loses the answer asks
 * again and gets it, and nothing is done twice. Read and written by two functions of the database
 * alone, each for the name that asks, in its lane; nobody has a right on the table.
 */
export const keptAnswers = pgTable(
  'kept_answers',
  {
    who: text().notNull(),
    lane: text().notNull().default('live'),
    key: text().notNull(),
    /** Hash of all that was asked: a key with another request is a mistake. */
    request: text().notNull(),
    status: smallint().notNull(),
    feature_id: text().notNull(),
    /** The feature as it was then; empty where it was removed. */
    feature: text(),
    kept_at: moment().notNull().defaultNow(),
  },
  (answer) => [
    primaryKey({ columns: [answer.who, answer.lane, answer.key] }),
    index('kept_answers_kept_at').on(answer.kept_at),
  ],
).enableRLS()
