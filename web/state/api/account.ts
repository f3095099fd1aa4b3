import { type Role, role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { listFrom, textFrom } from './read_json.ts'

/** What an administrator gives an account. */
export interface AccountRights {
  readonly dutyName: string
  readonly role: Role
  /** Codes of units; null for all. */
  readonly units: readonly string[] | null
  /** The code of a marking. */
  readonly clearance: string
}

/** An account, one's own or another's. */
export interface Account extends AccountRights {
  readonly id: string
  readonly login: string
  readonly hasPassword: boolean
  readonly secondFactor: boolean
}

/**
 * The part of an answer that says what every account has.
 *
 * @throws ApiFailure where it does not say whose it is.
 */
export function readAccount(said: Readonly<Record<string, unknown>>): Account {
  const id = textFrom(said.id)
  const login = textFrom(said.login)
  const known = codesOf(role).find((code) => code === said.role)
  if (id === null || login === null || known === undefined) throw new ApiFailure('unreadable')
  return {
    ...{ id, login, role: known },
    dutyName: textFrom(said.duty_name) ?? login,
    units: said.units === 'all' ? null : listFrom(said.units).map(String),
    clearance: textFrom(said.clearance) ?? '',
    hasPassword: said.has_password === true,
    secondFactor: said.second_factor === true,
  }
}
