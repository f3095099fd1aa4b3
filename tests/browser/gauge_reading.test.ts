import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function add(layer: string, own: object): Promise<string> {
  const answer = await product.ask('POST', `/collections/${layer}/items`, feature(own, null))
  const said = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(said))
  return said.id
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const lastReading = (page: Page) => details(page).locator('.last_reading')

describe('a station', () => {
  it('shows its last reading beside the one before, and says of a jump that it is to be read again', async ({
    openPage,
  }) => {
    const gauge_id = await add('gauges', {
      ...{ name_vi: 'Trạm thử Ka Long', name_en: 'Ka Long trial gauge', unit_code: '06712' },
      ...{ kind: 'water_level', state: 'existing', measure_unit: 'metre', owning_unit: '06712' },
      ...{ alarm_1: 2, alarm_2: 3, alarm_3: 4, source: 'thử', confidence: 'likely' },
      marking: 'cong_khai',
    })
    await add('gauge_readings', { gauge_id, value: 1.5, measured_at: minutesAgo(40) })
    await add('gauge_readings', { gauge_id, value: 1.8, measured_at: minutesAgo(25) })
    const page = await product.open(openPage, {}, `#v=1&s=gauges/${gauge_id}`)
    await drawn(page)
    await lastReading(page)
      .getByText(/^Lần trước: 1,5\sm, đo /)
      .waitFor()
    expect(
      await lastReading(page)
        .getByText(/nhảy vọt/)
        .count(),
    ).toBe(0)

    await add('gauge_readings', { gauge_id, value: 18, measured_at: minutesAgo(5) })
    await lastReading(page)
      .getByText(/nhảy vọt so với lần trước: đọc lại/)
      .waitFor()
    await lastReading(page).getByText('Báo động III', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])
  })
})
