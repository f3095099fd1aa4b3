import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
/** A storm that passes over Móng Cái, so many hours later and degrees farther south. */
async function enter(storm: string, later: number, south: number): Promise<string> {
  const position = (hours: number, lon: number, lat: number) => ({
    ...{ at: hoursFromNow(hours + later), position: [lon, lat - south], wind_level: 12 },
    ...{ gust_level: 15, radius_6_km: 250, radius_10_km: 100 },
  })
  const answer = await product.ask('POST', '/bulletins', {
    properties: {
      ...{ storm, kind: 'urgent', issuer: 'Trung tâm Dự báo', issued_at: hoursFromNow(-2) },
    },
    track: [position(-2, 112.3, 19.8), position(10, 109.8, 20.7), position(22, 108, 21.5)],
  })
  const said = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(said))
  return said.id
}

let bulletin = ''
beforeAll(async () => {
  bulletin = await enter('Bão số 11', 0, 0)
  await enter('Bão số 12', 0, 8)
})

const part = (page: Page) => details(page).getByRole('region', { name: 'Nếu bão đi khác' })
const choice = (page: Page) => part(page).getByRole('combobox', { name: /^So đường đi này/ })
const numbers = (page: Page, name: string) =>
  part(page)
    .getByRole('table', { name: 'Con số' })
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .getByRole('cell')
    .allInnerTexts()
const ward = (page: Page) => part(page).getByRole('region', { name: 'Phường Móng Cái 1' })

describe('two tracks of a storm', () => {
  it('are compared by keyboard, one of them supposed, and it is said that it is', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, `#v=1&s=storm_bulletins/${bulletin}`)
    await drawn(page)
    await choice(page).selectOption(bulletin)
    await part(page).getByText('Cho biết B lệch bao xa hoặc muộn bao nhiêu giờ.').waitFor()
    const hours = part(page).getByRole('spinbutton', { name: /^Muộn hơn, giờ/ })
    await hours.fill('6')
    await hours.press('Enter')
    await part(page).getByText('B: giả định').waitFor()
    await part(page)
      .getByText(/^Giả định: chỉ trên màn hình này, không lưu\./)
      .waitFor()
    // Later by six hours, everywhere; and nobody else is reached.
    expect((await numbers(page, 'Đơn vị bão tới')).at(-1)).toBe('0')
    const wind = ward(page).getByRole('row', { name: /^Gió cấp 6 từ/ })
    expect((await wind.getByRole('cell').allInnerTexts()).at(-1)).toMatch(/^\+6 giờ$/)
    expect(await toMend(page)).toEqual([])

    // Nothing of it is kept.
    const kept = await product.ask('GET', '/collections/storm_positions/items')
    expect((await kept.json()).numberMatched).toBe(6)
  })

  it('of two bulletins show whom only one reaches, on a phone by night', async ({ openPage }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, `#v=1&s=storm_bulletins/${bulletin}`)
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    const other = await choice(page).locator('option').filter({ hasText: 'Bão số 12' }).innerText()
    await choice(page).selectOption({ label: other })
    await part(page).getByText('B: bản tin kia').waitFor()
    const [a, b, difference] = await numbers(page, 'Đơn vị bão tới')
    expect([Number(a) > 0, b, difference]).toEqual([true, '0', `−${a}`])
    await ward(page).getByText('không tới').first().waitFor()
    expect(await toMend(page)).toEqual([])
  })
})
