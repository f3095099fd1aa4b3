import { Hono } from 'hono'
import { z } from 'zod'
import { sheetRequest } from '../../geo/sheet/sheet_request.ts'
import type { Label } from '../../geo/words.ts'
import { markingOf, readScheme } from '../accounts/scheme.ts'
import type { Asked, Asker } from '../asker.ts'
import { fileTypes, madeAs } from '../briefings/files/file_types.ts'
import { makeFile } from '../briefings/files/make_file.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { originOf, refuseParameters } from '../request.ts'

/** Asks this API for somebody, without a port. */
export type AskFor = (user: Asker) => (path: string) => Response | Promise<Response>

const setting = sheetRequest.pick({
  ...{ language: true, paper: true, orientation: true, grid: true },
  ...{ palette: true, lane: true, producer: true },
})
const known = ['as', 'seal', 'language', 'paper', 'palette', 'grid', 'orientation']

/** A briefing as a file to take along: of what who asks may see, and nothing besides. */
export const briefingFileRoutes = (door: Door, askFor: AskFor, dataDirectory: string) =>
  new Hono<Asked>().get('/:briefing/file', async (c) => {
    refuseParameters(c, known)
    const { as: ending, seal, ...asked } = c.req.query()
    const as = madeAs.find((each) => each === ending)
    if (as === undefined) {
      throw new Refused('bad_parameter', `"as" is one of ${madeAs.join(', ')}.`, 'as')
    }
    const { user } = c.var
    const read = setting.safeParse({
      ...{ ...asked, lane: user.lane, producer: user.dutyName ?? user.name },
    })
    if (!read.success) throw new Refused('bad_parameter', z.prettifyError(read.error))
    const asSomebody = askFor(user)
    const ask = async (path: string) => {
      const answer = await asSomebody(path)
      const isJson = answer.headers.get('content-type')?.startsWith('text/plain') !== true
      if (answer.ok) return { text: await answer.text(), isJson }
      throw answer.status === 404
        ? new Refused('not_found', `Nothing is to be seen at ${path}.`)
        : new Error(`${path} was refused.`)
    }
    const scheme = (await door.read(user, readScheme)).map(markingOf)
    const id = c.req.param('briefing')
    const wanted = { id, ...(seal !== undefined && { seal }), setting: read.data }
    const drawing = { wanted, as, scheme, origin: originOf(c), dataDirectory }
    const { signal } = c.req.raw
    const { stream, bytes, name, said } = await makeFile(drawing, ask, signal)
    c.header('content-type', fileTypes[as])
    c.header('content-length', String(bytes))
    c.header('content-disposition', `attachment; filename="${name}"`)
    c.header('cache-control', 'no-store')
    c.header('dia-ban-said', inHeader(said))
    return c.body(stream)
  })

/** So many letters of a header every proxy lets through. */
const longestHeader = 6000

/** What has to be known of a file, each once, as far as a header holds it; how much more there is, is said. */
function inHeader(said: readonly Label[]): string {
  const lines = [...new Map(said.map((line) => [line.en, line])).values()]
  const written = (shown: number) => {
    const more = lines.length - shown
    const rest = { vi: `Và ${more} điều nữa.`, en: `And ${more} more.` }
    const all = more === 0 ? lines : [...lines.slice(0, shown), rest]
    return encodeURIComponent(JSON.stringify(all))
  }
  let shown = lines.length
  while (shown > 0 && written(shown).length > longestHeader) shown -= 1
  return written(shown)
}
