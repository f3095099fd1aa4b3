import { type Role, role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { isRecord, listFrom, textFrom } from './read_json.ts'

/** What an administrator gives an account. */
export interface AccountRights {
  readonly dutyName: string
  readonly role: Role
  /** Codes of units; null for all. */
  readonly units: readonly string[] | null
  /** The code of a marking. */
  readonly clearance: string
}

/** An account as administrators see it. */
export interface ListedAccount extends AccountRights {
  readonly id: string
  readonly login: string
  readonly disabled: boolean
  readonly hasPassword: boolean
  readonly secondFactor: boolean
}

/** The answer of `/api/accounts`. */
export function readAccounts(body: unknown): readonly ListedAccount[] {
  if (!isRecord(body) || !Array.isArray(body.accounts)) throw new ApiFailure('unreadable')
  return body.accounts.map(readAccount)
}

/** One of them. */
export function readAccount(body: unknown): ListedAccount {
  const said = isRecord(body) ? body : {}
  const id = textFrom(said.id)
  const login = textFrom(said.login)
  const known = codesOf(role).find((code) => code === said.role)
  if (id === null || login === null || known === undefined) throw new ApiFailure('unreadable')
  return {
    ...{ id, login, role: known },
    dutyName: textFrom(said.duty_name) ?? login,
    units: said.units === 'all' ? null : listFrom(said.units).map(String),
    clearance: textFrom(said.clearance) ?? '',
    disabled: said.disabled === true,
    hasPassword: said.has_password === true,
    secondFactor: said.second_factor === true,
  }
}
