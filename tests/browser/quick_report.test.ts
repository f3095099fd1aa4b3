import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { openPdf, readPages } from '../support/read_pdf.ts'
import { readWord, wordBody } from '../support/read_word.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function happened(own: object): Promise<void> {
  const storm = {
    ...{ kind: 'storm_damage', severity: 3, text: 'Tốc mái nhà văn hóa', unit_code: '06712' },
    occurred_at: new Date().toISOString(),
  }
  const body = feature({ ...storm, ...own })
  const answer = await product.ask('POST', '/collections/incidents/items', body)
  expect(answer.status, await answer.text()).toBe(201)
}

const open = async (page: Page) => {
  await details(page).getByRole('button', { name: 'Báo cáo nhanh' }).press('Enter')
  const window = page.getByRole('dialog', { name: /^Báo cáo nhanh: Phường/ })
  await window.waitFor()
  return window
}
const read = (path: string) => readWord(wordBody(path))

describe('the quick report', () => {
  it('is read by keyboard down to a row, and as a document has the numbers of the screen', async ({
    openPage,
  }) => {
    await happened({ injured: 2, houses: 1_250 })
    await happened({ injured: 1 })
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    await drawn(page)
    const report = await open(page)
    const row = (name: string) => report.getByRole('row').filter({ hasText: name })
    expect(await row('Người bị thương').innerText()).toMatch(/3\s+2 dòng/)
    expect(await row('Nhà bị thiệt hại').innerText()).toMatch(/1\.250\s+1 dòng, 1 chưa báo/)
    // Nobody said that nobody died.
    expect(await row('Người chết').innerText()).toMatch(/chưa rõ\s+2 chưa báo/)
    expect(await toMend(page)).toEqual([])

    // Nothing was known yet when the report before was due, which is not that nothing was.
    await report.getByRole('checkbox', { name: /^So với báo cáo trước, 17:00 / }).press('Space')
    await report.getByRole('columnheader', { name: 'Báo cáo trước' }).waitFor()
    await expect.poll(() => row('Người bị thương').innerText()).toMatch(/3\s+chưa rõ\s+2 dòng/)
    expect(await toMend(page)).toEqual([])

    const downloading = page.waitForEvent('download')
    await report.getByRole('button', { name: 'Tải tệp Word (DOCX)' }).press('Enter')
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^bao_cao_nhanh_06712_[\d_]+_CONG_KHAI\.docx$/)
    const text = read(await download.path())
    expect(text).toMatch(/Người bị thương\s+3/)
    expect(text).toMatch(/Nhà bị thiệt hại\s+1\.250\s+chưa rõ\s+1 nơi hoặc vụ chưa báo/)
    expect(text).toMatch(/Người chết\s+chưa rõ/)

    const printing = page.waitForEvent('download')
    await report.getByRole('button', { name: 'Tải bản PDF' }).press('Enter')
    const printed = await printing
    expect(printed.suggestedFilename()).toMatch(/^bao_cao_nhanh_06712_[\d_]+_CONG_KHAI\.pdf$/)
    const [first = ''] = await readPages(await openPdf(readFileSync(await printed.path())))
    expect(first).toMatch(/Người bị thương 3 chưa rõ/)
    expect(first).toMatch(/Nhà bị thiệt hại 1\.250 chưa rõ 1 nơi hoặc vụ chưa báo/)
    const log = await product.ask('GET', '/log?limit=5')
    expect(await log.text()).toContain('"kind":"exported"')

    await row('Nhà bị thiệt hại').locator('summary').press('Enter')
    await row('Nhà bị thiệt hại').getByRole('button').press('Enter')
    await report.waitFor({ state: 'detached' })
    await expect.poll(() => page.url()).toMatch(/s=incidents\//)
  })

  it('stays as it was made while it is open, and says that something came since', async ({
    openPage,
  }) => {
    await happened({ injured: 1 })
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    await drawn(page)
    const report = await open(page)
    const row = report.getByRole('row').filter({ hasText: 'Người bị thương' })
    const made = await row.innerText()
    const newer = report.getByRole('status').filter({ hasText: 'Có tin mới sau khi lập báo cáo' })
    expect(await newer.count()).toBe(0)
    await happened({ injured: 70 })
    await newer.waitFor()
    expect(await row.innerText()).toBe(made)
    expect(await toMend(page)).toEqual([])
    await newer.getByRole('button', { name: 'Lập lại' }).press('Enter')
    await newer.waitFor({ state: 'detached' })
    const [before = 0, after = 0] = [made, await row.innerText()].map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    )
    expect(after - before).toBe(70)
  })

  it('fits a phone by night', async ({ openPage }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, '#v=1&s=units/06712')
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    const report = await open(page)
    await report.getByRole('combobox', { name: 'Thời gian báo cáo' }).selectOption('day_and_night')
    await report.getByRole('row').filter({ hasText: 'Người bị thương' }).waitFor()
    expect(await toMend(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(phone.width)
  })
})
