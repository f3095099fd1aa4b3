import { Hono } from 'hono'
import { z } from 'zod'
import { liveLane } from '../../geo/lanes.ts'
import { sheetRequest } from '../../geo/sheet/sheet_request.ts'
import type { Label } from '../../geo/words.ts'
import { markingOf, readScheme } from '../accounts/scheme.ts'
import type { Asked, Asker } from '../asker.ts'
import { fileTypes, madeAs } from '../briefings/files/file_types.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { basemapIn } from '../print/basemap_in.ts'
import { refuseParameters } from '../request.ts'

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
    const { as: wanted, seal, ...asked } = c.req.query()
    const as = madeAs.find((ending) => ending === wanted)
    if (as === undefined) {
      throw new Refused('bad_parameter', `"as" is one of ${madeAs.join(', ')}.`, 'as')
    }
    const { user } = c.var
    const read = setting.safeParse({
      ...{ ...asked, lane: user.lane, producer: user.dutyName ?? user.name },
    })
    if (!read.success) throw new Refused('bad_parameter', z.prettifyError(read.error))
    const { signal } = c.req.raw
    const asSomebody = askFor(user)
    const ask = async (path: string) => {
      if (signal.aborted) throw new Refused('refused_by_rule', 'Nobody waits for it any more.')
      // So that whoever else asks meanwhile is answered between two scenes.
      await new Promise((done) => setImmediate(done))
      const answer = await asSomebody(path)
      const isText = answer.headers.get('content-type')?.startsWith('text/plain') === true
      const body: unknown = await (isText ? answer.text() : answer.json())
      if (answer.ok) return body
      throw answer.status === 404
        ? new Refused('not_found', `Nothing is to be seen at ${path}.`)
        : new Error(`${path} was refused.`)
    }
    const scheme = (await door.read(user, readScheme)).map(markingOf)
    const id = c.req.param('briefing')
    const briefing = { id, ...(seal !== undefined && { seal }), setting: read.data }
    // What draws is large, and a server starts without it.
    const { makeFile } = await import('../briefings/files/make_file.ts')
    const { stream, bytes, said } = await makeFile(briefing, as, {
      ...{ ask, scheme, drawBasemap: basemapIn(dataDirectory) },
    })
    const isDrill = user.lane !== liveLane
    c.header('content-type', fileTypes[as])
    c.header('content-length', String(bytes))
    c.header(
      'content-disposition',
      `attachment; filename="${isDrill ? 'dien_tap_' : ''}briefing.${as}"`,
    )
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
