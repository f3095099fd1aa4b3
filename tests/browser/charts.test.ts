import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { openPdf, readPages } from '../support/read_pdf.ts'
import { drawn } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { present, showing } from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const chartName = 'Cửa khẩu, lối thông quan theo chú giải'
const button = (page: Page, name: string) =>
  details(page).getByRole('button', { name, exact: true })

/** A chart's table, a row a line: names and numbers. */
async function rowsOf(page: Page, name: string): Promise<readonly string[]> {
  const table = page.getByRole('table', { name })
  await table.waitFor()
  const rows = await table.locator('tbody tr').allInnerTexts()
  return rows.map((row) => row.replace(/\s+/g, ' ').trim())
}

describe('the charts of a scene', () => {
  it('are chosen by keyboard, stand beside their tables, and are shown and printed with the same numbers', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&b=mong_cai')
    await drawn(page)
    await button(page, '2 Cửa khẩu, lối thông quan, bến').press('Enter')
    await button(page, 'Sửa lời: Cửa khẩu, lối thông quan, bến').press('Enter')
    const list = details(page).getByRole('combobox', { name: 'Thêm biểu đồ' })
    // The one that is shipped with it goes, and comes back by the list.
    await details(page)
      .getByRole('button', { name: /^Bỏ biểu đồ: / })
      .press('Enter')
    await list.selectOption('classes/border_crossings')
    await list.selectOption('readiness')
    expect(await toMend(page)).toEqual([])
    await button(page, 'Bỏ biểu đồ: Sẵn sàng theo bốn tại chỗ').press('Enter')
    await list.selectOption('indicator/population')
    await button(page, 'Lưu').press('Enter')

    const rows = await rowsOf(page, chartName)
    expect(rows.length).toBeGreaterThan(2)
    const answer = await product.ask('GET', '/collections/border_crossings/items?limit=100')
    const { numberMatched } = (await answer.json()) as { numberMatched: number }
    const sum = rows.reduce((all, row) => all + Number(/(\d+)$/.exec(row)?.[1]), 0)
    expect(sum).toBe(numberMatched)
    const chart = page.getByRole('region', { name: chartName })
    await chart.getByRole('img', { name: `Biểu đồ: ${chartName}` }).waitFor()
    await chart.getByText(/^Tất cả \d+\. Đúng lúc .* Nguồn: /).waitFor()
    const people = await rowsOf(page, 'Dân số')
    expect(people[0]).toMatch(/^Phường Móng Cái 1 46\.588$/)
    // Each bar is in line with its row.
    const tops = (selector: string) =>
      chart
        .locator(selector)
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
        )
    const [bars, lines] = [await tops('svg rect'), await tops('tbody tr')]
    expect(bars).toHaveLength(lines.length)
    for (const [at, middle] of bars.entries()) {
      expect(Math.abs(middle - (lines[at] ?? 0))).toBeLessThan(2)
    }
    expect(await toMend(page)).toEqual([])

    await page.getByRole('button', { name: 'In bản đồ' }).press('Enter')
    const panel = page.getByRole('article', { name: 'In bản đồ' })
    await panel.getByRole('button', { name: 'Xem trước' }).press('Enter')
    await panel.getByRole('img', { name: 'Tờ bản đồ xem trước' }).waitFor()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lưu PDF' }).press('Enter')
    const pdf = await openPdf(readFileSync(await (await coming).path()))
    const [text = ''] = (await readPages(pdf)).map((one) => one.replaceAll('\u00a0', ' '))
    for (const row of [...rows, ...people.slice(0, 3)]) expect(text).toContain(row)
    await page.keyboard.press('Escape')

    const again = await product.open(openPage, {}, '#v=1&b=mong_cai')
    await drawn(again)
    await present(again)
    await again.keyboard.press('PageDown')
    await showing(again).getByRole('region', { name: 'Biểu đồ của cảnh' }).waitFor()
    expect(await rowsOf(again, chartName)).toEqual(rows)
    expect(await toMend(again)).toEqual([])
  })

  it('name one that is gone, and show the others', async ({ openPage }) => {
    const view = {
      ...{ version: 1, extent: [107.9, 21.4, 108.1, 21.6], layers: [{ id: 'units' }] },
      charts: ['readiness', 'counts/units/happiness'],
    }
    const feature = (properties: object) => ({ type: 'Feature', geometry: null, properties })
    const add = async (layer: string, properties: object) => {
      const answer = await product.ask('POST', `/collections/${layer}/items`, feature(properties))
      expect(answer.status, await answer.clone().text()).toBe(201)
      return ((await answer.json()) as { id: string }).id
    }
    const briefing_id = await add('briefings', { name_vi: 'Bài thử', name_en: 'Trial' })
    const scene = { name_vi: 'Cảnh thử', name_en: 'Trial scene' }
    const id = await add('briefing_scenes', { ...scene, briefing_id, view })
    const page = await product.open(openPage, {}, `#v=1&b=${briefing_id}/${id}`)
    await drawn(page)
    await page.getByText('biểu đồ “counts/units/happiness”, không có ở đây').waitFor()
    const rows = await rowsOf(page, 'Sẵn sàng theo bốn tại chỗ')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/chưa rõ$/)
    // What heads a column of the drawing ends before the next one begins.
    const heads = await page
      .getByRole('img', { name: 'Biểu đồ: Sẵn sàng theo bốn tại chỗ' })
      .locator('text')
      .evaluateAll((all) =>
        all
          .filter(({ textContent }) => /^(Chỉ|Lực|Phương|Hậu|Cả)/.test(textContent ?? ''))
          .map((one) => one.getBoundingClientRect())
          .map(({ left, right }) => [left, right]),
      )
    expect(heads).toHaveLength(5)
    for (const [at, [left = 0]] of heads.entries()) {
      if (at > 0) expect(heads[at - 1]?.[1]).toBeLessThan(left)
    }
  })
})
