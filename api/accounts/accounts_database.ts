import { AsyncLocalStorage } from 'node:async_hooks'
import type { BetterAuthOptions } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { sql } from 'drizzle-orm'
import type { Database, Orm, Session } from '../db/database.ts'
import { inOnePass } from '../db/one_pass.ts'
import { accounts } from '../records/accounts.ts'
import { credentials } from '../records/credentials.ts'
import { secondFactors } from '../records/second_factors.ts'
import { sessions } from '../records/sessions.ts'
import { verifications } from '../records/verifications.ts'

type Work<Value> = (session: Session) => Promise<Value>

const asAccounts = sql`select set_config('role', 'dia_ban_accounts', true)`

/** The accounts' own way into the database, under a role that sees nothing else. */
export interface AccountsDatabase {
  /** Joins the pass it is called in, else opens one; so it may be called from the library's hooks. */
  pass<Value>(work: Work<Value>): Promise<Value>
  /**
   * Runs work of the library's, and `also` in the transaction of its first write to a table; where it
   * writes nothing there, not at all. For work that hashes a password, which no pass may wait for.
   */
  alongside<Value>(
    table: 'account' | 'twoFactor' | 'user',
    also: Work<unknown>,
    work: () => Promise<Value>,
  ): Promise<Value>
  /** What better-auth stores with: each call a transaction of its own, or part of the one it is in. */
  readonly adapter: (options: BetterAuthOptions) => ReturnType<ReturnType<typeof drizzleAdapter>>
}

export function accountsDatabase(database: Database): AccountsDatabase {
  const current = new AsyncLocalStorage<Session>()
  const beside = new AsyncLocalStorage<{ table: string; also: Work<unknown>; done: boolean }>()

  function pass<Value>(work: Work<Value>): Promise<Value> {
    const joined = current.getStore()
    if (joined) return work(joined)
    return inOnePass(() =>
      database.readWrite(asAccounts, (session) => current.run(session, () => work(session))),
    )
  }
  function look<Value>(work: () => Promise<Value>): Promise<Value> {
    if (current.getStore()) return work()
    return inOnePass(() =>
      database.readOnly(asAccounts, (session) => current.run(session, () => work())),
    )
  }

  function write<Value>({ model }: { model: string }, work: () => Promise<Value>): Promise<Value> {
    return pass(async (session) => {
      const value = await work()
      const due = beside.getStore()
      if (due?.table === model && !due.done) {
        due.done = true
        await due.also(session)
      }
      return value
    })
  }

  const inner = drizzleAdapter(ormOfPass(current) as never, {
    provider: 'pg',
    schema: {
      user: accounts,
      session: sessions,
      account: credentials,
      verification: verifications,
      twoFactor: secondFactors,
    },
  })

  return {
    pass,
    alongside: (table, also, work) => beside.run({ table, also, done: false }, work),
    adapter: (options) => {
      const plain = inner(options)
      const adapter: typeof plain = {
        ...plain,
        findOne: (asked) => look(() => plain.findOne(asked)) as never,
        findMany: (asked) => look(() => plain.findMany(asked)) as never,
        count: (asked) => look(() => plain.count(asked)),
        create: (asked) => write(asked, () => plain.create(asked)) as never,
        update: (asked) => write(asked, () => plain.update(asked)) as never,
        updateMany: (asked) => write(asked, () => plain.updateMany(asked)),
        delete: (asked) => write(asked, () => plain.delete(asked)),
        deleteMany: (asked) => write(asked, () => plain.deleteMany(asked)),
        consumeOne: (asked) => write(asked, () => plain.consumeOne(asked)) as never,
        incrementOne: (asked) => write(asked, () => plain.incrementOne(asked)) as never,
        transaction: (work) => pass(() => work(adapter)),
      }
      return adapter
    },
  }
}

/** The library wants a database for good; there is one only within a pass. */
function ormOfPass(current: AsyncLocalStorage<Session>): Orm {
  return new Proxy({} as Orm, {
    get(_, name) {
      const session = current.getStore()
      if (!session) throw new Error(`better-auth asked for orm.${String(name)} outside of a pass.`)
      const given = session.orm
      const value: unknown = Reflect.get(given, name)
      return typeof value === 'function' ? value.bind(given) : value
    },
  })
}
