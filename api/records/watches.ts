import { sql } from 'drizzle-orm'
import {
  check,
  index,
  jsonb,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Question } from '../../geo/watches/question.ts'
import { questionKind } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { isOwn } from './own_rows.ts'
import { webhooks } from './webhooks.ts'

const moment = () => timestamp({ withTimezone: true, mode: 'string' })
const appRole = pgRole('dia_ban_app').existing()

const kinds = sql.raw(
  codesOf(questionKind)
    .map((kind) => `'${kind}'`)
    .join(', '),
)

/**
 * Standing questions. Each is of the account that asks it and of the lane it is asked in; nobody else sees
 * it. What it asks is checked at the edge (`api/watches/read_question.ts`).
 */
export const watches = pgTable(
  'watches',
  {
    lane: text().notNull(),
    id: text().notNull(),
    account: text().notNull().default(sql`current_setting('app.name')`),
    title: text().notNull(),
    question: jsonb().$type<Question>().notNull(),
    made_at: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
    /** Since when it asks this, without a pause: what became true before is no alert. */
    since: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
    /** Up to where the history has been looked at; moves on in the transaction of the alerts. */
    looked_until: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
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
    pgPolicy('watches_seen_by', { for: 'select', to: appRole, using: isOwn(watch) }),
    pgPolicy('watches_added_by', { for: 'insert', to: appRole, withCheck: isOwn(watch) }),
    pgPolicy('watches_changed_by', {
      ...{ for: 'update', to: appRole },
      ...{ using: isOwn(watch), withCheck: isOwn(watch) },
    }),
    pgPolicy('watches_removed_by', { for: 'delete', to: appRole, using: isOwn(watch) }),
  ],
)
