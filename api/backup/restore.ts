import { DatabaseError } from '../db/database_error.ts'
import { openDatabase } from '../db/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { runToTheEnd } from '../run_to_the_end.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import { rowsOf } from './backup_header.ts'
import { readRestoreRequest } from './command_line.ts'
import { databaseRefused } from './database_refused.ts'
import { logRestore } from './log_backup.ts'
import { type Backup, openBackup } from './read_backup.ts'
import { restoreIntoDirectory } from './restore_embedded.ts'
import { restoreOnServer } from './restore_server.ts'

/**
 * `npm run restore -- FILE`: the data of a backup in the place of what is there, all or nothing, with
 * history, stamps and numbers as they were. The program does not run meanwhile.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const { file, replace } = readRestoreRequest(process.argv.slice(2))
  const backup = await openBackup(file)
  await restore(environment, backup, replace).catch((error: unknown) => {
    if (!(error instanceof DatabaseError)) throw error
    // 55P03: somebody holds a lock for longer than one waits.
    throw error.sqlState === '55P03'
      ? new Stop(
          { en: 'The database is in use.', vi: 'Cơ sở dữ liệu đang được dùng.' },
          {
            en: 'Nothing was changed; stop what uses it first.',
            vi: 'Chưa thay đổi gì; hãy dừng chương trình đang dùng trước.',
          },
        )
      : databaseRefused(error, { en: 'Nothing was changed.', vi: 'Chưa thay đổi gì.' })
  })
  const { header } = backup
  say(
    `Restored ${rowsOf(header)} rows of ${header.tables.length} tables as of ${header.taken_at}`,
    'Đã phục hồi',
  )
  await tellLog(environment, file, backup)
  return undefined
})

async function restore(environment: Environment, backup: Backup, replace: boolean): Promise<void> {
  if (environment.databaseUrl === undefined) {
    return restoreIntoDirectory(backup, environment.dataDirectory, replace)
  }
  const opened = await openDatabase(environment, 'dia_ban_restore')
  try {
    await restoreOnServer(backup, opened.database, replace)
  } finally {
    await opened.close()
  }
}

/** In what was restored; an embedded database has changed its place and is opened anew. */
async function tellLog(environment: Environment, file: string, { header }: Backup): Promise<void> {
  const opened = await openDatabase(environment, 'dia_ban_restore')
  try {
    await logRestore(opened.database, file, header)
  } finally {
    await opened.close()
  }
}
