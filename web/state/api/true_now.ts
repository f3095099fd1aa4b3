import { connection } from './connection.ts'

/** Less than this a clock may be off and nobody minds. */
const noticeableMilliseconds = 60_000

/** How far this device's clock runs ahead of the server's, where that is known and enough to matter. */
export function clockAhead(): number {
  const { aheadMilliseconds } = connection.get()
  if (aheadMilliseconds === null) return 0
  return Math.abs(aheadMilliseconds) < noticeableMilliseconds ? 0 : aheadMilliseconds
}

/** What time it is, by the server's clock where this device's is known to be wrong. */
export const trueNow = (): number => Date.now() - clockAhead()
