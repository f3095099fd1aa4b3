import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** Below that it fits into one packet either way. */
const leastBytes = 1400
/** Above that, to join the parts costs more than to send them one by one. */
const joinedBytes = 500_000

/**
 * Answers with text that is at hand as UTF-8, in parts, compressed for a client that takes it. hono's
 * own middleware makes a stream of every answer, also for a client that takes no compression; that
 * costs as much as the database needs for a list.
 */
export async function answerText(c: Context, contentType: string, ...parts: readonly Buffer[]) {
  c.header('content-type', contentType)
  c.header('vary', 'accept-encoding')
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['gzip'], default: '' })
  if (encoding !== '' && length >= leastBytes) {
    c.header('content-encoding', encoding)
    return c.body(await promisify(gzip)(Buffer.concat(parts), { level: constants.Z_BEST_SPEED }))
  }
  if (length <= joinedBytes) return c.body(Buffer.concat(parts))
  c.header('content-length', String(length))
  return c.body(streamOf(parts))
}

const streamOf = (parts: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
