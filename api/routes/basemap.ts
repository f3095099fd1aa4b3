import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { answerText } from '../answer_text.ts'
import { Refused } from '../errors.ts'

const shipped = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../seeds/basemap/${name}.geojson`, import.meta.url)))

/**
 * What lies beneath the layers: land and border shipped with the product or, where the operator has
 * put a `basemap.pmtiles` into the data directory, that file.
 */
export function basemapRoutes(dataDirectory: string) {
  const file = join(dataDirectory, 'basemap.pmtiles')
  const documents = { land: shipped('land'), locator: shipped('locator') }
  return new Hono()
    .get('/', (c) =>
      c.json({ kind: existsSync(file) ? ('pmtiles' as const) : ('shipped' as const) }),
    )
    .get('/land', (c) => answerGeoJson(c, documents.land))
    .get('/locator', (c) => answerGeoJson(c, documents.locator))
    .get('/pmtiles', (c) => {
      if (!existsSync(file)) {
        throw new Refused('not_found', 'There is no basemap.pmtiles in the data directory.')
      }
      const { size } = statSync(file)
      const range = /^bytes=(\d+)-(\d*)$/.exec(c.req.header('range') ?? '')
      c.header('accept-ranges', 'bytes')
      c.header('content-type', 'application/vnd.pmtiles')
      const start = Number(range?.[1] ?? 0)
      const end = Math.min(range?.[2] ? Number(range[2]) : size - 1, size - 1)
      if (start > end) {
        c.header('content-range', `bytes */${size}`)
        return c.body(null, 416)
      }
      c.header('content-length', String(end - start + 1))
      if (range) c.header('content-range', `bytes ${start}-${end}/${size}`)
      const stream = Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream
      return c.body(stream, range ? 206 : 200)
    })
}

function answerGeoJson(c: Context, document: Buffer) {
  c.header('cache-control', 'private, max-age=3600')
  return answerText(c, 'application/geo+json', document)
}
