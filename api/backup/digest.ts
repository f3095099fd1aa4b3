import { hash } from 'node:crypto'
import type { Session } from '../db/database.ts'
import type { StoredTable } from './stored_tables.ts'
import { linesOf, sizeOf } from './table_lines.ts'

const modulus = 1n << 256n

/** What rows come to, in whatever order they come. */
export interface Digest {
  add(lines: readonly string[]): void
  /** How many rows, and the sum of their hashes: equal for two tables only if all rows are. */
  value(): string
}

/** A sum and no exclusive or, in which a row that is there twice would vanish. */
export function digest(): Digest {
  let rows = 0
  let sum = 0n
  return {
    add: (lines) => {
      rows += lines.length
      for (const line of lines) sum += BigInt(`0x${hash('sha256', line)}`)
      sum %= modulus
    },
    value: () => `${rows} ${sum.toString(16)}`,
  }
}

/** What a table comes to as it stands. The session writes exact text. */
export async function digestOf(session: Session, table: StoredTable): Promise<string> {
  const found = digest()
  for await (const lines of linesOf(session, table, await sizeOf(session, table))) found.add(lines)
  return found.value()
}
