import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Asked, Asker } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { readBody } from '../read_body.ts'
import { webhooks } from '../records/webhooks.ts'
import { refuseParameters } from '../request.ts'
import { readAllowedAddress } from '../watches/webhooks/allowed_address.ts'
import { selectWebhooks, type Webhook } from '../watches/webhooks/select_webhooks.ts'
import type { SecretOf } from '../watches/webhooks/sign.ts'

const made = z.strictObject({
  title: z.string().trim().min(1).max(120),
  address: z.string().max(500),
  /** Whether http, to a private network, is meant. */
  plain: z.boolean().default(false),
})

/** Addresses that alerts may be sent to; administrators allow and withdraw them, everybody chooses from them. */
export function webhookRoutes(door: Door, secretOf: SecretOf) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      return c.json({ webhooks: await door.read(c.var.user, selectWebhooks) })
    })
    .post('/', async (c) => {
      refuseParameters(c)
      const user = administratorOf(c.var.user)
      const form = await readBody(c, made)
      const address = readAllowedAddress(form.address, form.plain)
      const id = randomUUID()
      const webhook = await door.write(user, async (session) => {
        await appendToLog(session, { kind: 'webhook_allowed', after: { webhook: address } })
        await session.rows(sql`insert into ${webhooks} (id, title, address)
          values (${id}, ${form.title}, ${address})`)
        return (await selectWebhooks(session)).find((one) => one.id === id)
      })
      // Shown this once: who receives what is sent keeps it.
      return c.json({ ...webhook, secret: secretOf(id) }, 201)
    })
    .get('/:webhook', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const id = c.req.param('webhook')
      return c.json(await door.read(c.var.user, (session) => known(session, id)))
    })
    .delete('/:webhook', async (c) => {
      refuseParameters(c)
      const user = administratorOf(c.var.user)
      const id = c.req.param('webhook')
      await door.write(user, async (session) => {
        const after = { webhook: (await known(session, id)).address }
        await appendToLog(session, { kind: 'webhook_withdrawn', after })
        await session.rows(sql`update ${webhooks} set withdrawn_at = clock_timestamp()
          where id = ${id} and withdrawn_at is null`)
      })
      return c.body(null, 204)
    })
}

/** @throws Refused (404) for one that is not there, or not any more. */
async function known(session: Session, id: string): Promise<Webhook> {
  const webhook = (await selectWebhooks(session)).find((one) => one.id === id)
  if (webhook) return webhook
  throw new Refused('not_found', `No address "${id}" is allowed.`)
}

function administratorOf(user: Asker): Asker {
  if (user.role === 'administrator') return user
  throw new Refused('not_allowed', 'Only administrators allow and withdraw addresses.')
}
