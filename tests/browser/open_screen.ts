import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { OpenPage } from '../support/chromium_page.ts'
import { takeSession } from './accounts.ts'

/** Later than every date of the shipped data: clocks and ages read the same in each run. */
const now = new Date('2026-11-22T03:00:00Z')

export const desk = { width: 1280, height: 800 }
export const wall = { width: 1920, height: 1080 }
export const phone = { width: 390, height: 844 }

type ScreenOptions = NonNullable<Parameters<OpenPage>[0]> & {
  /** What stands in the address after the host, as in `#v=1&i=en`. */
  readonly address?: string
  /** Of the session it is opened with; that of who signed in first where none is named. */
  readonly cookie?: string
  /** What is done to the page before it is opened, as to take a part of the server away. */
  readonly before?: (page: Page) => unknown
}

/** The screen as a user has it who has just opened it, drawn to the end. */
export async function openScreen(openPage: OpenPage, options: ScreenOptions = {}): Promise<Page> {
  const page = await goToScreen(openPage, options)
  await drawn(page)
  return page
}

/** The screen at its very beginning, whatever will come of it. */
export async function goToScreen(openPage: OpenPage, options: ScreenOptions = {}): Promise<Page> {
  const { address = '', cookie = inject('productCookie'), before, ...pageOptions } = options
  const page = await openPage(pageOptions)
  await page.clock.setFixedTime(now)
  await takeSession(page.context(), cookie)
  await before?.(page)
  await page.goto(`${inject('productAddress')}/${address}`)
  return page
}

/** Waits until what was last done is on the screen: the map has come to rest, no part is waiting. */
export async function drawn(page: Page): Promise<void> {
  // What was done a moment ago reaches the map with the next frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await page.locator('[data-map=drawn]').waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}

/** The page as somebody has it who is not signed in, at its first step. */
export async function openSignedOut(
  openPage: OpenPage,
  options: ScreenOptions = {},
): Promise<Page> {
  const { address = '', before, expected = [], ...pageOptions } = options
  const page = await openPage({ ...pageOptions, expected: [...expected, /401 \(Unauthorized\)/] })
  await page.clock.setFixedTime(now)
  await before?.(page)
  await page.goto(`${inject('productAddress')}/${address}`)
  await page.getByRole('heading', { level: 2 }).waitFor()
  return page
}
