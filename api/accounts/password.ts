import { AsyncLocalStorage } from 'node:async_hooks'
import { hash, verify } from '@node-rs/argon2'

/** RFC 9106, where memory is scarce; argon2id is the package's own choice. 64 MiB, about 80 ms. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const atOnce = 2

const spent = new AsyncLocalStorage<{ hashed: boolean }>()
let running = 0
const waiting: (() => void)[] = []

/** Two at a time, so that many sign-ins at once take neither all memory nor all cores. */
async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mark = spent.getStore()
  if (mark) mark.hashed = true
  if (running >= atOnce) await new Promise<void>((done) => waiting.push(done))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** One keyboard writes "ộ" as one letter, another as three. */
const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string) => inTurn(() => hash(normal(password), cost))

export const verifyPassword = ({ hash: kept, password }: { hash: string; password: string }) =>
  inTurn(() => verify(kept, normal(password)))

/**
 * Lets every try to sign in cost one hash. The library spends one on an unknown name, but none on a
 * malformed name, nor on an account that has no password yet; the time would tell them apart.
 */
export function withOneHash<Value>(password: string, work: () => Promise<Value>): Promise<Value> {
  const mark = { hashed: false }
  return spent.run(mark, async () => {
    try {
      return await work()
    } finally {
      if (!mark.hashed) await hashPassword(password)
    }
  })
}
