import { contentOf } from '../../geo/sheet/content_of.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { doorOf } from '../db/as_user.ts'
import { socketPath } from '../db/directory_lock.ts'
import { isDatabaseAt } from '../db/directory_swap.ts'
import { ask } from '../db/lines_over_socket.ts'
import { openDatabase, placeOf } from '../db/open.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { runToTheEnd } from '../run_to_the_end.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import { gatherHere, printing } from './answer_print.ts'
import { readPrintRequest } from './command_line.ts'
import { writePdf } from './write_pdf.ts'

/** `npm run print -- …`: a sheet of the map as a PDF, whether the program runs or not. */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const { sheet, file } = readPrintRequest(process.argv.slice(2))
  const found = (await askRunning(environment, sheet)) ?? (await gatherAlone(environment, sheet))
  const content = contentOf(sheet, found)
  const { title, language, asOf, knownAt } = content
  const made = new Date(Math.max(asOf.getTime(), knownAt.getTime()))
  const scale = await writePdf(file, { title, language, made }, (book) => {
    const drawn = drawSheet(content, book.measure)
    const { missingLetters } = book
    sayFindings(lintSheet({ sheet: drawn, content, scheme: found.scheme, missingLetters }))
    book.add(drawn)
    return drawn.frame.denominator
  })
  say(`Printed ${file} at 1 : ${scale}`, 'Đã in')
  return undefined
})

/** @throws Stop where the sheet must not leave. */
function sayFindings(findings: readonly Finding[]): void {
  for (const { problem, mend } of findings) {
    say(`${problem.en} ${mend.en}`, `${problem.vi} ${mend.vi}`)
  }
  if (findings.some(({ weight }) => weight === 'refuse')) {
    throw new Stop('The sheet was not printed.', 'Mend what is named above.')
  }
}

async function askRunning({ databaseUrl, dataDirectory }: Environment, sheet: SheetRequest) {
  if (databaseUrl !== undefined) return undefined
  const path = socketPath(dataDirectory)
  const answer = await ask(path, printing.question, sheet).catch((error: unknown) => {
    throw new Stop(error instanceof Error ? error.message : String(error), 'Nothing was printed.')
  })
  return answer === undefined ? undefined : printing.read(answer)
}

async function gatherAlone(environment: Environment, sheet: SheetRequest): Promise<Gathered> {
  const { databaseUrl, dataDirectory } = environment
  if (databaseUrl === undefined && !isDatabaseAt(placeOf(dataDirectory))) {
    throw new Stop(`There is no database in ${dataDirectory}.`, 'Run npm start once.')
  }
  const opened = await openDatabase(environment)
  try {
    return await gatherHere(doorOf(opened.database), dataDirectory, sheet)
  } finally {
    await opened.close()
  }
}
