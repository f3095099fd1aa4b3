import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { codeOf } from '../support/totp.ts'
import { openAccountWindow, overflowOnPhone, toMendInWindow } from './account_parts.ts'
import { accountWithPassword, goodPassword, post } from './accounts.ts'
import { openScreen } from './open_screen.ts'

const windowName = 'Xác thực hai lớp'
const password = (window: Locator) => window.getByLabel('Mật khẩu hiện tại')

async function asksForCode(login: string): Promise<unknown> {
  return (await post('/sign_in', { login, password: goodPassword }, '')).said.second_factor
}

describe('the second factor', () => {
  it('is turned on in three steps, the last of which counts, and off by the password', async ({
    openPage,
  }) => {
    const { login, cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { cookie, expected: [/403/, /401/] })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const window = await openAccountWindow(page, windowName)
    await password(window).fill('không phải mật khẩu ấy')
    await page.keyboard.press('Enter')
    await window.getByRole('alert').filter({ hasText: 'hiện tại không đúng' }).waitFor()
    // What was wrong is marked, so that the next letter replaces it.
    await page.keyboard.type(goodPassword)
    await page.keyboard.press('Enter')

    await window.getByRole('heading', { name: /^Bước 1\/3/ }).waitFor()
    await window.getByRole('img', { name: /^Mã QR/ }).waitFor()
    const address = (await window.getByRole('link').getAttribute('href')) ?? ''
    const letters = await window.locator('code').innerText()
    expect(letters).toMatch(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/)
    expect(letters.replaceAll(' ', '')).toBe(new URL(address).searchParams.get('secret'))
    expect(await toMendInWindow(page)).toEqual([])
    await window.getByRole('button', { name: 'Tiếp' }).click()

    const codes = await window.getByRole('list', { name: 'Mã khôi phục' }).innerText()
    expect(codes.split(/\s+/).length).toBeGreaterThanOrEqual(8)
    await window.getByRole('button', { name: 'Chép các mã' }).click()
    await window.getByRole('button', { name: 'Đã chép' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')).toEqual(codes.split(/\s+/))
    await page.emulateMedia({ media: 'print' })
    // Not within the window: on paper there is none.
    expect(await page.getByText(`mã khôi phục của ${login}`).isVisible()).toBe(true)
    expect(await page.locator('.recovery_codes').isVisible()).toBe(true)
    expect(await page.locator('.step_heading').isVisible()).toBe(false)
    expect(await page.locator('.top_bar').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(await toMendInWindow(page)).toEqual([])
    expect(await asksForCode(login)).toBe(false)
    await window.getByRole('button', { name: 'Tiếp' }).click()

    const code = window.getByLabel(/^Mã 6 chữ số/)
    // None that an authenticator may show in these minutes.
    const good = [-1, 0, 1, 2].map((later) => codeOf(address, later))
    const bad = ['000000', '111111', '222222', '333333', '444444'].find(
      (one) => !good.includes(one),
    )
    await code.fill(String(bad))
    await code.press('Enter')
    await window.getByRole('alert').filter({ hasText: 'Mã không đúng' }).waitFor()
    expect(await toMendInWindow(page)).toEqual([])
    await code.fill(codeOf(address))
    await code.press('Enter')
    await window.waitFor({ state: 'detached' })
    await page.getByText(/^Đã bật xác thực hai lớp/).waitFor()
    expect(await asksForCode(login)).toBe(true)

    const again = await openAccountWindow(page, windowName)
    await again.getByText(/^Xác thực hai lớp đang bật/).waitFor()
    expect(await toMendInWindow(page)).toEqual([])
    await password(again).fill(goodPassword)
    await page.keyboard.press('Enter')
    await again.waitFor({ state: 'detached' })
    await page.getByText('Đã tắt xác thực hai lớp.').waitFor()
    expect(await asksForCode(login)).toBe(false)
  })

  it('that was begun and left is off', async ({ openPage }) => {
    const { login, cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { cookie })
    const window = await openAccountWindow(page, windowName)
    await password(window).fill(goodPassword)
    await page.keyboard.press('Enter')
    await window.getByRole('heading', { name: /^Bước 1/ }).waitFor()
    expect(await overflowOnPhone(page, window)).toBe(0)
    await window.getByRole('button', { name: 'Tiếp' }).click()
    await window.getByRole('list', { name: 'Mã khôi phục' }).waitFor()
    expect(await overflowOnPhone(page, window)).toBe(0)
    await page.keyboard.press('Escape')
    await window.waitFor({ state: 'detached' })
    expect(await asksForCode(login)).toBe(false)
  })
})
