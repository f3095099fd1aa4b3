import type { Account } from './account.ts'

export interface Found {
  readonly account: Account
  /** When what it was found by expires. */
  readonly until: Date
}

const keptMilliseconds = 60_000
const greatestKept = 5_000

export type AccountMemory = ReturnType<typeof accountMemory>

/**
 * Remembers for a minute whom a cookie or token was found to belong to, so that a tile at hand costs no
 * query. `forgetAll` is called at every change of accounts, sessions or tokens, also by another process
 * (a trigger notifies `accounts`), so that a sign-out counts at once. What is not good is not kept.
 */
export function accountMemory(now = Date.now) {
  const kept = new Map<string, { readonly account: Account; readonly until: number }>()
  let epoch = 0
  return {
    async of(key: string, find: () => Promise<Found | undefined>): Promise<Account | undefined> {
      const known = kept.get(key)
      if (known && known.until > now()) return known.account
      kept.delete(key)
      const began = epoch
      const found = await find()
      if (found === undefined) return undefined
      // Whatever changed while it was read, may have changed what was read.
      if (began === epoch) {
        if (kept.size >= greatestKept) kept.clear()
        const until = Math.min(now() + keptMilliseconds, found.until.getTime())
        kept.set(key, { account: found.account, until })
      }
      return found.account
    },
    forgetAll() {
      epoch += 1
      kept.clear()
    },
  }
}
