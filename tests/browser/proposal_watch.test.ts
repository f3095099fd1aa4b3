import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** A storm whose middle passes over the ward. */
async function warn(level: number): Promise<void> {
  const answer = await product.ask('POST', '/bulletins', {
    properties: {
      ...{ storm: 'Bão số 11', kind: 'urgent', issuer: 'Trung tâm Dự báo KTTV quốc gia' },
      ...{ issued_at: hoursFromNow(-1), stated_level: level, stated_for: 'ven biển' },
    },
    track: [
      { at: hoursFromNow(-1), position: [109.8, 20.7], wind_level: 12, radius_6_km: 250 },
      { at: hoursFromNow(11), position: [108, 21.5], wind_level: 10, radius_6_km: 200 },
    ],
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

/** What it says, where a name is kept on one line too. */
const plain = async (part: Locator) => (await part.innerText()).replaceAll('\u00a0', ' ')

describe('a question about new proposals', () => {
  it('is stated by keyboard, rings when a bulletin proposes, and leads to the unit', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {})
    await page.getByRole('button', { name: /^Cảnh báo/ }).press('Enter')
    await page.getByRole('button', { name: 'Đặt câu theo dõi' }).press('Enter')
    await page.keyboard.type('Đề xuất')
    await page.getByRole('combobox', { name: 'Hỏi về' }).selectOption('Đề xuất ứng phó mới')
    await page.getByRole('checkbox', { name: 'Bão', exact: true }).press('Space')
    await page.getByRole('combobox', { name: 'Từ cấp' }).selectOption('3')
    await page.getByRole('checkbox', { name: 'Báo cả khi chưa rõ cấp' }).press('Space')
    await page.getByRole('checkbox', { name: 'Phường Móng Cái 1' }).press('Space')
    await expect
      .poll(() => plain(page.locator('.watch_says')))
      .toBe(
        'Báo khi có đề xuất ứng phó bão cấp 3 trở lên cho Phường Móng Cái 1 mà chưa ai quyết định.',
      )
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu' }).press('Enter')
    await page.getByRole('heading', { name: 'Đề xuất', exact: true }).waitFor()
    await page.keyboard.press('Escape')

    await warn(3)
    await page.getByRole('button', { name: 'Cảnh báo: 1 chưa xác nhận' }).press('Enter')
    const row = page.locator('.alert[data-open=true]')
    await expect
      .poll(() => plain(row))
      .toContain('Đề xuất ứng phó chưa ai quyết định: Bão, cấp 3 (nêu trong bản tin).')
    expect(await toMend(page)).toEqual([])
    await row.getByRole('button', { name: /^Xem trên bản đồ/ }).press('Enter')
    await details(page).getByRole('article', { name: 'Bão, cấp 3' }).waitFor()
  })

  it('is changed on a phone, with what was asked in its fields', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone })
    await page.getByRole('button', { name: /^Cảnh báo/ }).click()
    await page.getByRole('button', { name: /^Sửa: Đề xuất/ }).click()
    expect(await page.getByRole('checkbox', { name: 'Bão', exact: true }).isChecked()).toBe(true)
    expect(await page.getByRole('combobox', { name: 'Từ cấp' }).inputValue()).toBe('3')
    await page.getByText('Mọi đơn vị của tôi', { exact: true }).click()
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText(/cho\sđơn\svị\scủa\stôi\smà\schưa\sai\squyết\sđịnh/).waitFor()
  })
})
