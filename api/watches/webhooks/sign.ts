import { createHmac } from 'node:crypto'

/** Makes the secret of an address; see `secretsOf`. */
export type SecretOf = (webhook: string) => string

/**
 * The secrets that sign what is sent, one for each address: made of the server's own secret and the id of
 * the address, so that they stand in no table, no backup and no log. As Standard Webhooks writes them.
 */
export const secretsOf =
  (serverSecret: string): SecretOf =>
  (webhook) =>
    `whsec_${createHmac('sha256', serverSecret).update(`webhook ${webhook}`).digest('base64')}`

/** The headers of https://www.standardwebhooks.com: who receives it proves by them whom it is from, and how old it is. */
export function signedHeaders(secret: string, id: string, body: string, at: Date) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'dia-ban',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
