import type { Page } from 'playwright-core'
import { goodPassword } from './accounts.ts'
import { press } from './keyboard.ts'

export const nameField = (page: Page) => page.getByLabel('Tên đăng nhập', { exact: true })
export const passwordField = (page: Page) => page.getByLabel('Mật khẩu', { exact: true })
export const signInHeading = (page: Page) => page.getByRole('heading', { name: 'Đăng nhập' })

/** Name and password, from where the page has put the focus, by the keyboard alone. */
export async function typeIn(page: Page, login: string, password = goodPassword): Promise<void> {
  await page.keyboard.type(login)
  await press(page, 'Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
}
