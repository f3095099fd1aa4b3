import type { Database } from '../../api/db/database.ts'

/** A database for as long as one file of tests has it: taken back it is closed to who still holds it. */
export function lend(database: Database): { readonly database: Database; takeBack(): void } {
  let isLent = true
  const still = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (!isLent) {
      // In the words of the engine itself, for what goes on for a moment after its world is closed.
      throw Object.assign(new Error('The database is closed.'), { code: 'CONNECTION_ENDED' })
    }
    return work()
  }
  return {
    takeBack: () => {
      isLent = false
    },
    database: {
      kind: database.kind,
      readOnly: (context, work) => still(() => database.readOnly(context, work)),
      readWrite: (context, work) => still(() => database.readWrite(context, work)),
      listen: (channel, heard) => still(() => database.listen(channel, heard)),
      close: () => database.close(),
    },
  }
}
