import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { openAccountWindow, overflowOnPhone, toMendInWindow } from './account_parts.ts'
import { accountWithPassword, newAccount, patch } from './accounts.ts'
import { openScreen } from './open_screen.ts'
import { details } from './parts_of_screen.ts'

const windowName = 'Nhật ký hệ thống'
const entries = (window: Locator) => window.locator('.log_entry')
const opened = (window: Locator) => window.locator('details[open]')

describe('the log on the screen', () => {
  it('is filtered, and opened to what was before and after', async ({ openPage }) => {
    const { id, login } = await newAccount()
    await patch(`/${id}`, { role: 'coordinator' })
    const own = await accountWithPassword()
    const page = await openScreen(openPage)
    const window = await openAccountWindow(page, windowName)
    await entries(window).first().waitFor()
    expect(await toMendInWindow(page)).toEqual([])

    await window.getByRole('combobox', { name: 'Việc' }).selectOption('right_granted')
    const granted = entries(window).filter({ hasText: login }).first()
    await granted.getByText(/vai trò Người xem → Điều phối viên/).waitFor()
    await granted.locator('summary').focus()
    await page.keyboard.press('Enter')
    const role = granted.getByRole('row').filter({ hasText: 'vai trò' })
    expect(await role.getByRole('cell').allInnerTexts()).toEqual(['Người xem', 'Điều phối viên'])
    expect(await toMendInWindow(page)).toEqual([])
    expect(await overflowOnPhone(page, window)).toBe(0)

    await window.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click()
    await window.getByLabel('Tên tài khoản, đủ chữ').fill(own.login)
    await window.getByText(/^Đang hiện \d mục/).waitFor()
    const says = () => entries(window).locator('.log_says').allInnerTexts()
    // Until it answers, the list stands as it was before.
    await expect
      .poll(async () => (await says()).every((sentence) => sentence.startsWith(own.login)))
      .toBe(true)
    expect(await says()).toContain(`${own.login} đăng nhập: bằng liên kết dùng một lần.`)
    const first = await entries(window).first().innerText()
    expect(first).toContain('(Người xem)')
    expect(first).toMatch(/từ \S*127\.0\.0\.1/)

    await window.getByLabel('Tên tài khoản, đủ chữ').fill('không có ai')
    await window.getByText(/^Không có mục nào khớp/).waitFor()
    expect(await entries(window).count()).toBe(0)
    await window.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click()

    const from = window.getByLabel('Từ ngày', { exact: true })
    await from.fill('25/06')
    await page.keyboard.press('Tab')
    await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => from.inputValue()).toBe('25/06')
    await from.fill('25/06/2999')
    await window.getByText(/^Không có mục nào khớp/).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => from.inputValue()).toBe('25/06/2999')
    await from.fill('1/1/2020')
    await window.getByText(/^Đang hiện \d+ mục/).waitFor()
  })

  it('shows older ones as they are wanted, and leads to the feature on the map', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    const window = await openAccountWindow(page, windowName)
    await window.getByText(/^Đang hiện 50 mục/).waitFor()
    await window.getByRole('button', { name: 'Xem mục cũ hơn' }).click()
    await window.getByText(/^Đang hiện 100 mục/).waitFor()

    await window.getByRole('combobox', { name: 'Việc' }).selectOption('added')
    await window.getByRole('combobox', { name: 'Lớp' }).selectOption('border_crossings')
    const entry = entries(window).filter({ hasText: 'Bắc Luân II”' })
    await entry.first().locator('summary').click()
    await opened(window).getByRole('columnheader', { name: 'Sau' }).waitFor()
    await opened(window)
      .getByText(/^Điểm 21,/)
      .waitFor()
    expect(await opened(window).getByRole('columnheader', { name: 'Trước' }).count()).toBe(0)
    await opened(window).getByRole('button', { name: 'Chỉ đối tượng này' }).click()
    await window.getByRole('button', { name: /^Bỏ lọc:/ }).waitFor()
    await window.getByText(/^Đang hiện 1 mục/).waitFor()
    await opened(window).getByRole('button', { name: 'Xem trên bản đồ' }).click()
    await window.waitFor({ state: 'detached' })
    await details(page)
      .getByRole('heading', { name: /Bắc Luân II/ })
      .waitFor()
  })

  it('says what went wrong, and asks again', async ({ openPage }) => {
    const page = await openScreen(openPage, { expected: [/500/] })
    let failing = true
    await page.route('**/api/log?**', (route) =>
      failing ? route.fulfill({ status: 500, json: { title: 'x' } }) : route.continue(),
    )
    const window = await openAccountWindow(page, windowName)
    const alert = window.getByRole('alert')
    await alert.filter({ hasText: 'Máy chủ gặp lỗi' }).waitFor()
    expect(await toMendInWindow(page)).toEqual([])
    failing = false
    await alert.getByRole('button', { name: 'Thử lại' }).click()
    await entries(window).first().waitFor()
    expect(await alert.count()).toBe(0)
  })

  it('raises the marking of the screen by what it speaks of', async ({ openPage }) => {
    const page = await openScreen(openPage)
    await page.route('**/api/log?**', async (route) => {
      const response = await route.fetch()
      const answer: { entries: { marking: string }[] } = await response.json()
      const [first] = answer.entries
      if (first) first.marking = 'noi_bo'
      await route.fulfill({ response, json: answer })
    })
    await openAccountWindow(page, windowName)
    const bar = page.locator('.marking_bar_bottom')
    await expect.poll(() => bar.innerText()).toBe('NỘI BỘ')
  })

  it('is no matter for who is no administrator', async ({ openPage }) => {
    const { cookie } = await accountWithPassword({ role: 'planner' })
    const page = await openScreen(openPage, { cookie })
    await page.getByRole('button', { name: /^Tài khoản:/ }).click()
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).waitFor()
    expect(await page.getByRole('button', { name: windowName }).count()).toBe(0)
  })
})
