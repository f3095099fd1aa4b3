import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** An address of version 6 with its zone. */
const longest = 60

/**
 * Where a request comes from: what the socket says or, with a proxy in front, what that one has
 * written last. What a client writes there itself stands before, and is believed by nobody.
 */
export const sourceFrom =
  (behindProxy: boolean) =>
  (c: Context): string => {
    const written = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : ''
    return (written || getConnInfo(c).remote.address || 'unknown').slice(0, longest)
  }
