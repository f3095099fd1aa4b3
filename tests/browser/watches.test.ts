import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const own = ownProduct()

const bell = (page: Page) => page.getByRole('button', { name: /^Cảnh báo/ })
const counted = (page: Page, count: number) =>
  page.getByRole('button', { name: `Cảnh báo: ${count} chưa xác nhận` })

/** What it says, where a name is kept on one line too. */
const plain = async (part: Locator) => (await part.innerText()).replaceAll('\u00a0', ' ')

async function burn(text: string, severity = 4): Promise<void> {
  const answer = await own.ask('POST', '/collections/incidents/items', {
    ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [108, 21.5] } },
    properties: {
      ...{ kind: 'fire', severity, text },
      occurred_at: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

/** Waits until so many alerts stand open on the server, whatever a page has heard. */
const rung = (count: number) =>
  expect
    .poll(async () => {
      const answer = await own.ask('GET', '/alerts?open=true')
      return ((await answer.json()) as { open: number }).open
    })
    .toBe(count)

/** Counts the tones the page plays, in place of a loudspeaker. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const counting = globalThis as unknown as { tones: number }
    counting.tones = 0
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (this: OscillatorNode, at?: number) {
      counting.tones += 1
      start.call(this, at)
    }
  })
const tones = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tones: number }).tones)

describe('a standing question', () => {
  it('is stated by keyboard, rings once, is read out, and is acknowledged by keyboard', async ({
    openPage,
  }) => {
    const page = await openPage()
    await page.context().addCookies(own.cookies())
    await listen(page)
    await page.goto(own.address())
    await bell(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Cảnh báo và theo dõi' }).waitFor()
    expect(await toMend(page)).toEqual([])

    await page.getByRole('button', { name: 'Đặt câu theo dõi' }).focus()
    await page.keyboard.press('Enter')
    // What is missing is said, and the field has the focus.
    await page.keyboard.press('Enter')
    await page.getByText('Hãy đặt tên.').waitFor()
    await page.keyboard.type('Cháy ở Móng Cái 1')
    await page.getByRole('checkbox', { name: 'Cháy, nổ' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('combobox', { name: 'Từ mức' }).selectOption('3')
    await page.getByRole('checkbox', { name: 'Phường Móng Cái 1' }).focus()
    await page.keyboard.press('Space')
    const said = 'Báo khi có cháy, nổ từ mức 3 trở lên trong Phường Móng Cái 1.'
    await expect.poll(() => plain(page.locator('.watch_says'))).toBe(said)
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Cháy ở Móng Cái 1' }).waitFor()
    await page.keyboard.press('Escape')

    await burn('Cháy nhẹ', 2)
    await burn('Cháy kho')
    await counted(page, 1).waitFor()
    await expect.poll(() => tones(page)).toBe(3)
    await expect
      .poll(() => page.locator('[aria-live]').allInnerTexts().then(String))
      .toContain('Cảnh báo mới: Cháy, nổ, Phường Móng Cái 1. Cháy, nổ, mức 4 (rất nghiêm trọng).')

    await counted(page, 1).focus()
    await page.keyboard.press('Enter')
    const row = page.locator('.alert[data-open=true]')
    await expect.poll(() => plain(row)).toMatch(/mức 4 .*\s*Cháy ở Móng Cái 1 · từ /s)
    expect(await toMend(page)).toEqual([])
    await row.getByRole('button', { name: /^Xác nhận đã xem/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Không có cảnh báo nào chờ xác nhận.').waitFor()

    // Muted, also when the page is opened again.
    await page.getByRole('checkbox', { name: 'Phát âm thanh khi có cảnh báo' }).focus()
    await page.keyboard.press('Space')
    await page.reload()
    await bell(page).click()
    const choice = page.getByRole('checkbox', { name: 'Phát âm thanh khi có cảnh báo' })
    await expect.poll(() => choice.isChecked()).toBe(false)
    await page.keyboard.press('Escape')
    await burn('Cháy chợ', 5)
    await counted(page, 1).waitFor()
    expect(await tones(page)).toBe(0)
  })

  it('is told of what rang after the page asked and before it listened', async ({ openPage }) => {
    const page = await openPage()
    let isHeld = true
    await page.route('**/api/changes', async (route) => {
      while (isHeld) await new Promise((resolve) => setTimeout(resolve, 100))
      await route.continue()
    })
    await page.context().addCookies(own.cookies())
    await page.goto(own.address())
    await counted(page, 1).waitFor()
    await burn('Cháy rừng', 5)
    await rung(2)
    isHeld = false
    await counted(page, 2).waitFor()
  })

  it('leads on a phone from the bell to what it is about, and is paused and removed', async ({
    openPage,
  }) => {
    const page = await own.open(openPage, { viewport: phone })
    await counted(page, 2).click()
    await page.getByRole('button', { name: /^Tạm dừng: Cháy ở/ }).click()
    await page.getByText('Đang tạm dừng').waitFor()
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: /^Xóa: Cháy ở/ }).click()
    await page.getByText(/Các cảnh báo đã có vẫn giữ/).waitFor()
    await page.getByRole('button', { name: /^Xóa: Cháy ở/ }).click()
    await page.getByText('Chưa đặt câu theo dõi nào.').waitFor()
    await page
      .getByRole('button', { name: /^Xem trên bản đồ/ })
      .first()
      .click()
    await expect.poll(() => page.url()).toMatch(/s=incidents\//)
  })
})
