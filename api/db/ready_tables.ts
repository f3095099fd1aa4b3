import { createHash } from 'node:crypto'
import { attachments, grants } from './after_migrations.ts'
import type { ReadyTables } from './connect_embedded.ts'
import { makeReady, migrationHashes } from './migrate.ts'
import { momentsOut } from './moments_of_copy.ts'
import { type Query, written } from './written_query.ts'

/** Of all that makes tables: whatever is another in it gives another key. */
export const keyOf = (migrations: readonly string[], after: readonly Query[]): string =>
  createHash('sha256')
    .update(JSON.stringify([migrations, after.map(written)]))
    .digest('hex')
    .slice(0, 16)

/**
 * The tables of this program for a new embedded database: made once by its migrations, and copied from
 * then on.
 */
export const readyTables: ReadyTables = {
  key: keyOf(migrationHashes, [...attachments, ...grants, ...momentsOut]),
  make: makeReady,
}
