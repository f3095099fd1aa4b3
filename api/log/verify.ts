import { socketPath } from '../db/directory_lock.ts'
import { ask } from '../db/lines_over_socket.ts'
import { openDatabase } from '../db/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { runToTheEnd } from '../run_to_the_end.ts'
import { readCommandLine } from './command_line.ts'
import { sayVerdict } from './say_verdict.ts'
import { type Verdict, type VerifyRequest, verifyLog } from './verify_log.ts'

/**
 * `npm run log:verify`: whether the log is as it was written, whether the program runs or not. The
 * embedded database belongs to the running program, so there it is asked to look.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const request = readCommandLine(process.argv.slice(2))
  const verdict =
    (await askRunning(environment, request)) ?? (await verifyHere(environment, request))
  for (const line of sayVerdict(verdict)) console.log(line)
  return undefined
})

async function askRunning({ databaseUrl, dataDirectory }: Environment, request: VerifyRequest) {
  if (databaseUrl !== undefined) return undefined
  const answer = await ask(socketPath(dataDirectory), 'verify_log', request)
  return answer as Verdict | undefined
}

async function verifyHere(environment: Environment, request: VerifyRequest): Promise<Verdict> {
  const opened = await openDatabase(environment)
  try {
    return await verifyLog(opened.database, request)
  } finally {
    await opened.close()
  }
}
