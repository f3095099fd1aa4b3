import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'
import { quoted } from '../../geo/columns/quoted.ts'
import { recordedAt } from '../../geo/columns/recorded.ts'
import type { Question } from '../../geo/watches/question.ts'
import { questionKind } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { addedByOwner, changedByOwner, ownRow, removedByOwner, seenByOwner } from './own_rows.ts'
import { webhooks } from './webhooks.ts'

const kinds = quoted(codesOf(questionKind))

/**
 * Standing questions. Each is of the account that asks it and of the lane it is asked in; nobody else sees
 * it. What it asks is checked at the edge (`api/watches/read_question.ts`).
 */
export const watches = pgTable(
  'watches',
  {
    ...ownRow(),
    title: text().notNull(),
    question: jsonb().$type<Question>().notNull(),
    made_at: recordedAt(),
    /** Since when it asks this, without a pause: what became true before is no alert. */
    since: recordedAt(),
    /** Up to where the history has been looked at; moves on in the transaction of the alerts. */
    looked_until: recordedAt(),
    paused_at: moment(),
    /** Where its alerts are sent as well. */
    webhook_id: text().references(() => webhooks.id),
  },
  (watch) => [
    primaryKey({ columns: [watch.lane, watch.id] }),
    index('watches_account').on(watch.account, watch.lane),
    check('watches_title_allowed', sql`length(${watch.title}) between 1 and 120`),
    check(
      'watches_question_allowed',
      sql`jsonb_typeof(${watch.question}) = 'object' and ${watch.question} ->> 'kind' in (${kinds})
        and octet_length(${watch.question}::text) <= 20000`,
    ),
    check('watches_looked_since', sql`${watch.looked_until} >= ${watch.since}`),
    seenByOwner('watches', watch),
    addedByOwner('watches', watch),
    changedByOwner('watches', watch),
    removedByOwner('watches', watch),
  ],
)
