import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** Below that it fits into one packet either way. */
const leastBytes = 1400

/**
 * Answers with text that is at hand as UTF-8, compressed for a client that takes it. hono's own
 * middleware makes a stream of every answer, also for a client that takes no compression; that costs
 * as much as the database needs for a list.
 */
export async function answerText(c: Context, text: Uint8Array<ArrayBuffer>, contentType: string) {
  c.header('content-type', contentType)
  c.header('vary', 'accept-encoding')
  const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['gzip'], default: '' })
  if (encoding === '' || text.length < leastBytes) return c.body(text)
  c.header('content-encoding', encoding)
  return c.body(await promisify(gzip)(text, { level: constants.Z_BEST_SPEED }))
}
