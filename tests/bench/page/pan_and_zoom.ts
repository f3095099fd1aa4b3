import type { Page } from 'playwright-core'

const pauseMilliseconds = 1500
const dragPixels = 260
/** Let go while it moves, a map glides on, by as much as the machine is slow; held this long it stays. */
const holdMilliseconds = 250

/**
 * Half a minute of looking around, always at the same tiles: drags to all sides, in and out by the wheel.
 *
 * @returns how long the units' tiles were waited for after each step, at the longest, in milliseconds.
 */
export async function panAndZoom(page: Page, box: Box): Promise<number[]> {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const waits: number[] = []
  const noteWait = async () => {
    await page.waitForTimeout(pauseMilliseconds)
    const longest = await page.evaluate(() => {
      const { longestWait } = window.unitsSeen
      window.unitsSeen.longestWait = 0
      return longestWait
    })
    waits.push(longest)
  }
  await page.evaluate(() => {
    window.unitsSeen.longestWait = 0
  })
  for (const [right, down] of [
    [1, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + right * dragPixels, y + down * dragPixels, { steps: 8 })
    await page.waitForTimeout(holdMilliseconds)
    await page.mouse.up()
    await noteWait()
  }
  for (const turn of [-500, -500, -500, 500, 500, 500, 500]) {
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, turn)
    await noteWait()
  }
  return waits
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
