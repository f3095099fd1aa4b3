import type { Marking } from '../../geo/markings.ts'
import { doorOf } from '../db/as_user.ts'
import { socketPath } from '../db/directory_lock.ts'
import { isDatabaseAt } from '../db/directory_swap.ts'
import { ask } from '../db/lines_over_socket.ts'
import { openDatabase, placeOf } from '../db/open.ts'
import type { Environment } from '../environment.ts'
import { addressOf } from '../listen.ts'
import { Stop } from '../stop.ts'
import { type PrintSource, printQuestions, sourceHere } from './answer_print.ts'
import { basemapIn } from './basemap_in.ts'

type Opened = PrintSource & { close(): Promise<void> }

/** Asks the program that runs, which alone may read its embedded database; else opens the database. */
export async function openSource(environment: Environment): Promise<Opened> {
  return (await running(environment)) ?? (await here(environment))
}

async function running({ databaseUrl, dataDirectory }: Environment): Promise<Opened | undefined> {
  if (databaseUrl !== undefined) return undefined
  const question = (name: string, body: unknown) =>
    ask(socketPath(dataDirectory), name, body).catch(endSaying)
  const scheme = await question(printQuestions.scheme, {})
  if (scheme === undefined) return undefined
  return {
    origin: String(await question(printQuestions.origin, {})),
    scheme: scheme as readonly Marking[],
    drawBasemap: basemapIn(dataDirectory),
    ask: (path) => question(printQuestions.api, { path }),
    close: async () => {},
  }
}

/** What the API refuses, such as a moment before its first record, is for a person to mend and needs no stack. */
function endSaying(error: unknown): never {
  const said = error instanceof Error ? error.message : String(error)
  throw new Stop(
    { en: `The program refused: ${said}`, vi: `Chương trình từ chối: ${said}` },
    { en: 'Nothing was printed.', vi: 'Chưa in gì.' },
  )
}

async function here(environment: Environment): Promise<Opened> {
  const { databaseUrl, dataDirectory, trustedProxy } = environment
  // To open a database that is not there would make one.
  if (databaseUrl === undefined && !isDatabaseAt(placeOf(dataDirectory))) {
    throw new Stop(
      {
        en: `There is no database in ${dataDirectory}.`,
        vi: `Trong ${dataDirectory} không có cơ sở dữ liệu.`,
      },
      { en: 'Run npm start once.', vi: 'Hãy chạy npm start một lần.' },
    )
  }
  const opened = await openDatabase(environment)
  const source = await sourceHere(
    doorOf(opened.database),
    dataDirectory,
    trustedProxy ?? addressOf(environment, environment.port),
  )
  return {
    ...source,
    ask: (path) => source.ask(path).catch(endSaying),
    close: () => opened.close(),
  }
}
