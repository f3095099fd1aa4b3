import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import { type Gathered, gathered } from '../../geo/sheet/gathered.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import { markingOf, readScheme } from '../accounts/scheme.ts'
import { apiOf } from '../app.ts'
import type { Door } from '../db/as_user.ts'
import type { Answers } from '../db/lines_over_socket.ts'
import { operatorOf } from './operator.ts'

/** Gathers what a sheet shows, by the API, as the operator of this machine sees it. */
export async function gatherHere(
  door: Door,
  dataDirectory: string,
  request: SheetRequest,
): Promise<Gathered> {
  const operator = await operatorOf(door)
  const api = apiOf({ door, dataDirectory, findAsker: async () => operator })
  const ask = async (path: string): Promise<unknown> => {
    const answer = await api.request(path)
    const body: unknown = await answer.json()
    if (answer.ok) return body
    throw new Error(`${path} was refused: ${detailOf(body)}`)
  }
  const scheme = (await door.read(operator, readScheme)).map(markingOf)
  return gatherSheet(request, ask, scheme, new Date())
}

const detailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : 'no reason'

/** What the running program answers to `npm run print`: only it may read its embedded database. */
export const answerPrint = (door: Door, dataDirectory: string): Answers => ({
  [printQuestion]: (asked) => gatherHere(door, dataDirectory, sheetRequest.parse(asked)),
})

const printQuestion = 'gather_sheet'

/** The other end: the question, and the reader of its answer. */
export const printing = {
  question: printQuestion,
  read: (answer: unknown): Gathered => gathered.parse(answer),
} as const
