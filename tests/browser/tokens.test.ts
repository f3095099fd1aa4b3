import { describe, expect, inject } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { openAccountWindow, overflowOnPhone, toMendInWindow } from './account_parts.ts'
import { accountWithPassword } from './accounts.ts'
import { openScreen } from './open_screen.ts'

const windowName = 'Mã truy cập cho chương trình'

async function statusBy(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(`${inject('productAddress')}/api/collections`, { headers })).status
}

describe('tokens for programs', () => {
  it('are made, shown once, listed and ended by their owner', async ({ openPage }) => {
    const { cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { cookie, expected: [/400/] })
    const window = await openAccountWindow(page, windowName)
    await window.getByText('Chưa có mã nào.').waitFor()
    await window.getByRole('button', { name: 'Tạo mã' }).click()

    const title = window.getByLabel('Tên mã')
    await page.keyboard.press('Enter')
    await window.getByRole('alert').filter({ hasText: 'Tên mã: 1 đến 80' }).waitFor()
    await title.fill('=CMD()')
    await page.keyboard.press('Enter')
    await expect.poll(() => title.getAttribute('aria-invalid')).toBe('true')
    expect(await toMendInWindow(page)).toEqual([])
    await title.fill('QGIS phòng trực')
    await window.getByRole('combobox', { name: 'Quyền' }).selectOption('đọc và ghi')
    await window.getByRole('combobox', { name: 'Hết hạn sau' }).selectOption('7')
    await title.press('Enter')

    const token = await window.locator('code').first().innerText()
    expect(token).toMatch(/^dbt_[\w-]{43}$/)
    expect(await statusBy(token)).toBe(200)
    expect(await toMendInWindow(page)).toEqual([])
    expect(await overflowOnPhone(page, window)).toBe(0)
    await window.getByRole('button', { name: 'Xong' }).click()

    const row = window.getByRole('listitem').filter({ hasText: 'QGIS phòng trực' })
    await row.getByText(/^đọc và ghi · tạo .* · đến /).waitFor()
    expect(await window.innerText()).not.toContain(token)
    expect(await toMendInWindow(page)).toEqual([])
    expect(await overflowOnPhone(page, window)).toBe(0)
    await row.getByRole('button', { name: /^Hủy:/ }).click()
    await row.getByRole('alert').waitFor()
    expect(await statusBy(token)).toBe(200)
    await row.getByRole('button', { name: /^Hủy mã:/ }).click()
    await window.getByText('Chưa có mã nào.').waitFor()
    expect(await statusBy(token)).toBe(401)
  })
})
