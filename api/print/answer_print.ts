import { z } from 'zod'
import type { Marking } from '../../geo/markings.ts'
import type { AskApi } from '../../geo/sheet/ask_api.ts'
import type { BasemapAsked } from '../../geo/sheet/basemap/draw_basemap.ts'
import type { SheetBasemap } from '../../geo/sheet/basemap/sheet_basemap.ts'
import { markingOf, readScheme } from '../accounts/scheme.ts'
import { apiOf } from '../app.ts'
import type { Door } from '../db/as_user.ts'
import type { Answers } from '../db/lines_over_socket.ts'
import { basemapIn } from './basemap_in.ts'
import { operatorOf } from './operator.ts'

/** What prints ask: the API, as the operator of this machine sees it, and the marks of the server. */
export interface PrintSource {
  readonly ask: AskApi
  readonly scheme: readonly Marking[]
  /** Where the product is opened, as `https://map.example.vn`: the beginning of addresses on paper. */
  readonly origin: string
  /** Draws the basemap that the operator has put into the data directory, where there is one. */
  drawBasemap(asked: BasemapAsked): Promise<SheetBasemap>
}

/** The API asked without a port. */
export async function sourceHere(
  door: Door,
  dataDirectory: string,
  origin: string,
): Promise<PrintSource> {
  const operator = await operatorOf(door)
  const api = apiOf({ door, dataDirectory, findAsker: async () => operator })
  return {
    scheme: (await door.read(operator, readScheme)).map(markingOf),
    origin,
    drawBasemap: basemapIn(dataDirectory),
    ask: async (path) => {
      const answer = await api.request(path)
      const isText = answer.headers.get('content-type')?.startsWith('text/plain') === true
      const body: unknown = await (isText ? answer.text() : answer.json())
      if (answer.ok) return body
      throw new Error(`${detailOf(body)} (${path})`)
    },
  }
}

const detailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : 'no reason'

const asked = z.strictObject({ path: z.string().startsWith('/api/') })

/** What the running program answers to `npm run print`: only it may read its embedded database. */
export function answerPrint(door: Door, dataDirectory: string, origin: string): Answers {
  let opening: Promise<PrintSource> | undefined
  const source = () => {
    opening ??= sourceHere(door, dataDirectory, origin)
    return opening
  }
  return {
    [printQuestions.api]: async (body) => (await source()).ask(asked.parse(body).path),
    [printQuestions.scheme]: async () => (await source()).scheme,
    [printQuestions.origin]: async () => origin,
  }
}

export const printQuestions = {
  api: 'ask_api',
  scheme: 'scheme_of_markings',
  origin: 'origin_of_product',
} as const
