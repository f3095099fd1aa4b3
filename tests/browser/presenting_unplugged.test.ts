import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterEach, beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { madeBasemap, tilesOf } from '../support/made_basemap.ts'
import { ownProduct } from '../support/own_product.ts'
import { keptOnDevice } from './kept_on_device.ts'
import { drawn, phone } from './open_screen.ts'
import { map } from './parts_of_screen.ts'
import { number, present, shippedScenes } from './presenting_parts.ts'
import { away } from './reporting_parts.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const of = shippedScenes.length
/** In the middle of the first scene, and of the map that shows it. */
const place = [107.92, 21.4952] as const
const name = 'Cháy nhà kho bến số 5'

beforeAll(async () => {
  const archive = await madeBasemap(tilesOf([7, 8, 9, 10, 11, 12, 13]), 'webp', '&copy; Sở Thử')
  writeFileSync(join(product.directory, 'basemap.pmtiles'), archive)
  const answer = await product.ask('POST', '/collections/incidents/items', {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: place },
    properties: {
      ...{ name_vi: name, kind: 'fire', severity: 3, text: 'Đang chữa cháy', unit_code: '06712' },
      ...{ occurred_at: '2026-10-05T00:00:00Z', marking: 'cong_khai' },
    },
  })
  expect(answer.status, await answer.clone().text()).toBe(201)
}, 900_000)

let isGone = false
const serverGoes = async () => {
  isGone = true
  await product.kill()
}
const serverComes = async () => {
  await product.beginAgain()
  isGone = false
}
afterEach(async () => {
  if (isGone) await serverComes()
}, 120_000)

/** Of the pixels of the map, the shares that are rather red and rather blue, as the made basemap is. */
async function redAndBlue(page: Page) {
  const clip = (await map(page).boundingBox()) ?? undefined
  const { data } = PNG.sync.read(await page.screenshot({ ...(clip && { clip }) }))
  const counted = { red: 0, blue: 0 }
  for (let at = 0; at < data.length; at += 4) {
    const redness = (data[at] ?? 0) - (data[at + 2] ?? 0)
    if (redness > 30) counted.red += 4 / data.length
    if (redness < -30) counted.blue += 4 / data.length
  }
  return counted
}

/** What an answer brings is on the screen. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))))

describe('a briefing whose server is gone', () => {
  it('has a basemap of its own beneath every scene, and the names of single incidents', async ({
    openPage,
  }) => {
    // The desk looks elsewhere, and so has fetched nothing of what the scenes show.
    const address = '#v=1&m=15/21.35/107.55&b=mong_cai'
    const page = await product.open(openPage, { expected: away }, address)
    await drawn(page)
    await present(page)
    await page.getByText(`Đủ ${of} cảnh khi mất mạng`).waitFor()
    // What stood on the screen of names goes with the layer.
    await page.keyboard.press('PageDown')
    await drawn(page)
    await serverGoes()
    const missed: string[] = []
    page.on('requestfailed', (request) => {
      if (/\/basemap\/|\/tiles\/\w+\/\d/.test(request.url())) missed.push(request.url())
    })
    await page.keyboard.press('Home')
    for (let at = 0; at < of; at += 1) {
      await expect.poll(() => number(page)).toBe(`${at + 1}/${of}`)
      await drawn(page)
      const { red, blue } = await redAndBlue(page)
      expect([at, red > 0.05, blue > 0.05]).toEqual([at, true, true])
      await page.keyboard.press('PageDown')
    }
    expect(missed).toEqual([])

    await page.keyboard.press('Home')
    await drawn(page)
    const { x = 0, y = 0, width = 0, height = 0 } = (await map(page).boundingBox()) ?? {}
    const tip = page.locator('.hover_tip')
    await expect
      .poll(async () => {
        await page.mouse.move(x + width / 2 + 40, y + height / 2)
        await page.mouse.move(x + width / 2, y + height / 2)
        return (await tip.count()) === 0 ? '' : tip.innerText()
      })
      .toContain(name)
  })

  it('has its charts as they were fetched, without a word before the room that asking again failed', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { expected: away }, '#v=1&b=mong_cai')
    await drawn(page)
    await present(page)
    await page.getByText(`Đủ ${of} cảnh khi mất mạng`).waitFor()
    await serverGoes()
    await page.getByText(/^Mất kết nối từ /).waitFor()
    let failed = 0
    page.on('requestfailed', (request) => {
      if (request.url().includes('/indicators')) failed += 1
    })
    // Old enough by then to be asked for again: by the chart and by the map, three times each.
    await page.clock.setFixedTime(Date.now() + 10 * 60_000)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageUp')
    await expect.poll(() => failed, { timeout: 30_000 }).toBeGreaterThanOrEqual(6)
    await page.getByRole('table', { name: 'Dân số' }).waitFor()
    await settled(page)
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
  })

  it('that is loaded again says that it needs the network, and goes on when that is back', async ({
    openPage,
  }) => {
    const options = { kept: true, viewport: phone, expected: away }
    const page = await product.open(openPage, options, '#v=1&b=mong_cai')
    await keptOnDevice(page)
    await drawn(page)
    await present(page)
    await page.keyboard.press('PageDown')
    await expect.poll(() => number(page)).toBe(`2/${of}`)
    await serverGoes()
    await page.getByText(/^Mất kết nối từ /).waitFor()
    // By accident it is not: the browser asks first.
    const asked = page.waitForEvent('dialog')
    const reloading = page.reload()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await reloading
    await page.getByText(/^Không có kết nối, và trang đã tải lại/).waitFor()
    await page.getByText(/mở bộ họp ngoại tuyến \(tệp HTML\)/).waitFor()
    await page.getByRole('button', { name: 'Kết thúc trình chiếu' }).waitFor()
    expect(await toMend(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => history.replaceState(null, '', `${location.hash}&i=en`))
    await page.reload()
    await page.getByText(/^No connection, and the page was loaded again/).waitFor()

    await serverComes()
    await page.locator('.show_number').waitFor()
    await expect.poll(() => number(page)).toBe(`2/${of}`)
  })
})
