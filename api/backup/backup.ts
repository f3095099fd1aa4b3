import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { socketPath } from '../db/directory_lock.ts'
import { isDatabaseAt } from '../db/directory_swap.ts'
import { ask } from '../db/lines_over_socket.ts'
import { openDatabase, placeOf } from '../db/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { runToTheEnd } from '../run_to_the_end.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import { backupQuestion } from './answer_backup.ts'
import { type BackupHeader, rowsOf } from './backup_header.ts'
import { readBackupRequest } from './command_line.ts'
import { logBackup } from './log_backup.ts'
import { type Backup, openBackup } from './read_backup.ts'
import { embeddedFrom } from './restore_embedded.ts'
import { refuseExisting, writeBackup } from './write_backup.ts'

/**
 * `npm run backup -- [FILE]`: all data into one file, whether the program runs or not. It is of the
 * version that the data have, so that one can be taken before an update.
 *
 * Whatever the engine, the file is read again to its end. It is restored into memory and compared
 * without being asked on the embedded engine, whose data fit there by nature; those of a server may be
 * larger than this machine.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const asked = readBackupRequest(process.argv.slice(2))
  const file = asked.file ?? datedFile(environment)
  // Before anything slow begins; who writes it looks again.
  refuseExisting(file)
  const header = (await askRunning(environment, file)) ?? (await backUpHere(environment, file))
  const backup = await readAgain(file)
  const size = (statSync(file).size / 1e6).toFixed(1)
  say(
    `Backed up ${rowsOf(header)} rows of ${header.tables.length} tables into ${file} (${size} MB)`,
    'Đã sao lưu',
  )
  if (asked.verify ?? environment.databaseUrl === undefined) await verify(backup)
  say(
    'Keep it on another disk, as safe as the database: everything stands in it',
    'Hãy giữ tệp này ở ổ đĩa khác, an toàn như chính cơ sở dữ liệu',
  )
  return undefined
})

function datedFile({ dataDirectory }: Environment): string {
  const folder = join(dataDirectory, 'backups')
  mkdirSync(folder, { recursive: true })
  const now = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_')
  return join(folder, `dia_ban_${now}Z.backup.gz`)
}

async function askRunning({ databaseUrl, dataDirectory }: Environment, file: string) {
  if (databaseUrl !== undefined) return undefined
  const { name, body, read } = backupQuestion
  const answer = await ask(socketPath(dataDirectory), name, body(file)).catch((error: unknown) => {
    throw new Stop(error instanceof Error ? error.message : String(error), {
      en: 'No backup was written.',
      vi: 'Chưa ghi bản sao lưu nào.',
    })
  })
  return answer === undefined ? undefined : read(answer)
}

async function backUpHere(environment: Environment, file: string): Promise<BackupHeader> {
  const { databaseUrl, dataDirectory } = environment
  // To open a database that is not there would make one.
  if (databaseUrl === undefined && !isDatabaseAt(placeOf(dataDirectory))) {
    throw new Stop(
      {
        en: `There is no database in ${dataDirectory} to back up.`,
        vi: `Trong ${dataDirectory} không có cơ sở dữ liệu để sao lưu.`,
      },
      { en: 'Is DATA_DIR right?', vi: 'DATA_DIR đã đúng chưa?' },
    )
  }
  const opened = await openDatabase(environment, 'dia_ban_backup')
  try {
    const header = await writeBackup(opened.database, file)
    await logBackup(opened.database, file, header)
    return header
  } finally {
    await opened.close()
  }
}

async function readAgain(file: string): Promise<Backup> {
  const backup = await openBackup(file)
  for await (const _ of backup.pages()) {
    // To its end: it throws where a row is missing.
  }
  return backup
}

async function verify(backup: Backup): Promise<void> {
  const database = await embeddedFrom(backup, undefined)
  await database.close()
  say(
    'Checked: restored into a throwaway database, every table came out the same',
    'Đã kiểm tra bằng cách phục hồi thử',
  )
}
