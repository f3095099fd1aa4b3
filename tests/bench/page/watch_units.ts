import type { Page } from 'playwright-core'

/** What the watch in the page has seen, in milliseconds since the page was asked for. */
interface Seen {
  /** When the word that the map is being drawn went away; 0 until then. */
  firstDrawn: number
  /** How long the units' tiles of a view were waited for, at the longest. */
  longestWait: number
}

declare global {
  interface Window {
    unitsSeen: Seen
  }
}

/** Has every page of a context note when its units stand, by what it tells its user. */
export function watchUnits(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen = { firstDrawn: 0, longestWait: 0 }
    window.unitsSeen = seen
    let drawing = false
    let since: number | undefined
    new MutationObserver(() => {
      const now = performance.now()
      if (document.querySelector('.stage_waiting')) drawing = true
      else if (drawing && seen.firstDrawn === 0) seen.firstDrawn = now
      if (document.querySelector('[data-layer=units] .layer_busy')) since ??= now
      else if (since !== undefined) {
        seen.longestWait = Math.max(seen.longestWait, now - since)
        since = undefined
      }
    }).observe(document, { subtree: true, childList: true })
  })
}

export async function firstDrawn(page: Page): Promise<number> {
  await page.waitForFunction(() => window.unitsSeen.firstDrawn > 0, null, { timeout: 120_000 })
  return page.evaluate(() => window.unitsSeen.firstDrawn)
}

const restMilliseconds = 3_000

/** Waits until the page has asked for nothing more of the units for a while. */
export async function comeToRest(page: Page): Promise<void> {
  const light = page.locator('[data-layer=units] .layer_busy')
  for (let since = performance.now(); performance.now() - since < restMilliseconds; ) {
    await page.waitForTimeout(100)
    if ((await light.count()) > 0) since = performance.now()
  }
}
