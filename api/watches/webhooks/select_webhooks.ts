import { sql } from 'drizzle-orm'
import type { Session } from '../../db/database.ts'
import { Refused } from '../../errors.ts'
import { webhooks } from '../../records/webhooks.ts'

/** An address that alerts may be sent to. */
export interface Webhook {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly made_at: string
  readonly made_by: string
}

/** Those that are allowed now. */
export const selectWebhooks = ({ rows }: Session): Promise<Webhook[]> =>
  rows<Webhook>(sql`
    select id, title, address, to_json(made_at) #>> '{}' as made_at, made_by from ${webhooks}
    where withdrawn_at is null order by title collate "C", id collate "C"`)

/** @throws Refused (422) for an address that is not allowed, or not any more. */
export async function refuseUnlisted(session: Session, id: string | null | undefined) {
  if (id === null || id === undefined) return
  if ((await selectWebhooks(session)).some((webhook) => webhook.id === id)) return
  const why = 'This address is not among those an administrator has allowed; choose one of them.'
  throw new Refused('refused_by_rule', why, 'webhook')
}
