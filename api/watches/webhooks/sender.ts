import { sql } from 'drizzle-orm'
import type { Door, User } from '../../db/as_user.ts'
import type { RightsOf } from '../keeper.ts'
import { watchesProgram } from '../program.ts'
import { takeTurns } from '../turns.ts'
import { bodyOf, type Delivery, longestSeconds, note, type Outcome, takeDue } from './delivery.ts'
import { post } from './post.ts'
import { selectWebhooks } from './select_webhooks.ts'
import { type SecretOf, signedHeaders } from './sign.ts'

export interface SenderParts {
  readonly door: Door
  readonly rightsOf: RightsOf
  readonly secretOf: SecretOf
  /** The address people type, for the link. */
  readonly origin: string
}

export interface Sender {
  /** Sends what is due now. */
  send(): Promise<void>
  close(): Promise<void>
}

const lookMilliseconds = 5_000
const atOnce = 5

/**
 * Sends alerts to the addresses they are meant for, each as its owner, with the rights they have now. No
 * transaction is open while an address is waited for.
 */
export function openSender({ door, rightsOf, secretOf, origin }: SenderParts): Sender {
  const { done, isClosed, close } = takeTurns(sendAll, lookMilliseconds)

  async function sendAll(): Promise<void> {
    const due = await door.read(watchesProgram, ({ rows }) =>
      rows<{ account: string; lane: string }>(
        sql`select account, lane from record.deliveries_due()`,
      ),
    )
    for (const { account, lane } of due) {
      const user = await rightsOf(account)
      if (user === undefined || isClosed()) continue
      const own = { ...user, lane }
      const taken = await door.write(own, (session) => takeDue(session, atOnce))
      await Promise.all(
        taken.map(async (delivery) => {
          const outcome = await deliver(own, delivery)
          await door.write(own, (session) => note(session, delivery, outcome))
        }),
      )
    }
  }

  async function deliver(user: User, delivery: Delivery): Promise<Outcome> {
    const { body, webhook } = await door.read(user, async (session) => ({
      body: await bodyOf(session, user, delivery, origin),
      webhook: (await selectWebhooks(session)).find(({ id }) => id === delivery.webhook),
    }))
    if (webhook === undefined) return forGood('the address is not allowed any more')
    if (body === undefined) return forGood('what it is about may not be seen any more')
    const headers = signedHeaders(secretOf(webhook.id), delivery.id, body, new Date())
    const outcome = await post(webhook.address, headers, body)
    const isOver = outcome.is === 'failed' && delivery.seconds > longestSeconds
    return isOver ? forGood(outcome.why) : outcome
  }

  return { send: done, close }
}

const forGood = (why: string): Outcome => ({ is: 'failed', why, forGood: true })
