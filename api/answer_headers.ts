import type { MiddlewareHandler } from 'hono'

/** What every answer says to a browser: what today's heed on plain HTTP. */
const ofEveryAnswer = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}

const complete = new WeakSet<Response>()

/** Sets those headers on every answer that has not got them from `answerBytes`. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (complete.has(c.res)) return
  for (const [name, value] of Object.entries(ofEveryAnswer)) c.res.headers.set(name, value)
}

/**
 * Answers with bytes at hand; 204 where there are none. The headers stay a plain object, which Node
 * takes as it is: to make them `Headers` and back costs more than the rest of a tile from the cache.
 */
export function answerBytes(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const isEmpty = bytes.byteLength === 0
  const answer = new Response(isEmpty ? null : bytes, {
    status: isEmpty ? 204 : 200,
    headers: {
      ...ofEveryAnswer,
      ...headers,
      ...(isEmpty ? {} : { 'content-type': contentType }),
    },
  })
  complete.add(answer)
  return answer
}
