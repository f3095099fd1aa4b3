import { sql } from 'drizzle-orm'
import { check, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { appRole } from '../../geo/columns/app_role.ts'
import { moment } from '../../geo/columns/moment.ts'
import { recordedBy } from '../../geo/columns/recorded.ts'

/**
 * Addresses that alerts may be sent to: what an administrator has allowed, and nothing else. They are one
 * list for all lanes; everybody chooses from it. One that is withdrawn stays, so that what was sent there
 * can be told. The secret that signs is in no table, see `api/watches/webhooks/sign.ts`.
 */
export const webhooks = pgTable(
  'webhooks',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    /** Whole: nothing is added to it. */
    address: text().notNull(),
    made_at: moment().notNull().defaultNow(),
    made_by: recordedBy(),
    withdrawn_at: moment(),
  },
  (webhook) => {
    const isAdministrator = sql`(select current_setting('app.role', true)) = 'administrator'`
    return [
      check('webhooks_title_allowed', sql`length(${webhook.title}) between 1 and 120`),
      check(
        'webhooks_address_allowed',
        sql`${webhook.address} ~ '^https?://[^@/?#]+(/[^?#]*)?$' and length(${webhook.address}) <= 500`,
      ),
      pgPolicy('webhooks_seen_by', { for: 'select', to: appRole, using: sql`true` }),
      pgPolicy('webhooks_added_by', {
        ...{ for: 'insert', to: appRole, withCheck: isAdministrator },
      }),
      pgPolicy('webhooks_changed_by', {
        ...{ for: 'update', to: appRole, using: isAdministrator, withCheck: isAdministrator },
      }),
    ]
  },
)
