import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { PNG } from 'pngjs'
import { describe, expect } from 'vitest'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { madeBasemap, shapesBasemap, tilesOf } from '../support/made_basemap.ts'
import { ownProduct } from '../support/own_product.ts'
import { openPdf, readPages } from '../support/read_pdf.ts'
import { drawn } from './open_screen.ts'

const product = ownProduct()

/** The print panel of a product with a basemap of its own. */
async function printOver(archive: Uint8Array, openPage: OpenPage) {
  writeFileSync(join(product.directory, 'basemap.pmtiles'), archive)
  const page = await product.open(openPage, {}, '#v=1&m=11/21.52/107.95&l=border_crossings')
  await drawn(page)
  await page.getByRole('button', { name: 'In bản đồ' }).press('Enter')
  const panel = page.getByRole('article', { name: 'In bản đồ' })
  return { page, panel }
}

describe("a user's own basemap", () => {
  it('lies beneath the sheet that the screen makes, and is named there', async ({ openPage }) => {
    const archive = await madeBasemap(tilesOf([7, 8, 9, 10, 11]), 'webp', '&copy; Sở Thử')
    const { page, panel } = await printOver(archive, openPage)
    await panel.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a4')
    await panel.getByRole('button', { name: 'Xem trước' }).press('Enter')
    await panel.getByRole('img', { name: 'Tờ bản đồ xem trước' }).waitFor({ timeout: 60_000 })
    const download = async (name: string) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name }).press('Enter')
      return readFileSync(await (await coming).path())
    }
    const [text = ''] = await readPages(await openPdf(await download('Lưu PDF')))
    expect(text.replaceAll('\u00a0', ' ')).toContain('Ảnh nền: © Sở Thử.')

    const { width, height, data } = PNG.sync.read(await download('Lưu ảnh PNG 300 dpi'))
    const counted = { red: 0, blue: 0 }
    for (let at = 0; at < data.length; at += 4) {
      const redness = (data[at] ?? 0) - (data[at + 2] ?? 0)
      if (redness > 40) counted.red += 1
      if (redness < -40) counted.blue += 1
    }
    // Half of the map each, which is more than half of the sheet.
    expect(counted.red / (width * height)).toBeGreaterThan(0.15)
    expect(counted.blue / (width * height)).toBeGreaterThan(0.15)
  })

  it('of shapes lies beneath the sheet as lines', async ({ openPage }) => {
    const road = [
      [107.8, 21.5],
      [108.1, 21.54],
    ]
    const roads: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: road } },
      ],
    }
    const archive = shapesBasemap(tilesOf([8, 9, 10]), { roads }, '&copy; Sở Hình')
    const { page, panel } = await printOver(archive, openPage)
    await panel.getByRole('button', { name: 'Xem trước' }).press('Enter')
    const sheet = panel.getByRole('img', { name: 'Tờ bản đồ xem trước' })
    await sheet.waitFor({ timeout: 60_000 })
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lưu PDF' }).press('Enter')
    const [text = ''] = await readPages(await openPdf(readFileSync(await (await coming).path())))
    expect(text.replaceAll('\u00a0', ' ')).toContain('Nền riêng: © Sở Hình.')
  })
})
