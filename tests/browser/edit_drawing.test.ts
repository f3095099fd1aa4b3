import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details, layerEntry, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const card = (page: Page) => page.getByRole('region', { name: /^Vẽ: / })
const areaIn = (page: Page) => card(page).getByText(/\d\s(km²|ha|m²)$/)

const items = '/collections/risk_zones/items'

/** A square zone, with one of its corners there. */
async function zone(name: string, [lon, lat]: [number, number], size: number): Promise<string> {
  const [east, north] = [lon + size, lat + size]
  const ring = [
    ...[
      [lon, lat],
      [east, lat],
      [east, north],
      [lon, north],
      [lon, lat],
    ],
  ]
  const answer = await product.ask(
    'POST',
    items,
    feature(
      {
        ...{ name_vi: name, name_en: name, unit_code: '06712', hazard: 'flood', level: 3 },
        ...{ scale: 'disaster_risk', indicative: true, accuracy_m: 100, scenario_vi: 'Mưa lớn' },
        ...{ scenario_en: 'Heavy rain', basis_vi: 'Đo', basis_en: 'Measured' },
      },
      { type: 'Polygon', coordinates: [ring] },
    ),
  )
  const { id }: { id: string } = await answer.json()
  return id
}

async function middle(page: Page) {
  const { width = 0, height = 0 } = (await map(page).boundingBox()) ?? {}
  return { x: width / 2, y: height / 2 }
}

async function beginZone(page: Page): Promise<void> {
  await drawn(page)
  await layerEntry(page, 'risk_zones')
    .getByRole('button', { name: /^Tùy chọn/ })
    .click()
  await page.getByRole('button', { name: 'Thêm vùng rủi ro' }).click()
  await details(page).getByRole('button', { name: 'Vẽ trên bản đồ' }).click()
  await card(page).waitFor()
}

async function click(page: Page, x: number, y: number): Promise<void> {
  await page.locator('.maplibregl-canvas').click({ position: { x, y } })
}

describe('drawing for a form', () => {
  it('sets corners by pointer, measures them, takes one back, closes and changes', async ({
    openPage,
  }) => {
    const page = await product.open(openPage)
    await beginZone(page)
    expect(await toMend(page)).toEqual([])
    await click(page, 420, 200)
    await click(page, 520, 200)
    // Two corners are a length: no area, and nothing to close.
    await card(page).getByText('Chiều dài').waitFor()
    const close = card(page).getByRole('button', { name: 'Khép phần này' })
    expect(await close.count()).toBe(0)
    await click(page, 520, 300)
    await click(page, 430, 310)
    await areaIn(page).waitFor()
    await page.keyboard.press('Control+z')
    await close.click()
    const area = await areaIn(page).innerText()
    expect(await details(page).getByText(area).count()).toBe(1)
    // The whole part goes and comes back.
    await page.keyboard.press('Control+z')
    await areaIn(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+y')
    await expect.poll(() => areaIn(page).innerText()).toBe(area)
    // What lies under the pointer was not picked meanwhile.
    await details(page).getByRole('heading', { name: 'Thêm vùng rủi ro mới' }).waitFor()
    await card(page).getByRole('button', { name: 'Xong' }).click()
    await card(page).waitFor({ state: 'detached' })
    expect(await details(page).getByText(area).count()).toBe(1)
  })

  it('draws a corner to one of a neighbour, and saves what is drawn', async ({ openPage }) => {
    const corner: [number, number] = [107.93, 21.48]
    await zone('Vùng bên cạnh', corner, 0.02)
    const id = await zone('Vùng đang sửa', [107.96, 21.44], 0.02)
    const page = await product.open(
      openPage,
      {},
      `#v=1&m=11.50/21.48000/107.93000&s=risk_zones/${id}`,
    )
    await drawn(page)
    await details(page).getByRole('button', { name: 'Sửa', exact: true }).click()
    await details(page).getByRole('button', { name: 'Sửa trên bản đồ' }).click()
    await card(page).waitFor()
    await drawn(page)
    await card(page).getByRole('button', { name: 'Vẽ thêm phần' }).click()
    const { x, y } = await middle(page)
    await click(page, x + 6, y - 5)
    await click(page, x + 6, y + 90)
    await click(page, x + 90, y + 90)
    await card(page).getByRole('button', { name: 'Khép phần này' }).click()
    await card(page).getByRole('button', { name: 'Xong' }).click()
    await details(page).getByRole('button', { name: 'Dùng lại như đang ghi' }).click()
    await details(page).getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Đã lưu.').waitFor()
    const saved = await product.ask('GET', `${items}/${id}`)
    const { geometry }: { geometry: { coordinates: number[][][][] } } = await saved.json()
    expect(geometry.coordinates).toHaveLength(2)
    expect(geometry.coordinates.flat(2)).toContainEqual(corner)
  })

  it('takes a corner away without a right button, and says where that cannot be', async ({
    openPage,
  }) => {
    const [lon, lat] = [108.02, 21.46] as const
    const id = await zone('Vùng trên điện thoại', [lon, lat], 0.02)
    const corner = `#v=1&m=13.00/${lat}000/${lon}000&s=risk_zones/${id}`
    const page = await product.open(openPage, { viewport: phone }, corner)
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    await details(page).getByRole('button', { name: 'Sửa', exact: true }).click()
    await details(page).getByRole('button', { name: 'Sửa trên bản đồ' }).click()
    const remove = card(page).getByRole('button', { name: 'Bỏ góc ở tâm' })
    await remove.waitFor()
    const whole = await areaIn(page).innerText()
    // The card moved the map to show the whole zone.
    await page.evaluate((hash) => {
      location.hash = hash
    }, corner)
    await drawn(page)
    expect(await toMend(page)).toEqual([])
    await remove.click()
    await expect.poll(() => areaIn(page).innerText()).not.toBe(whole)
    await remove.click()
    await page.getByText(/^Không có góc nào ở tâm bản đồ\./).waitFor()
    await card(page).getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => areaIn(page).innerText()).toBe(whole)
  })

  it('sets corners by keyboard and by coordinates', async ({ openPage }) => {
    const page = await product.open(openPage)
    await beginZone(page)
    await map(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await drawn(page)
    await page.keyboard.press('Enter')
    await card(page).getByText('Gõ tọa độ').first().click()
    await card(page).getByLabel('Gõ tọa độ').fill('21,45 107,95')
    await page.keyboard.press('Enter')
    await card(page).getByRole('button', { name: 'Khép phần này' }).click()
    await areaIn(page).waitFor()
    await details(page).getByRole('heading').first().focus()
    await page.keyboard.press('Escape')
    await card(page).waitFor({ state: 'detached' })
    expect(
      await details(page)
        .getByText(/\d\s(km²|ha)$/)
        .count(),
    ).toBe(1)
  })
})
