import type { Marking } from '../../../geo/markings.ts'
import { type Role, role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'

/** One mark of the scheme of this server. */
interface Mark extends Marking {
  /** This network may not carry it. */
  readonly aboveCeiling: boolean
}

/** Who is signed in, and what this server lets them see. */
export interface Me {
  readonly id: string
  readonly login: string
  readonly dutyName: string
  readonly role: Role
  /** Codes of units; null for all. */
  readonly units: readonly string[] | null
  /** The code of a marking. */
  readonly clearance: string
  readonly lane: string
  readonly hasPassword: boolean
  readonly secondFactor: boolean
  /** Lowest first. */
  readonly markings: readonly Mark[]
  readonly isolatedNetwork: boolean
}

/** The answer of `/api/accounts/me`. */
export function readMe(body: unknown): Me {
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
    lane: textFrom(said.lane) ?? '',
    hasPassword: said.has_password === true,
    secondFactor: said.second_factor === true,
    markings: listFrom(said.markings).flatMap(readMark),
    isolatedNetwork: said.isolated_network === true,
  }
}

/** None or one. */
function readMark(value: unknown): readonly Mark[] {
  if (!isRecord(value)) return []
  const code = textFrom(value.code)
  const rank = numberFrom(value.rank)
  const vi = textFrom(value.title_vi)
  if (code === null || rank === null || vi === null) return []
  const en = textFrom(value.title_en) ?? vi
  return [
    { code, rank, vi, en, open: value.open === true, aboveCeiling: value.above_ceiling === true },
  ]
}

/** What decides alike for two who ask: see `scopeOf` of the API. */
export const scopeOf = ({ id, role, units, clearance, lane }: Me): string =>
  JSON.stringify([id, role, units, clearance, lane])
