import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect } from 'vitest'
import { incidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import { palettes } from '../../geo/palette.ts'
import { wordFor } from '../../geo/words.ts'
import { channels } from '../../web/map/style/colour.ts'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { addressPart } from './address_of.ts'
import { hasFocus } from './keyboard.ts'
import { drawn, phone } from './open_screen.ts'
import { details, grid, layerEntry, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const count = 600
const unlocated = 40
const kinds = ['fire', 'flood', 'traffic', 'smuggling', 'landslide'] as const
const address = '#v=1&m=10.5/21.5/107.95&l=units,incidents&t=incidents'
const firstMinute = Date.parse('2026-10-05T00:00:00Z')

/** Reports of which all but a few lie within the view of the address. */
beforeAll(async () => {
  const waiting = Array.from({ length: count }, (_, at) => at)
  const send = async () => {
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) await post(report(at))
  }
  await Promise.all(Array.from({ length: 8 }, send))
}, 900_000)

async function post(body: object): Promise<void> {
  const answer = await product.ask('POST', '/collections/incidents/items', body)
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}

const placeOf = (at: number) => [107.88 + ((at * 37) % 140) / 1000, 21.45 + ((at * 53) % 90) / 1000]

const report = (at: number) => ({
  type: 'Feature',
  geometry: at < unlocated ? null : { type: 'Point', coordinates: placeOf(at) },
  properties: {
    kind: kinds[at % kinds.length],
    severity: 1 + (at % 5),
    text: at % 3 === 0 ? 'Cây đổ chắn đường' : 'Chưa rõ',
    occurred_at: new Date(firstMinute + at * 60_000).toISOString(),
    unit_code: '06712',
    marking: 'cong_khai',
  },
})

const legend = (page: Page) => layerEntry(page, 'incidents').locator('[data-drawn]')
const drawnCount = async (page: Page) => Number(await legend(page).getAttribute('data-drawn'))
const bar = (page: Page) => page.locator('.filter_bar')
const card = (page: Page) => page.getByRole('region', { name: opens })
const tableCount = (page: Page) => page.locator('.table_count')
const written = (number: number) => new Intl.NumberFormat('vi-VN').format(number)
const opens = 'Lọc và thống kê: Vụ việc, sự cố'
const opener = (page: Page) => page.getByRole('button', { name: opens }).first()

async function openIncidents(openPage: OpenPage, rest = '', options = {}) {
  const page = await product.open(openPage, options, address + rest)
  await drawn(page)
  await grid(page, 'incidents').getByRole('row').nth(1).waitFor()
  return page
}

/** How many pixels have the colour that names of units are written in, where two of them stand. */
async function inkAmong(page: Page): Promise<number> {
  const { x = 0, y = 0 } = (await map(page).boundingBox()) ?? {}
  const clip = { x: x + 240, y: y + 270, width: 300, height: 140 }
  const { data } = PNG.sync.read(await page.screenshot({ clip }))
  const ink = channels(palettes.day.ink)
  const isInk = (at: number) =>
    ink.every((channel, part) => Math.abs(channel - (data[at + part] ?? 0)) < 24)
  return Array.from({ length: data.length / 4 }, (_, at) => 4 * at).filter(isInk).length
}

/** That map, table, legend and bar say the same. */
async function expectCounts(page: Page, matched: number, placed: number): Promise<void> {
  await expect.poll(() => drawnCount(page)).toBe(placed)
  await expect.poll(() => tableCount(page).innerText()).toContain(`${written(matched)} /`)
  await expect
    .poll(() => grid(page, 'incidents').getAttribute('aria-rowcount'))
    .toBe(String(matched + 1))
  await expect
    .poll(() => layerEntry(page, 'incidents').locator('.layer_row_state').innerText())
    .toBe(written(placed))
}

describe('very many incidents', () => {
  it('are gathered so that clusters and single ones sum up to what the table counts', async ({
    openPage,
  }) => {
    const page = await openIncidents(openPage)
    await expectCounts(page, count, count - unlocated)
    expect(Number(await legend(page).getAttribute('data-clusters'))).toBeGreaterThan(3)
    await expect.poll(() => layerEntry(page, 'incidents').innerText()).toContain(`+ ${unlocated}`)
    // Closer by, among fewer and smaller clusters, the sum is what the table counts of that view.
    await map(page).focus()
    for (const zoom of [11.5, 12.5, 13.5]) {
      await page.keyboard.press('+')
      await drawn(page)
      await expect.poll(() => Number(addressPart(page, 'm')?.split('/')[0])).toBe(zoom)
      await opener(page).click()
      await card(page).getByRole('button', { name: 'Theo khung nhìn' }).click()
      await page.keyboard.press('Escape')
      const counted = async () => Number((await tableCount(page).innerText()).split(' /')[0])
      await expect
        .poll(async () => (await drawnCount(page)) - (await counted()), { timeout: 10_000 })
        .toBe(0)
      await expect.poll(() => addressPart(page, 'f')).toMatch(/^incidents\/bbox=/)
      const within = await counted()
      expect(within).toBeGreaterThan(0)
      await expectCounts(page, within, within)
      await bar(page).getByRole('button', { name: 'Bỏ lọc' }).click()
    }
  })

  it('stand all in the table, which fetches the rows that are looked at', async ({ openPage }) => {
    const page = await openIncidents(openPage)
    const rows = grid(page, 'incidents').getByRole('row')
    await rows.nth(1).focus()
    await page.keyboard.press('End')
    const last = rows.filter({ hasText: '05/10/2026' }).last()
    await expect.poll(() => last.getAttribute('aria-rowindex')).toBe(String(count + 1))
    await expect.poll(() => hasFocus(last)).toBe(true)
    // The newest first: the last one is the one that occurred first.
    await expect.poll(() => last.innerText()).toContain('07:00')
    await grid(page, 'incidents').getByRole('button', { name: 'Mức độ (1–5)' }).click()
    await expect.poll(() => rows.nth(1).innerText()).toContain('1')
    await expect
      .poll(async () => (await rows.allInnerTexts()).some((text) => text.includes('Đang tải')))
      .toBe(false)
  })

  it('are filtered in map, table, legend and charts by keyboard alone', async ({ openPage }) => {
    const page = await openIncidents(openPage)
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await card(page).waitFor()
    await expect.poll(() => hasFocus(card(page))).toBe(true)
    const fire = card(page).getByRole('checkbox', { name: 'Cháy, nổ' })
    await fire.focus()
    await page.keyboard.press('Space')
    const fires = count / kinds.length
    await expect
      .poll(() => bar(page).innerText())
      .toContain(`${written(fires)} / ${written(count)}`)
    await expectCounts(page, fires, fires - unlocated / kinds.length)
    const row = card(page).getByRole('row').filter({ hasText: 'Cháy, nổ' })
    await expect.poll(() => row.innerText()).toContain(written(fires))
    await expect.poll(() => addressPart(page, 'f')).toBe('incidents/kind=fire')
    // Over time as well: what the bars stand for, as their table says it.
    await card(page).getByText('Bảng số').click()
    const over = card(page).getByRole('table', { name: 'Theo thời gian' })
    const counted = await over.getByRole('cell').allInnerTexts()
    expect(counted.reduce((sum, text) => sum + Number(text.replace('.', '')), 0)).toBe(fires)

    await page.keyboard.press('Escape')
    await card(page).waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(opener(page))).toBe(true)
    await bar(page).getByRole('button', { name: 'Bỏ lọc' }).focus()
    await page.keyboard.press('Enter')
    await expectCounts(page, count, count - unlocated)
    expect(await bar(page).count()).toBe(0)
  })

  it('are chosen by a bar of a chart, by pointer', async ({ openPage }) => {
    const page = await openIncidents(openPage)
    await opener(page).click()
    const severity = card(page).getByRole('region', { name: 'Mức độ (1–5)' })
    await severity.locator('.facet_chart rect').nth(4).click()
    await expect.poll(() => addressPart(page, 'f')).toBe('incidents/severity=5')
    await expectCounts(page, count / 5, (count - unlocated) / 5)
  })

  it('are chosen by an area drawn by keyboard, which stays to be seen', async ({ openPage }) => {
    const page = await openIncidents(openPage)
    await opener(page).click()
    await card(page).getByRole('button', { name: 'Vẽ vùng' }).click()
    await card(page).getByText('Bấm từng góc').waitFor()
    for (const way of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press('Enter')
      await page.keyboard.press(way)
      await drawn(page)
    }
    await card(page).getByRole('button', { name: 'Khép vùng' }).click()
    await bar(page).getByText('vùng đã vẽ').waitFor()
    await expect.poll(() => addressPart(page, 'f')).toMatch(/^incidents\/within=/)
    const counted = async () => Number((await tableCount(page).innerText()).split('/')[0])
    await expect.poll(counted).toBeLessThan(count - unlocated)
    const found = await counted()
    expect(found).toBeGreaterThan(0)
    await expectCounts(page, found, found)
    // Left in the middle nothing is taken over, and the card stays.
    await card(page).getByRole('button', { name: 'Vẽ vùng' }).click()
    await card(page).getByText('Bấm từng góc').waitFor()
    await page.keyboard.press('Escape')
    await card(page).getByRole('button', { name: 'Bỏ vùng' }).click()
    await expectCounts(page, count, count - unlocated)
  })

  it('open filtered from an address; where nothing fits, that is said, with the way back', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, `${address}&f=incidents/q=khong+co+chu+nay`)
    await bar(page).getByText('Không có đối tượng nào khớp').waitFor()
    await bar(page).getByRole('button', { name: 'Bỏ lọc' }).click()
    await expectCounts(page, count, count - unlocated)
  })

  it('are those of a moment of the past, filtered as those of now', async ({ openPage }) => {
    // Of the first hundred, which had begun by then, forty have no place.
    const page = await openIncidents(openPage, '&d=2026-10-05T08:39')
    await expectCounts(page, 100, 100 - unlocated)
    await opener(page).click()
    await card(page).getByRole('checkbox', { name: 'Cháy, nổ' }).focus()
    await page.keyboard.press('Space')
    await expectCounts(page, 20, 12)
  })

  it('inside an exercise are those of it alone, however they are filtered', async ({
    openPage,
  }) => {
    const made = await product.ask('POST', '/lanes', { title_vi: 'Diễn tập lọc' })
    const { id: lane } = (await made.json()) as { id: string }
    await product.ask('PATCH', `/lanes/${lane}`, { state: 'running' })
    for (const at of [unlocated, unlocated + 1, unlocated + 5]) {
      const path = `/lanes/${lane}/collections/incidents/items`
      expect((await product.ask('POST', path, report(at))).status).toBe(201)
    }
    const page = await product.open(openPage, {}, `?lane=${lane}${address}`)
    await drawn(page)
    await expect.poll(() => drawnCount(page)).toBe(3)
    await opener(page).click()
    await card(page).getByRole('checkbox', { name: 'Cháy, nổ' }).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => bar(page).innerText()).toContain('2 / 3')
    await expectCounts(page, 2, 2)
    const row = card(page).getByRole('row').filter({ hasText: 'Cháy, nổ' })
    await expect.poll(() => row.innerText()).toMatch(/2/)
    const opened = await openIncidents(openPage, '&f=incidents/kind=fire')
    await expectCounts(opened, count / kinds.length, (count - unlocated) / kinds.length)
  })

  it('are drawn as cells and as heat, each with what it means', async ({ openPage }) => {
    const page = await openIncidents(openPage, '&w=hexagons')
    const entry = layerEntry(page, 'incidents')
    await entry.getByText(/Số đối tượng trong mỗi ô rộng khoảng/).waitFor()
    await opener(page).click()
    await card(page).locator('.facet_chart rect').first().waitFor()
    expect(await toMend(page)).toEqual([])
    const ways = card(page).getByRole('combobox', { name: 'Cách vẽ' })
    await ways.selectOption({ label: 'Mật độ' })
    await entry.getByText(/Mật độ trong khung nhìn/).waitFor()
    await expect.poll(() => addressPart(page, 'w')).toBe('heat')
    await drawn(page)
    expect(await toMend(page)).toEqual([])
  })

  it('leave the names of units to be read above cells and heat', async ({ openPage }) => {
    const view = '#v=1&m=11/21.5/107.95'
    const inkOf = async (rest: string) => {
      const page = await product.open(openPage, {}, view + rest)
      await drawn(page)
      return inkAmong(page)
    }
    const alone = await inkOf('&l=units')
    expect(alone).toBeGreaterThan(100)
    for (const way of ['hexagons', 'heat']) {
      expect(await inkOf(`&l=units,incidents&w=${way}`), way).toBeGreaterThan(0.9 * alone)
    }
  })

  it('are drawn one by one, by military symbols too, and gathered again', async ({ openPage }) => {
    const page = await openIncidents(openPage)
    await opener(page).click()
    const ways = card(page).getByRole('combobox', { name: 'Cách vẽ' })
    await ways.selectOption({ label: 'Từng điểm' })
    await card(page)
      .getByRole('checkbox', { name: /Ký hiệu quân sự/ })
      .click({ force: true })
    await drawn(page)
    await ways.selectOption({ label: 'Gộp cụm' })
    await expectCounts(page, count, count - unlocated)
    expect(await toMend(page)).toEqual([])
  })

  it('are dots where there is no room for so many symbols, and symbols again from near', async ({
    openPage,
  }) => {
    const viewport = { width: 1024, height: 440 }
    const page = await product.open(openPage, { viewport }, `${address.split('&t=')[0]}&w=points`)
    await drawn(page)
    const said = layerEntry(page, 'incidents').getByText(/Quá dày để vẽ ký hiệu/)
    await said.waitFor()
    expect(await toMend(page)).toEqual([])
    const dot = async () => {
      const [longitude = 0, latitude = 0] = placeOf(300)
      const { x = 0, y = 0, width = 0, height = 0 } = (await map(page).boundingBox()) ?? {}
      const pixelsInDegree = (512 * 2 ** 10.5) / 360
      const upwards = (latitude - 21.5) / Math.cos((21.5 * Math.PI) / 180)
      const left = x + width / 2 + (longitude - 107.95) * pixelsInDegree
      return { left, top: y + height / 2 - upwards * pixelsInDegree }
    }
    // What a dot stands for is told as of a symbol; another may lie over the one that is meant.
    const tip = page.locator('.hover_tip')
    const { left, top } = await dot()
    await page.mouse.move(left + 40, top)
    await page.mouse.move(left, top)
    await expect.poll(() => tip.allInnerTexts().then(String)).toContain('Vụ việc, sự cố')
    await map(page).focus()
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('+')
      await drawn(page)
    }
    await said.waitFor({ state: 'detached' })
  })

  it('are called by their names, seen from near', async ({ openPage }) => {
    const [lon, lat] = placeOf(300)
    const page = await product.open(openPage, {}, `#v=1&m=17.5/${lat}/${lon}&l=units,incidents`)
    await drawn(page)
    const { x = 0, y = 0, width = 0, height = 0 } = (await map(page).boundingBox()) ?? {}
    const tip = page.locator('.hover_tip')
    await expect
      .poll(async () => {
        await page.mouse.move(x + width / 2 + 30, y + height / 2)
        await page.mouse.move(x + width / 2, y + height / 2)
        return (await tip.count()) === 0 ? '' : tip.innerText()
      })
      .toContain('Cháy, nổ, Phường Móng Cái 1')
  })

  it('stand with their unit, the newest twenty of them, with the way to all in the table', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    const within = details(page).locator('.unit_layer').filter({ hasText: 'Vụ việc, sự cố' })
    await within.locator('summary').press('Enter')
    expect(await within.locator('summary .count').innerText()).toBe(written(count))
    const rows = within.getByRole('listitem')
    await expect.poll(() => rows.count()).toBe(20)
    // As they occurred, each a minute after the one before it.
    const kindOf = (at: number) => wordFor(incidentKind, kinds[at % kinds.length] ?? '', 'vi')
    const newest = Array.from({ length: 20 }, (_, back) => kindOf(count - 1 - back))
    // Before the name stands the letter of its sign.
    const names = await rows.locator('button > span:last-child').allInnerTexts()
    expect(names.map((name) => name.split(', Phường')[0]?.trim())).toEqual(newest)

    await within.getByRole('button', { name: `Xem cả ${written(count)} trong bảng` }).press('Enter')
    await expect.poll(() => addressPart(page, 'f')).toBe('incidents/unit_code=06712')
    await expect.poll(() => tableCount(page).innerText()).toContain(written(count))
  })

  it('are filtered on a phone, by a card that leaves the map room while one draws', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone }, '#v=1&l=units,incidents')
    await drawn(page)
    await page.getByRole('button', { name: 'Lớp', exact: true }).click()
    await opener(page).click()
    await card(page).getByRole('checkbox', { name: 'Lũ, ngập lụt' }).click({ force: true })
    await card(page)
      .getByText(`${written(count / 5)} / ${written(count)}`)
      .waitFor()
    const tall = (await card(page).boundingBox())?.height ?? 0
    await card(page).getByRole('button', { name: 'Vẽ vùng' }).click()
    await card(page).getByText('Bấm từng góc').waitFor()
    expect((await card(page).boundingBox())?.height ?? tall).toBeLessThan(tall / 2)
  })

  it('take in what is reported, on map, in table and chart, without a reload', async ({
    openPage,
  }) => {
    const page = await openIncidents(openPage, '&f=incidents/kind=flood')
    const floods = count / kinds.length
    await expectCounts(page, floods, floods - unlocated / kinds.length)
    await post(report(count + 1))
    await expectCounts(page, floods + 1, floods - unlocated / kinds.length + 1)
    await post(report(count))
    await bar(page).getByRole('button', { name: 'Bỏ lọc' }).click()
    await expectCounts(page, count + 2, count + 2 - unlocated)
  })
})
