import type { Page } from 'playwright-core'
import type { Box } from './pan_and_zoom.ts'

const dragPixels = 240
const steps = 4

/** How long a frame takes, in milliseconds, while the map is dragged there and back. */
export async function frameMilliseconds(page: Page, box: Box): Promise<number> {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  // The first frames of a drag make ready what the others only show.
  await page.mouse.move(x + 20, y, { steps: 1 })
  await page.evaluate(watchFrames)
  await page.mouse.move(x + dragPixels, y, { steps })
  await page.mouse.move(x - dragPixels, y, { steps: 2 * steps })
  const { frames, milliseconds } = await page.evaluate(() => window.framesSeen)
  await page.mouse.up()
  return milliseconds / frames
}

declare global {
  interface Window {
    framesSeen: { frames: number; milliseconds: number }
  }
}

// As text: what compiles a function that holds another calls a helper that the page has not.
const watchFrames = `{
  const seen = { frames: 0, milliseconds: 0 }
  window.framesSeen = seen
  let before
  const look = (now) => {
    if (before !== undefined) {
      seen.frames++
      seen.milliseconds += now - before
    }
    before = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`
