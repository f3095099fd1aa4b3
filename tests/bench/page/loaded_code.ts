import type { Page } from 'playwright-core'

interface LoadedCode {
  readonly kilobytes: number
  /** The scripts that hold deck.gl. */
  readonly withDeck: readonly string[]
}

/**
 * The JavaScript and CSS, the map's worker included, that a page has asked for up to a moment of its
 * clock, as large as it travelled.
 */
export async function loadedCode(page: Page, until: number): Promise<LoadedCode> {
  const loaded = await page.evaluate(
    (last) =>
      performance.getEntriesByType('resource').flatMap((entry) => {
        if (!(entry instanceof PerformanceResourceTiming) || entry.startTime > last) return []
        const { pathname } = new URL(entry.name)
        return /\.(m?js|css)$/.test(pathname) ? [{ pathname, bytes: entry.encodedBodySize }] : []
      }),
    until,
  )
  const deck = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) =>
          (await (await fetch(path)).text()).includes('deck.gl') ? path : '',
        ),
      ),
    loaded.map(({ pathname }) => pathname),
  )
  return {
    kilobytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    withDeck: deck.filter((path) => path !== ''),
  }
}
