import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { accounts } from '../records/accounts.ts'
import type { AccountsDatabase } from './accounts_database.ts'
import { withdrawLinks } from './administration.ts'
import type { Mark } from './scheme.ts'

const login = 'quan_tri'

/** The account of one who cannot sign in yet. */
interface Waiting {
  readonly id: string
  readonly login: string
  readonly isNew: boolean
}

/**
 * The account that the first administrator is to sign in to, made where it is not there; undefined
 * when somebody can administer already. Links to it that were not used are withdrawn, so that of many
 * starts only the last one's is good.
 */
export function firstAdministrator(
  database: AccountsDatabase,
  scheme: readonly Mark[],
  ceiling: number,
): Promise<Waiting | undefined> {
  return database.pass(async (session) => {
    // Two programs that start at once on one server.
    await session.rows(sql`select pg_advisory_xact_lock(4712)`)
    const [able] = await session.rows(sql`
      select 1 from accounts a where role = 'administrator' and units is null and disabled_at is null
        and exists (select from credentials c where c.account_id = a.id)`)
    if (able) return undefined
    const first = (await waiting(session)) ?? (await make(session, scheme, ceiling))
    await withdrawLinks(session, first.id)
    return first
  })
}

/** One that is there and has no password yet. */
async function waiting({ rows }: Session): Promise<Waiting | undefined> {
  const [found] = await rows<Waiting>(sql`
    select id, login, false as "isNew" from accounts where role = 'administrator' and units is null and disabled_at is null
    order by login <> ${login}, created_at limit 1`)
  return found
}

async function make(
  { orm, rows }: Session,
  scheme: readonly Mark[],
  ceiling: number,
): Promise<Waiting> {
  const id = randomUUID()
  const clearance = scheme.filter(({ rank }) => rank <= ceiling).at(-1)?.code
  if (clearance === undefined) throw new Error('The scheme has no mark that may be granted.')
  const taken = await rows(sql`select 1 from accounts where login = ${login}`)
  const first = { id, login: taken.length > 0 ? `${login}_${id.slice(0, 8)}` : login }
  await orm.insert(accounts).values({
    ...first,
    duty_name: 'Quản trị',
    role: 'administrator',
    units: null,
    clearance,
  })
  return { ...first, isNew: true }
}
