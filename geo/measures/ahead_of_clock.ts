/** How far the clock of whoever reports may be ahead of the server's. */
const mayBeAheadMilliseconds = 5 * 60_000

/**
 * Why a moment that a device gives is not taken: it lies ahead of the server's clock. Undefined where it
 * does not, and for what is no moment, which others refuse.
 *
 * @param now by the server's clock, as RFC 3339.
 */
export function aheadOfClock(moment: unknown, now: string): string | undefined {
  const ahead = Date.parse(String(moment)) - Date.parse(now)
  if (!(ahead > mayBeAheadMilliseconds)) return undefined
  return `lies ahead of the server's clock, which says ${now}; look at the clock of the device`
}
