import { doorOf } from '../api/db/as_user.ts'
import { socketPath } from '../api/db/directory_lock.ts'
import { ask } from '../api/db/lines_over_socket.ts'
import { migrate } from '../api/db/migrate.ts'
import { openDatabase } from '../api/db/open.ts'
import { readyTables } from '../api/db/ready_tables.ts'
import { type Environment, readEnvironment } from '../api/environment.ts'
import { runToTheEnd } from '../api/run_to_the_end.ts'
import { Stop } from '../api/stop.ts'
import { readCommandLine } from './import/command_line.ts'
import { type ImportReport, importUnits, type UnitsImport } from './import/import_units.ts'
import { writeReport } from './import/write_report.ts'
import { loadSeeds } from './load.ts'

/**
 * `npm run import -- units FILE…`: official outlines into the database, whether the program runs or
 * not. The embedded database belongs to the running program, so there it is asked to do it.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const request = readCommandLine(process.argv.slice(2))
  const report =
    (await askRunning(environment, request)) ?? (await importHere(environment, request))
  for (const line of writeReport(report)) console.log(line)
  if (!report.taken)
    throw new Stop(
      { en: 'Nothing was taken.', vi: 'Chưa nhập gì.' },
      {
        en: 'Correct what was refused and run it again.',
        vi: 'Sửa những gì bị từ chối rồi chạy lại.',
      },
    )
  return undefined
})

async function askRunning({ databaseUrl, dataDirectory }: Environment, request: UnitsImport) {
  if (databaseUrl !== undefined) return undefined
  const answer = await ask(socketPath(dataDirectory), 'import_units', request)
  return answer as ImportReport | undefined
}

async function importHere(environment: Environment, request: UnitsImport): Promise<ImportReport> {
  const opened = await openDatabase(environment, 'dia_ban', readyTables)
  try {
    await migrate(opened.database)
    const door = doorOf(opened.database)
    await loadSeeds(door)
    return await importUnits(door, request)
  } finally {
    await opened.close()
  }
}
