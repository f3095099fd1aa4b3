import type { AccountRights } from './account.ts'
import { ApiFailure } from './api_failure.ts'
import { serverBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { type ListedAccount, readAccounts, readListedAccount } from './listed_account.ts'
import { isRecord, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

const base = `${serverBase}/accounts`

/** The accounts that this administrator may change. */
export async function askAccounts(signal: AbortSignal): Promise<readonly ListedAccount[]> {
  return readAccounts(await getJson(base, { signal }))
}

export async function sendNewAccount(login: string, rights: AccountRights) {
  return readListedAccount(await sendJson(base, { login, ...written(rights) }))
}

export async function sendRights(id: string, rights: AccountRights): Promise<void> {
  await sendJson(`${base}/${id}`, written(rights), 'PATCH')
}

export async function sendDisabled(id: string, disabled: boolean): Promise<void> {
  await sendJson(`${base}/${id}`, { disabled }, 'PATCH')
}

/** A link by which the owner comes in once; whatever let them in before is gone with it. */
export async function askLink(id: string): Promise<{ link: string; expiresAt: string }> {
  const said = await sendJson(`${base}/sign_in_link/${id}`)
  const link = isRecord(said) ? textFrom(said.link) : null
  const expiresAt = isRecord(said) ? textFrom(said.expires_at) : null
  if (link === null || expiresAt === null) throw new ApiFailure('unreadable')
  return { link, expiresAt }
}

const written = ({ dutyName, role, units, clearance }: AccountRights) => ({
  ...{ role, clearance },
  duty_name: dutyName,
  units: units ?? ('all' as const),
})
