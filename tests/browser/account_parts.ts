import type { Locator, Page } from 'playwright-core'
import { desk, phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

/** Opens a window of accounts by way of the account's menu. */
export async function openAccountWindow(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: /^Tài khoản:/ }).click()
  await page.getByRole('button', { name }).click()
  const window = page.getByRole('dialog', { name })
  await window.waitFor()
  return window
}

/** What axe finds by day, and by night what is too faint to read. */
export async function toMendInWindow(page: Page): Promise<string[]> {
  // A screen reader hears of nothing behind the window, the page's own parts among it.
  const byDay = await toMend(page, ['landmark-one-main', 'page-has-heading-one'])
  const setTheme = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
  await setTheme('night')
  const byNight = await toMend(page, [], ['color-contrast'])
  await setTheme('day')
  return [...byDay, ...byNight]
}

/** By how many pixels a window is wider inside than out where it is on a phone. */
export async function overflowOnPhone(page: Page, window: Locator): Promise<number> {
  const before = page.viewportSize() ?? desk
  await page.setViewportSize(phone)
  const overflow = await window.evaluate((dialog) => {
    const frame = dialog.parentElement ?? dialog
    return Math.max(
      frame.scrollWidth - frame.clientWidth,
      Math.ceil(frame.getBoundingClientRect().right) - document.documentElement.clientWidth,
      0,
    )
  })
  await page.setViewportSize(before)
  return overflow
}
