import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const own = ownProduct()

describe('readiness', () => {
  it('colours the units, is unknown at first, and is explained down to a report that others see at once', async ({
    openPage,
  }) => {
    const page = await own.open(openPage, {}, '#v=1&c=readiness')
    const legend = page.getByRole('region', { name: 'Tô màu theo mức sẵn sàng' })
    await expect
      .poll(() => legend.getByRole('listitem').filter({ hasText: 'Chưa rõ' }).innerText())
      .toMatch(/6$/)
    const signs = page.locator('.unit_sign')
    await expect.poll(() => signs.count()).toBe(6)
    const signOf = (unit: string) => page.locator(`.unit_sign[data-unit="${unit}"]`)
    const levelsOf = (unit: string) =>
      signOf(unit)
        .locator('g')
        .evaluateAll((quarters) => quarters.map((one) => one.getAttribute('data-level')))
    expect(await levelsOf('06712')).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(await levelsOf('06709')).toEqual(['unknown', 'no_plan', 'no_plan', 'no_plan'])

    const other = await own.open(openPage, { viewport: phone }, '#v=1&s=units/06712')
    const words = other.locator('[data-pillar=logistics] .pillar_words')
    await expect.poll(() => words.innerText()).toBe('Hậu cần: chưa rõ; mới biết 0 trên 1 mục')

    // By the keyboard: from the list of units to the form, and there.
    const unit = page.getByRole('button', { name: /^Phường Móng Cái 1\s*Chưa rõ/ })
    await unit.focus()
    await page.keyboard.press('Enter')
    const report = page.getByRole('button', { name: /^Báo số hiện có: Chỗ sơ tán/ })
    await report.waitFor()
    await report.focus()
    await page.keyboard.press('Enter')
    const have = page.getByRole('textbox', { name: /^Hiện có/ })
    await have.waitFor()
    await have.fill('620')
    await page.getByRole('combobox', { name: /^Tình trạng/ }).selectOption('good')
    await have.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => words.innerText(), { timeout: 20_000 })
      .toMatch(
        /^Hậu cần 77.%: thiếu 180 chỗ sơ tán tại trường học, .*; báo cáo \d+ (giây|phút) trước$/,
      )
    await expect.poll(() => levelsOf('06712')).toEqual(['unknown', 'unknown', 'unknown', 'short'])
  })

  it('leads from a sign to its unit, whose last report is a press away', async ({ openPage }) => {
    const counted_at = new Date(Date.now() - 30 * 3_600_000).toISOString()
    const properties = { need_id: '06709.command_head', have: 1, condition: 'limited', counted_at }
    const sent = { type: 'Feature', geometry: null, properties }
    const answer = await own.ask('POST', '/collections/readiness_reports/items', sent)
    expect(answer.status).toBe(201)
    const page = await own.open(openPage, {}, '#v=1&c=readiness')
    await page.locator('.unit_sign[data-unit="06709"]').click()
    const need = page.locator('.need').filter({ hasText: /^Trưởng ban/ })
    await expect.poll(() => need.innerText()).toMatch(/quá hạn/)
    await need.locator('.need_report').click()
    await page.getByRole('heading', { name: /^Trưởng ban Chỉ huy phòng thủ dân sự: 1/ }).waitFor()
  })

  it('is of the moment that is shown, and leaves axe nothing to mend', async ({ openPage }) => {
    for (const item of ['command_head', 'command_deputies']) {
      const properties = {
        ...{ need_id: `06736.${item}`, have: 1, condition: 'good' },
        counted_at: new Date().toISOString(),
      }
      const sent = { type: 'Feature', geometry: null, properties }
      const answer = await own.ask('POST', '/collections/readiness_reports/items', sent)
      expect(answer.status).toBe(201)
    }
    const page = await own.open(openPage, {}, '#v=1&c=readiness&s=units/06712')
    const unknown = page
      .getByRole('region', { name: 'Tô màu theo mức sẵn sàng' })
      .getByRole('listitem')
      .filter({ hasText: /^Chưa rõ/ })
    const now = async () => Number(/\d+$/.exec(await unknown.innerText())?.[0])
    await page.locator('.unit_sign').first().waitFor()
    await expect.poll(now).toBeLessThan(6)
    await drawn(page)
    expect(await toMend(page)).toEqual([])
    for (const theme of ['night', 'projector']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      expect(await toMend(page, [], ['color-contrast'])).toEqual([])
    }
    const { recordedSince } = (await (await own.ask('GET', '/collections')).json()) as {
      recordedSince: string
    }
    // Viet Nam's clock, in the second after the shipped data, when nobody had reported.
    const first = new Date(Date.parse(recordedSince) + 7 * 3_600_000 + 1_000)
    const then = first.toISOString().slice(0, 19)
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#v=1&c=readiness&s=units/06712&d=${then}&k=${then}`)
    await expect.poll(now, { timeout: 20_000 }).toBe(6)
    await page
      .getByRole('complementary', { name: 'Chi tiết' })
      .getByText('Hậu cần: chưa rõ; mới biết 0 trên 1 mục')
      .waitFor()
    // What cannot be turned back says that it is of now.
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#v=1&c=feed_age&d=${then}&k=${then}`)
    await page.getByText('Tính đến hiện tại, không phải lúc đang xem.').waitFor()
  })
})
