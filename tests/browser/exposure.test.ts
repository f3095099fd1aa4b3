import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function count(own: object, at: readonly [number, number] | null): Promise<void> {
  const answer = await product.ask(
    'POST',
    '/collections/counted_points/items',
    feature(
      {
        ...{ name_vi: 'Điểm', name_en: 'Place', unit_code: '06712', ...own },
        ...(at && { accuracy_m: 50 }),
      },
      at && { type: 'Point', coordinates: at },
    ),
  )
  expect(answer.status, await answer.text()).toBe(201)
}

const reached = (page: Page) =>
  page.getByRole('heading', { name: 'Ai, những gì nằm trong vùng' }).locator('..')

const row = (page: Page, name: string) =>
  reached(page).getByRole('listitem').filter({ hasText: name })

describe('whom and what a risk zone reaches', () => {
  it('stands in its details, is a guess that looks like one, and follows what is counted', async ({
    openPage,
  }) => {
    await count({ kind: 'people_in_weak_houses', count: 340, elderly: 14 }, [108.03, 21.48])
    await count({ kind: 'fishing_vessels', count: 118 }, null)
    const page = await product.open(openPage, {}, '#v=1&s=risk_zones/tra_co_binh_ngoc_storm')
    await drawn(page)
    await reached(page)
      .getByText(/^≈ [\d.]+ người$/)
      .waitFor()
    await reached(page).getByText('ít nhất 0, nhiều nhất 46.588').waitFor()
    expect(await row(page, 'Người ở nhà không an toàn').innerText()).toMatch(
      /340\sngười\s+14 người già/,
    )
    expect(await row(page, 'Tàu cá').innerText()).toMatch(
      /0\schiếc\s.*nhiều nhất 118 · 118 chưa rõ chỗ/,
    )
    await reached(page).getByText('Theo đơn vị').press('Enter')
    await reached(page)
      .getByRole('rowheader', {
        name: /^Phường Móng Cái 1 ước theo diện tích đất: \d+\s?% phần đất/,
      })
      .waitFor()
    expect(await toMend(page)).toEqual([])

    // Somebody counts while another looks.
    await count({ kind: 'people', count: 1250 }, [108.04, 21.485])
    await reached(page).getByText('1.250 người', { exact: true }).first().waitFor()
    await reached(page)
      .getByRole('rowheader', { name: /đếm tại điểm/ })
      .waitFor()
    expect(await reached(page).getByText('≈').count()).toBe(0)
  })
})

describe('the legal level of an area', () => {
  it('is that of the zone, then of all that is said to come, by keyboard', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&s=risk_zones/tra_co_binh_ngoc_storm')
    await drawn(page)
    const part = page.getByRole('region', { name: 'Cấp độ rủi ro thiên tai' })
    await part.getByText('Bão: cấp 3').waitFor()
    await part.getByText('nêu cấp 3 · theo cấp đã nêu').waitFor()

    await part.getByRole('button', { name: 'Nêu thiên tai khác' }).press('Enter')
    const form = part.locator('form')
    await form.getByLabel('Loại thiên tai').selectOption('flood')
    await form.getByLabel('Mực nước đã đến').selectOption('alarm_2')
    const region = form.getByLabel(/^Khu vực của trạm/)
    await region.fill('7')
    await form.getByRole('alert').getByText('Viết số nguyên từ 1 đến 4.').waitFor()
    await region.press('Enter')
    // What is wrong is not taken.
    await region.fill('2')
    await region.press('Enter')
    await part.getByText('Lũ: cấp 2').waitFor()
    await part.getByText(/có thể nâng lên cấp 4 \(Quyết định 18\/2021/).waitFor()

    await part.getByRole('button', { name: 'Nêu thiên tai khác' }).press('Enter')
    await form.getByLabel('Loại thiên tai').selectOption('heavy_rain')
    await form.getByLabel('Lượng mưa, mm/24 giờ').fill('312,5')
    await form.getByRole('button', { name: 'Thêm thiên tai này' }).press('Enter')
    await part.getByText('Mưa lớn: chưa xếp cấp').waitFor()
    await part.getByText(/^mưa 312,5 mm\/24 giờ · Quyết định 18\/2021/).waitFor()
    await part.getByText('Cả vùng: cấp 3', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])

    await part.getByRole('button', { name: 'Bỏ Lũ' }).press('Enter')
    await part.getByText(/có thể nâng lên/).waitFor({ state: 'detached' })
  })

  it('is said in English too, of wind beyond the lines that were read', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&s=risk_zones/tra_co_binh_ngoc_storm')
    await drawn(page)
    await page.getByRole('button', { name: 'English' }).press('Enter')
    const part = page.getByRole('region', { name: 'Disaster risk level' })
    await part.getByRole('button', { name: 'Take away Storm' }).press('Enter')
    await part.getByText('No hazard is stated for this area.').waitFor()
    await part.getByRole('button', { name: 'State a hazard' }).press('Enter')
    await part.getByLabel('Strongest wind, level').fill('15')
    await part.getByLabel('Strongest wind, level').press('Enter')
    await part.getByText('Storm: level 4 or more').waitFor()
    await part.getByText('wind of level 15 · by Decision 18/2021/QĐ-TTg').waitFor()
    expect(await toMend(page)).toEqual([])
  })
})

describe('whom and what a measured area reaches', () => {
  const press = async (page: Page, corners: readonly (readonly [number, number])[]) => {
    for (const [x, y] of corners) {
      await page.locator('.maplibregl-canvas').click({ position: { x, y } })
    }
  }

  it('is asked of the area in hand, and says what is wrong with one that crosses itself', async ({
    openPage,
  }) => {
    const page = await product.open(
      openPage,
      { expected: [/422/], colorScheme: 'dark' },
      '#v=1&m=11.00/21.50000/107.98000',
    )
    await drawn(page)
    await page.getByRole('button', { name: /^Đo diện tích/ }).click()
    const card = page.getByRole('region', { name: 'Đo diện tích' })
    const ask = card.getByRole('button', { name: 'Ai, những gì nằm trong vùng này?' })
    await press(page, [
      [350, 100],
      [550, 100],
    ])
    expect(await ask.count()).toBe(0)
    await press(page, [[550, 500]])
    await ask.click()
    await reached(page)
      .getByText(/người$/)
      .first()
      .waitFor()
    expect(await toMend(page)).toEqual([])

    await press(page, [[350, 50]])
    await press(page, [[600, 300]])
    await card.getByRole('button', { name: 'Tính lại theo vùng mới' }).press('Enter')
    await card
      .getByRole('alert')
      .getByText(/tự cắt nhau/)
      .waitFor()
  })
})

describe('an area of hazard from a file', () => {
  it('is drawn, told of as one of the map is, and planned for', async ({ openPage }) => {
    const ring = [
      [108.02, 21.47],
      [108.05, 21.47],
      [108.05, 21.5],
      [108.02, 21.5],
      [108.02, 21.47],
    ]
    const file = (value: unknown) => ({
      ...{ name: 'bão số 11.geojson', mimeType: 'application/geo+json' },
      buffer: Buffer.from(JSON.stringify(value)),
    })
    const page = await product.open(openPage, {}, '#v=1&m=11.00/21.50000/107.98000')
    await drawn(page)
    await page.getByRole('button', { name: /^Đo diện tích/ }).click()
    const card = page.getByRole('region', { name: 'Đo diện tích' })
    const input = card.locator('input[type=file]')
    await input.setInputFiles(file({ type: 'Point', coordinates: [108, 21.5] }))
    await card
      .getByRole('alert')
      .getByText(/không có vùng nào/)
      .waitFor()

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      card.getByRole('button', { name: 'Mở vùng từ tệp…' }).press('Enter'),
    ])
    await chooser.setFiles(file({ type: 'Polygon', coordinates: [ring] }))
    const panel = page.getByRole('article', { name: 'Vùng nguy hiểm' })
    await panel.getByRole('heading', { name: 'bão số 11.geojson' }).waitFor()
    await reached(page)
      .getByText(/người$/)
      .first()
      .waitFor()
    expect(await toMend(page)).toEqual([])
    await panel.getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    const evacuation = page.getByRole('article', { name: 'Sơ tán dân' })
    await evacuation.getByRole('heading', { name: 'bão số 11.geojson' }).waitFor()
    // One step back each time: to the area, then to the map as it was.
    await evacuation.getByRole('button', { name: 'Tổng quan' }).press('Enter')
    await panel.getByRole('button', { name: 'Tổng quan' }).press('Enter')
    await panel.waitFor({ state: 'detached' })
  })
})
