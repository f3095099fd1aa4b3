import type { Marking } from '../../../geo/markings.ts'
import { type Account, readAccount } from './account.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'

/** One mark of the scheme of this server. */
interface Mark extends Marking {
  /** This network may not carry it. */
  readonly aboveCeiling: boolean
}

/** Who is signed in, and what this server lets them see. */
export interface Me extends Account {
  readonly lane: string
  /** Lowest first. */
  readonly markings: readonly Mark[]
  readonly isolatedNetwork: boolean
}

/** The answer of `/api/accounts/me`. */
export function readMe(body: unknown): Me {
  const said = isRecord(body) ? body : {}
  return {
    ...readAccount(said),
    lane: textFrom(said.lane) ?? '',
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
