import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, openScreen, phone } from './open_screen.ts'
import { details, grid, layerBox, layerList, pressLayer, searchBox } from './parts_of_screen.ts'

describe('on a phone', () => {
  it('opens layers, details, table and the rest one over the other', async ({ openPage }) => {
    const page = await openScreen(openPage, { viewport: phone })
    await fits(page)

    await bottomButton(page, 'Lớp').click()
    await pressLayer(page, 'risk_zones')
    expect(await layerBox(page, 'border_crossings').isVisible()).toBe(true)
    await fits(page)

    await bottomButton(page, 'Bảng').click()
    expect(await layerList(page).isVisible()).toBe(false)
    await grid(page, 'units')
      .getByRole('row', { name: /Móng Cái 3/ })
      .click()
    await details(page).getByRole('heading', { name: 'Phường Móng Cái 3' }).waitFor()
    await expect.poll(() => addressPart(page, 's')).toMatch(/^units\//)
    await fits(page)

    await bottomButton(page, 'Thêm').click()
    expect(await details(page).isVisible()).toBe(false)
    const more = page.getByRole('region', { name: 'Thêm' })
    await expect.poll(() => more.innerText()).toMatch(/Trực tiếp[\s\S]*UTC/)
    await more.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Layers', exact: true }).waitFor()
    await fits(page)
  })

  it('finds a place and shows it', async ({ openPage }) => {
    const page = await openScreen(openPage, { viewport: phone })
    await searchBox(page).fill('van ninh')
    await page
      .getByRole('option', { name: /Vạn Ninh/ })
      .first()
      .click()
    await expect.poll(() => addressPart(page, 's')).not.toBeNull()
    await fits(page)
    await bottomButton(page, 'Chi tiết').click()
    await details(page)
      .getByRole('heading', { name: /Vạn Ninh/ })
      .waitFor()
    await fits(page)
    await details(page).getByRole('button', { name: 'Đóng', exact: true }).click()
    expect(await details(page).isVisible()).toBe(false)
  })

  it('measures under a thumb', async ({ openPage }) => {
    const page = await openScreen(openPage, { viewport: phone })
    await page.getByRole('button', { name: /Đo khoảng cách/ }).click()
    await page.mouse.click(150, 450)
    await page.mouse.click(250, 550)
    const card = page.getByRole('region', { name: 'Đo khoảng cách' })
    await expect.poll(() => card.innerText()).toMatch(/Tổng chiều dài\s+[\d.,]+\skm/)
    await fits(page)
  })

  it('has buttons as wide as a thumb', async ({ openPage }) => {
    const page = await openScreen(openPage, { viewport: phone })
    await drawn(page)
    for (const name of ['Lớp', 'Chi tiết', 'Bảng', 'Thêm']) {
      const box = await bottomButton(page, name).boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
    }
  })
})

function bottomButton(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Thêm' }).getByRole('button', { name, exact: true })
}

/** Nothing lies beyond the edge of the screen, where a thumb would have to push it. */
async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(phone.width)
}
