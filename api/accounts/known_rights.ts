import { sql } from 'drizzle-orm'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import type { Account } from './account.ts'
import type { Mark } from './scheme.ts'

/**
 * The rank of a marking that is to be granted.
 *
 * @throws Refused (422) when the scheme has no such mark, or this network may not carry it.
 */
export function rankOf(scheme: readonly Mark[], ceiling: number, code: string): number {
  const mark = scheme.find((one) => one.code === code)
  if (mark === undefined) {
    throw new Refused('refused_by_rule', `There is no marking "${code}".`, 'clearance')
  }
  if (mark.rank > ceiling) {
    throw new Refused(
      'refused_by_rule',
      `What is marked "${mark.title_vi}" belongs on an isolated network (Luật 117/2025/QH15). Where this is one, its operator starts the server with ISOLATED_NETWORK=yes.`,
      'clearance',
    )
  }
  return mark.rank
}

/**
 * Refuses units that nobody knows: a mistyped code would give rights that nobody notices, and take
 * effect when a unit gets that code.
 *
 * @throws Refused (422) naming them.
 */
export async function refuseUnknownUnits(
  door: Door,
  granter: Account,
  units: readonly string[] | 'all' | undefined,
): Promise<void> {
  if (units === undefined || units === 'all' || units.length === 0) return
  // A province owns what no single unit answers for, as the border line.
  const unknown = await door.read(granter, ({ rows }) =>
    rows<{ code: string }>(sql`
      select asked.code from unnest(${sql.param([...units])}::text[]) asked (code)
      where asked.code not in (select code from units union select province_code from units)`),
  )
  if (unknown.length === 0) return
  const codes = unknown.map(({ code }) => code).join(', ')
  throw new Refused('refused_by_rule', `There is no unit ${codes}.`, 'units')
}
