import type { Page } from 'playwright-core'

/** What the watch in the page has seen, in milliseconds of its clock. */
interface Seen {
  asked: number
  rested: number
}

declare global {
  interface Window {
    restSeen: Seen
  }
}

/** Has a page note when a key was pressed, and when its map last said that all in view is drawn. */
export const watchRest = (page: Page): Promise<unknown> => page.evaluate(watch)

const quietMilliseconds = 500

/** How long the map takes to come to rest after a key. */
export async function restAfter(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  await page.waitForFunction(
    (quiet) => {
      const { asked, rested } = window.restSeen
      const isDrawn = document.querySelector('[data-map=drawn]') !== null
      return isDrawn && rested > asked && performance.now() - rested > quiet
    },
    quietMilliseconds,
    { timeout: 60_000 },
  )
  return page.evaluate(() => window.restSeen.rested - window.restSeen.asked)
}

// As text: what compiles a function that holds another calls a helper that the page has not.
const watch = `{
  const seen = { asked: 0, rested: 0 }
  window.restSeen = seen
  addEventListener('keydown', () => { seen.asked = performance.now() }, true)
  const map = document.querySelector('[data-map]')
  new MutationObserver(() => {
    if (map.dataset.map === 'drawn') seen.rested = performance.now()
  }).observe(map, { attributes: true, attributeFilter: ['data-map'] })
}`
