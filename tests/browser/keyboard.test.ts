import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { distanceMetres } from '../../geo/measures/distance.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { it } from '../support/chromium_page.ts'
import { addressPart, middleOf } from './address_of.ts'
import { hasFocus, press, tabTo, walkTo } from './keyboard.ts'
import { drawn, openScreen } from './open_screen.ts'
import { details, grid, layerBox, layerEntry, map, searchBox } from './parts_of_screen.ts'

describe('by keyboard alone', () => {
  it('finds a crossing without marks, reads where the statement comes from, lets go', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    await press(page, '/')
    await expect.poll(() => hasFocus(searchBox(page))).toBe(true)
    await page.keyboard.type('bac luan')
    await page.getByRole('option', { name: /Bắc Luân I$/ }).waitFor()
    await walkTo(page, /Bắc Luân I$/)
    await press(page, 'Enter')
    const told = details(page)
    await told.getByRole('heading', { name: /Bắc Luân I$/ }).waitFor()
    await told.getByRole('heading', { name: 'Nguồn' }).waitFor()
    await expect.poll(() => told.innerText()).toMatch(/Độ tin cậy\s+Chắc chắn/)
    await expect.poll(() => addressPart(page, 's')).toBe('border_crossings/bac_luan_1')
    await press(page, 'Escape')
    await expect.poll(() => addressPart(page, 's')).toBeNull()
    expect(await told.getByRole('heading', { name: /Bắc Luân I$/ }).count()).toBe(0)
  })

  it('hides a layer and shows it again', async ({ openPage }) => {
    const page = await openScreen(openPage)
    const box = layerBox(page, 'border_crossings')
    await tabTo(page, box)
    await press(page, 'Space')
    expect(await box.isChecked()).toBe(false)
    await expect.poll(() => addressPart(page, 'l')).not.toContain('border_crossings')
    await tabTo(page, layerBox(page, 'twinned_communities'))
    await tabTo(page, box, 'Shift+Tab')
    await press(page, 'Space')
    expect(await box.isChecked()).toBe(true)
    await expect.poll(() => addressPart(page, 'l')).toBeNull()
  })

  it('opens a table, sorts it, filters it, and picks a row', async ({ openPage }) => {
    const page = await openScreen(openPage)
    await tabTo(
      page,
      layerEntry(page, 'border_crossings').getByRole('button', { name: /Tùy chọn/ }),
    )
    await press(page, 'Enter')
    await tabTo(page, page.getByRole('button', { name: 'Mở bảng', exact: true }))
    await press(page, 'Enter')
    const rows = grid(page, 'border_crossings').getByRole('row')
    await rows.nth(1).waitFor()

    const head = grid(page, 'border_crossings').getByRole('columnheader', { name: 'Tên' })
    const first = await rows.nth(1).getByRole('rowheader').innerText()
    await tabTo(page, head.getByRole('button'))
    await press(page, 'Enter')
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    expect(await rows.nth(1).getByRole('rowheader').innerText()).not.toBe(first)

    await tabTo(page, page.getByRole('searchbox', { name: 'Lọc trong bảng' }), 'Shift+Tab')
    await page.keyboard.type('ngoc')
    await expect.poll(() => rows.count()).toBe(2)
    await tabTo(page, rows.nth(1))
    await press(page, 'Enter')
    await details(page).getByRole('heading', { name: 'Bến Mũi Ngọc' }).waitFor()
    await expect.poll(() => addressPart(page, 's')).toBe('border_crossings/mui_ngoc')
    expect(await rows.nth(1).getAttribute('aria-selected')).toBe('true')
  })

  it('walks a table with the row that has the focus wholly in sight', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: '#v=1&t=border_crossings' })
    const rows = grid(page, 'border_crossings').getByRole('row')
    await rows.nth(1).focus()
    for (const key of [...Array(8).fill('ArrowDown'), 'Home', 'PageDown', 'End', 'ArrowUp']) {
      await press(page, key)
      await expect.poll(() => hiddenPixels(page), { message: `after ${key}` }).toBe(0)
    }
  })

  it('measures a distance from the cross in the middle of the map', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: '#v=1&m=11.00/21.50000/107.96000' })
    await tabTo(page, page.getByRole('button', { name: /Đo khoảng cách/ }), 'Shift+Tab')
    await press(page, 'Enter')
    await tabTo(page, map(page), 'Shift+Tab')
    const from = middleOf(page)
    await press(page, 'Enter')
    for (let step = 0; step < 3; step += 1) {
      await press(page, 'ArrowRight')
      await drawn(page)
    }
    await expect.poll(() => middleOf(page)).not.toEqual(from)
    await press(page, 'Enter')
    const card = page.getByRole('region', { name: 'Đo khoảng cách' })
    await expect.poll(() => card.innerText()).toMatch(/Tổng chiều dài\s/)
    const measured = await card.innerText()
    // The address follows the map a moment later.
    await expect
      .poll(() => measured.includes(writeLength(distanceMetres(from, middleOf(page)), 'vi')))
      .toBe(true)
    await press(page, 'Escape')
    await card.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(map(page))).toBe(true)
  })

  it('jumps to each part of the screen from the first stops of the Tab key', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: '#v=1&t=units' })
    const parts = [
      ['Đến bản đồ', map(page)],
      ['Đến danh sách lớp', page.getByRole('navigation', { name: 'Lớp bản đồ' })],
      ['Đến phần chi tiết', details(page)],
      ['Đến bảng', page.getByRole('region', { name: 'Đơn vị hành chính cấp xã' })],
    ] as const
    for (const [name, part] of parts) {
      await tabTo(page, page.getByRole('link', { name, exact: true }), 'Shift+Tab')
      await press(page, 'Enter')
      await expect.poll(() => hasFocus(part), { message: name }).toBe(true)
    }
  })

  it('keeps the focus when the part that had it goes away', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: '#v=1&m=bad&s=units/06712&t=units' })
    const parts = ['Bỏ thông báo', 'Đóng bảng', 'Tổng quan', 'Ẩn phần chi tiết', 'Ẩn danh sách lớp']
    for (const name of parts) {
      await tabTo(page, page.getByRole('button', { name, exact: true }))
      await press(page, 'Enter')
    }
    await press(page, 't')
    await tabTo(page, grid(page, 'units').getByRole('row').nth(1))
    await press(page, 'Escape')
    await grid(page, 'units').waitFor({ state: 'detached' })
    await press(page, 'Tab')
  })
})

/** How much of the row that has the focus lies outside its table, or under its head. */
const hiddenPixels = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('[role=row]')
    const table = row?.closest('.grid_scroll')
    const head = table?.querySelector('.grid_head')
    if (!row || !table || !head) throw new Error('No row of a table has the focus.')
    const { top, bottom } = row.getBoundingClientRect()
    const foot = table.getBoundingClientRect().top + table.clientTop + table.clientHeight
    const over = Math.max(0, head.getBoundingClientRect().bottom - top)
    return Math.round(over + Math.max(0, bottom - foot))
  })
