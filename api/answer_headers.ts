import type { Context, Next } from 'hono'
import { policyOfData } from './content_security.ts'

/** What every answer says to a browser: what today's heed on plain HTTP. */
export const headersOfEveryAnswer = {
  'content-security-policy': policyOfData,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}

/** Set on the context of an answer that has those headers already. */
const complete = 'answerHeadersAreComplete'

/**
 * Sets those headers on every answer that has not got them from `answerBytes`; what an answer says
 * itself, as the web app of what its pages may do, stays.
 */
export async function withHeaders(c: Context, next: Next): Promise<void> {
  await next()
  if (c.get(complete) === true) return
  for (const [name, value] of Object.entries(headersOfEveryAnswer)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}

/** The headers of answers with bytes of one kind; made once, not for every answer. */
export function headersOfBytes(contentType: string, cacheControl: string) {
  const empty = { ...headersOfEveryAnswer, 'cache-control': cacheControl }
  return { empty, filled: { ...empty, 'content-type': contentType } }
}

/**
 * Answers with bytes at hand; 204 where there are none. The headers stay a plain object, which Node
 * takes as it is: to make them `Headers` and back costs more than the rest of a tile from the cache.
 */
export function answerBytes(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  headers: ReturnType<typeof headersOfBytes>,
): Response {
  c.set(complete, true)
  return bytes.byteLength === 0
    ? new Response(null, { status: 204, headers: headers.empty })
    : new Response(bytes, { status: 200, headers: headers.filled })
}
