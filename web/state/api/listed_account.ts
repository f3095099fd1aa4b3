import { type Account, readAccount } from './account.ts'
import { ApiFailure } from './api_failure.ts'
import { isRecord } from './read_json.ts'

/** An account as administrators see it. */
export interface ListedAccount extends Account {
  readonly disabled: boolean
}

/** The answer of `/api/accounts`. */
export function readAccounts(body: unknown): readonly ListedAccount[] {
  if (!isRecord(body) || !Array.isArray(body.accounts)) throw new ApiFailure('unreadable')
  return body.accounts.map(readListedAccount)
}

/** One of them. */
export function readListedAccount(body: unknown): ListedAccount {
  const said = isRecord(body) ? body : {}
  return { ...readAccount(said), disabled: said.disabled === true }
}
