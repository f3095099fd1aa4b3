import type { FeatureCollection } from 'geojson'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, openScreen } from './open_screen.ts'
import { details, grid, map } from './parts_of_screen.ts'

/** The source gives each unit's, so two are taken away on their way to the page. */
const withoutPopulation = ['06724', '06757']

describe('units coloured by an indicator', () => {
  it('says what each shade means, and counts those without a figure apart', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { before: takeAway })
    const plain = await map(page).screenshot()
    await details(page)
      .getByRole('combobox', { name: /^Tô màu đơn vị/ })
      .selectOption('Dân số')
    const legend = page.getByRole('region', { name: 'Tô màu đơn vị' })
    await legend.waitFor()
    await drawn(page)
    expect((await map(page).screenshot()).equals(plain)).toBe(false)
    await expect.poll(() => addressPart(page, 'c')).toBe('population')

    const entries = await legend.getByRole('listitem').allInnerTexts()
    const counts = entries.map((entry) => Number(/(\d+)$/.exec(entry)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(13)
    expect(entries.at(-1)).toMatch(/^Không có số liệu\s+2$/)
    const bounds = entries.slice(0, -1).flatMap((entry) => entry.match(/[\d.]+(?= –|\n)/g) ?? [])
    expect([bounds[0], bounds.at(-1)]).toEqual(['752', '46.588'])

    await page.keyboard.press('t')
    await page.getByRole('combobox', { name: 'Bảng của lớp' }).selectOption('indicators')
    const rows = grid(page, 'indicators').getByRole('row')
    const filter = page.getByRole('searchbox', { name: 'Lọc trong bảng' })
    for (const bound of bounds) {
      await filter.fill(`dan so ${bound}`)
      const cell = page.getByRole('gridcell', { name: bound, exact: true })
      await expect.poll(() => rows.filter({ has: cell }).count(), { message: bound }).toBe(1)
    }
  })

  it('is drawn as it was when its address is opened, and ends with a press', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: '#v=1&c=area_official' })
    const legend = page.getByRole('region', { name: 'Tô màu đơn vị' })
    await expect.poll(() => legend.getByRole('heading').innerText()).toBe('Diện tích tự nhiên')
    await legend.getByRole('button', { name: 'Thôi tô màu' }).click()
    await legend.waitFor({ state: 'detached' })
    await expect.poll(() => addressPart(page, 'c')).toBeNull()
  })
})

function takeAway(page: Page) {
  return page.route('**/api/collections/indicators/items**', async (route) => {
    const response = await route.fetch()
    const figures: FeatureCollection = await response.json()
    const features = figures.features.filter(
      ({ properties }) =>
        properties?.indicator !== 'population' || !withoutPopulation.includes(properties.unit_code),
    )
    await route.fulfill({ response, json: { ...figures, features } })
  })
}
