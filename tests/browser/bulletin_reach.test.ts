import { beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** A storm that comes in over Móng Cái, its outer circle partly beyond what the API takes. */
let bulletin = ''
beforeAll(async () => {
  const position = (hours: number, lon: number, lat: number) => ({
    ...{ at: hoursFromNow(hours), position: [lon, lat], wind_level: 12 },
    ...{ gust_level: 15, radius_6_km: 250, radius_10_km: 100 },
  })
  const answer = await product.ask('POST', '/bulletins', {
    properties: {
      ...{ storm: 'Bão số 11', kind: 'urgent', issuer: 'Trung tâm Dự báo', stated_level: 3 },
      ...{ stated_for: 'Quảng Ninh', issued_at: hoursFromNow(-2) },
    },
    track: [position(-2, 116.5, 19), position(22, 110, 20.7), position(34, 108, 22.5)],
  })
  const said = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(said))
  bulletin = said.id
})

describe('whom a storm reaches', () => {
  it('is one press away from its bulletin, with the level that it states', async ({ openPage }) => {
    const page = await product.open(openPage, {}, `#v=1&s=storm_bulletins/${bulletin}`)
    await drawn(page)
    await details(page)
      .getByRole('button', { name: 'Ai, gì trong vùng gió từ cấp 6' })
      .press('Enter')
    const panel = page.getByRole('article', { name: 'Vùng nguy hiểm' })
    await panel.getByRole('heading', { name: /^Vùng gió từ cấp 6: / }).waitFor()
    await panel.getByText(/^Bão: /).waitFor()
    await panel.getByRole('row', { name: /Phường Móng Cái 1/ }).waitFor({ state: 'attached' })
    await panel.getByRole('button', { name: 'Tính phương án sơ tán' }).waitFor()
    expect(await toMend(page)).toEqual([])
  })

  it('fits a phone by night', async ({ openPage }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, `#v=1&s=storm_bulletins/${bulletin}`)
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    await details(page)
      .getByRole('button', { name: 'Ai, gì trong vùng gió từ cấp 10' })
      .press('Enter')
    const panel = page.getByRole('article', { name: 'Vùng nguy hiểm' })
    await panel.getByRole('heading', { name: /^Vùng gió từ cấp 10: / }).waitFor()
    expect(await toMend(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(phone.width)
  })
})
