import { basename } from 'node:path'
import { doorOf, type User } from '../db/as_user.ts'
import type { Database } from '../db/database.ts'
import { newestVersion } from '../db/migrate.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { type BackupHeader, rowsOf } from './backup_header.ts'

/** Sees no row; an entry is all it writes. */
const program = (name: 'backup' | 'restore'): User => ({
  ...{ name, role: 'administrator', clearance: -1, units: 'all', lane: 'live' },
})

/** All data have left the database. It stands in the log from then on, and so not in that file. */
export async function logBackup(database: Database, file: string, header: BackupHeader) {
  // A backup before an update is of tables that may know no log yet.
  if (header.version !== newestVersion) return
  await log(database, 'backup', file, header)
}

/** What stands there now is of another moment: with it the log goes on from that moment. */
export async function logRestore(database: Database, file: string, header: BackupHeader) {
  await log(database, 'restore', file, header)
}

async function log(
  database: Database,
  name: 'backup' | 'restore',
  file: string,
  header: BackupHeader,
): Promise<void> {
  const after = { file: basename(file), rows: rowsOf(header), taken_at: header.taken_at }
  const kind = name === 'backup' ? 'backed_up' : 'restored'
  await doorOf(database).write(program(name), (session) => appendToLog(session, { kind, after }))
}
