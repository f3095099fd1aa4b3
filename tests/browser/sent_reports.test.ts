import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { readWord, wordBody } from '../support/read_word.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function happened(injured: number): Promise<void> {
  const properties = {
    ...{ kind: 'storm_damage', severity: 3, text: 'Tốc mái', unit_code: '06712', injured },
    occurred_at: new Date().toISOString(),
  }
  const answer = await product.ask('POST', '/collections/incidents/items', feature(properties))
  expect(answer.status, await answer.text()).toBe(201)
}

const open = async (page: Page) => {
  await details(page).getByRole('button', { name: 'Báo cáo nhanh' }).press('Enter')
  const window = page.getByRole('dialog', { name: /^Báo cáo nhanh: Phường/ })
  await window.getByRole('row').filter({ hasText: 'Người bị thương' }).waitFor()
  return window
}
const injured = (report: Locator) => report.getByRole('row').filter({ hasText: 'Người bị thương' })
const office = 'Ban Chỉ huy PTDS tỉnh'

/** What a downloaded document says of the injured, with what it is compared with. */
async function downloaded(page: Page, report: Locator): Promise<string> {
  const downloading = page.waitForEvent('download')
  await report.getByRole('button', { name: 'Tải tệp Word (DOCX)' }).press('Enter')
  return readWord(wordBody(await (await downloading).path()))
}

describe('a report that was sent', () => {
  it('is recorded by keyboard, listed, and opens with its numbers, whatever came since', async ({
    openPage,
  }) => {
    await happened(2)
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    await drawn(page)
    const report = await open(page)
    await report.getByText('Hôm nay chưa ghi đã gửi').waitFor()
    await report.getByText('Chưa ghi báo cáo nào đã gửi của đơn vị này.').waitFor()
    const document = await downloaded(page, report)
    await report.getByText(/^Ghi đúng bản đã tải: số liệu đến/).waitFor()
    // Without an office it is not recorded, and says so.
    await report.getByRole('button', { name: 'Ghi là đã gửi' }).press('Enter')
    await report.getByText('Hãy ghi cơ quan nhận.').waitFor()
    expect(await toMend(page)).toEqual([])
    await report.getByRole('textbox', { name: 'Cơ quan nhận' }).focus()
    await page.keyboard.type(office)
    await page.keyboard.press('Enter')
    await report.getByText(new RegExp(`^Hôm nay đã gửi lúc .*: ${office}$`)).waitFor()

    // The report on the screen is the one it was opened with.
    await happened(3)
    await page.keyboard.press('Escape')
    await report.waitFor({ state: 'detached' })
    await open(page)
    await expect.poll(() => injured(report).innerText()).toMatch(/5/)
    await report
      .getByRole('checkbox', { name: /^So với báo cáo đã gửi Ban Chỉ huy/ })
      .press('Space')
    await expect.poll(() => injured(report).innerText()).toMatch(/5\s+2 \(\+3\)/)
    expect(await downloaded(page, report)).toContain(`đã gửi ${office}`)

    await report.getByRole('button', { name: new RegExp(`gửi ${office}`) }).press('Enter')
    await report.getByText(/đúng như bản đã gửi\.$/).waitFor()
    expect(await injured(report).innerText()).toMatch(/2\s+1 dòng/)
    expect(await toMend(page)).toEqual([])
    // The document is the same again, word by word.
    expect(await downloaded(page, report)).toBe(document)
    await report.getByRole('button', { name: 'Về báo cáo hiện tại' }).press('Enter')
    await expect.poll(() => injured(report).innerText()).toMatch(/5/)
  })

  it('fits a phone by night, and says where it would be made otherwise today', async ({
    openPage,
  }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, '#v=1&s=units/06712')
    await drawn(page)
    // Somebody else's numbers, as one sees them who may see less: one row is gone from the answer.
    await page.route(/reports\/quick\/06712\?.*known_at/, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as { incidents: object[] }
      await route.fulfill({ response: answer, json: { ...body, incidents: [] } })
    })
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    const report = await open(page)
    await report.getByRole('button', { name: new RegExp(`gửi ${office}`) }).click()
    await report.getByText(/không ra như bản đã gửi/).waitFor()
    await report.getByText('Người bị thương: đã gửi 2, tính lại chưa rõ').waitFor()
    expect(await injured(report).innerText()).toMatch(/2/)
    expect(await toMend(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(phone.width)
  })
})
