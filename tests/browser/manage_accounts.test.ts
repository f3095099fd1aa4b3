import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { openAccountWindow } from './account_parts.ts'
import { accountWithPassword, goodPassword, post } from './accounts.ts'
import { openScreen } from './open_screen.ts'
import { toMend } from './to_mend.ts'

describe('accounts', () => {
  it('are added, let in, changed and disabled by an administrator', async ({ openPage }) => {
    const login = `moi-${randomBytes(4).toString('hex')}`
    const page = await openScreen(openPage, { expected: [/422|400|409/] })
    await openAccountWindow(page, 'Quản lý tài khoản')
    const window = page.getByRole('dialog')
    await window.getByRole('button', { name: 'Thêm tài khoản' }).click()
    await window.getByLabel('Tên đăng nhập').fill(login)
    await window.getByLabel('Chức danh').fill('Trực ban mới')
    await window.getByRole('combobox', { name: 'Vai trò' }).selectOption('Điều phối viên')
    await window.getByRole('combobox', { name: 'Được xem đến' }).selectOption('Nội bộ')
    // What this network may not carry is not offered.
    expect(await window.getByRole('option', { name: 'Tối mật' }).count()).toBe(0)
    await window.getByLabel(/^Mã đơn vị/).fill('06712, 99999')
    await window.getByText(/^Phường Móng Cái 1, 99999$/).waitFor()
    await page.keyboard.press('Enter')
    await window.getByRole('alert').filter({ hasText: 'phải có trong dữ liệu' }).waitFor()
    expect(await toMend(page, ['landmark-one-main', 'page-has-heading-one'])).toEqual([])
    await window.getByLabel(/^Mã đơn vị/).fill('06712')
    await page.keyboard.press('Enter')
    const link = await window.locator('code').innerText()
    const token = new URL(link).hash.replace('#sign_in=', '')
    await post('/sign_in_link', { token }, '')
    await window.getByRole('button', { name: 'Xong' }).click()

    const row = window.getByRole('listitem').filter({ hasText: login })
    await row.getByText(/chưa đặt mật khẩu/).waitFor()
    await expect.poll(() => row.innerText()).toMatch(/Điều phối viên · Phường Móng Cái 1 · Nội bộ/)
    await row.getByRole('button', { name: /^Sửa/ }).click()
    await window.getByRole('combobox', { name: 'Vai trò' }).selectOption('Người xem')
    await window.getByRole('button', { name: 'Lưu' }).click()
    await row.getByText(/Người xem/).waitFor()
    await row.getByRole('button', { name: /^Khóa/ }).click()
    await row.getByRole('button', { name: /^Mở khóa/ }).waitFor()
    expect(await toMend(page, ['landmark-one-main', 'page-has-heading-one'])).toEqual([])
  })

  it('are no matter for who is no administrator, who changes their own password', async ({
    openPage,
  }) => {
    const { login, cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { cookie, expected: [/403/] })
    await page.getByRole('button', { name: /^Tài khoản:/ }).click()
    expect(await page.getByRole('button', { name: 'Quản lý tài khoản' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await openAccountWindow(page, 'Đổi mật khẩu')
    const window = page.getByRole('dialog')
    const other = 'năm từ khác hẳn lần trước'
    await page.keyboard.type('không phải mật khẩu ấy')
    await window.getByLabel('Mật khẩu mới').fill(other)
    await window.getByLabel('Gõ lại mật khẩu').fill(other)
    await page.keyboard.press('Enter')
    await window.getByRole('alert').filter({ hasText: 'hiện tại không đúng' }).waitFor()
    await page.keyboard.type(goodPassword)
    await page.keyboard.press('Enter')
    await window.waitFor({ state: 'detached' })
    await page.getByText('Đã đổi mật khẩu.').waitFor()
    await post('/sign_in', { login, password: other }, '')
    await expect(post('/sign_in', { login, password: goodPassword }, '')).rejects.toThrow('401')
  })
})
