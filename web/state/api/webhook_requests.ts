import { ApiFailure } from './api_failure.ts'
import { serverBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { isRecord, listFrom, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

/** An address that alerts may be sent to. */
export interface Webhook {
  readonly id: string
  readonly title: string
  readonly address: string
}

/** One list for all lanes. */
const base = `${serverBase}/webhooks`

export async function askWebhooks(signal: AbortSignal): Promise<readonly Webhook[]> {
  const said = await getJson(base, { signal })
  return listFrom(isRecord(said) ? said.webhooks : undefined).map(readWebhook)
}

/** @returns the secret that signs what is sent there: nobody gets it a second time. */
export async function allowWebhook(
  webhook: Omit<Webhook, 'id'> & { readonly plain: boolean },
): Promise<string> {
  const said = await sendJson(base, webhook)
  const secret = isRecord(said) ? textFrom(said.secret) : null
  if (secret === null) throw new ApiFailure('unreadable')
  return secret
}

export async function withdrawWebhook(id: string): Promise<void> {
  await sendJson(`${base}/${encodeURIComponent(id)}`, {}, 'DELETE')
}

function readWebhook(body: unknown): Webhook {
  const said = isRecord(body) ? body : {}
  const [id, title, address] = [said.id, said.title, said.address].map(textFrom)
  if (!id || !title || !address) throw new ApiFailure('unreadable')
  return { id, title, address }
}
