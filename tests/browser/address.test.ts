import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, openScreen } from './open_screen.ts'
import { details, grid, layerBox, pressLayer } from './parts_of_screen.ts'

describe('the address', () => {
  it('opens again what was arranged by hand', async ({ openPage }) => {
    // As high as leaves few names to step aside: see below.
    const viewport = { width: 1280, height: 845 }
    const begin = '#v=1&m=10.50/21.50000/107.95000'
    const page = await openScreen(openPage, { viewport, address: begin })
    await pressLayer(page, 'risk_zones')
    await pressLayer(page, 'former_units')
    await page.getByRole('button', { name: 'Màu màn hình' }).click()
    await page.getByRole('menuitemradio', { name: 'Máy chiếu' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: /^Móng Cái 2 Ward/ }).click()
    await page.getByRole('heading', { name: 'Móng Cái 2 Ward' }).waitFor()
    await drawn(page)
    await expect.poll(() => addressPart(page, 's')).toMatch(/^units\//)
    const address = new URL(page.url()).hash
    const arranged = await pictureOf(page)

    const again = await openScreen(openPage, { viewport, address })
    await again.getByRole('heading', { name: 'Móng Cái 2 Ward' }).waitFor()
    await drawn(again)
    expect(new URL(again.url()).hash).toBe(address)
    await expect.poll(() => addressPart(again, 'l')).toContain('former_units')
    await expect.poll(() => addressPart(again, 'l')).not.toContain('risk_zones')
    await expect.poll(() => addressPart(again, 'p')).toBe('projector')
    const reopened = await pictureOf(again)
    // MapLibre leaves a name that had to step aside where it stood before the map was moved.
    sees(arranged, reopened, 2 * pixelsOfName)

    await again.reload()
    await drawn(again)
    expect(new URL(again.url()).hash).toBe(address)
    sees(reopened, await pictureOf(again), strayPixels)
  })

  it('names each part it cannot read, and opens the rest', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      address: '#v=1&m=here&l=border_crossings,volcanoes&s=border_crossings/mui_ngoc&t=no_table',
    })
    const notices = page.getByRole('status', { name: 'Thông báo' })
    const said = await notices.innerText()
    for (const part of ['m=here', 'volcanoes', 't=no_table']) expect(said).toContain(part)
    await details(page).getByRole('heading', { name: 'Bến Mũi Ngọc' }).waitFor()
    expect(await layerBox(page, 'border_crossings').isChecked()).toBe(true)
    expect(await layerBox(page, 'units').isChecked()).toBe(false)
  })

  it('is opened although the screen changes before the browser tells of it', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    await page.getByRole('button', { name: 'English' }).evaluate((language: HTMLElement) => {
      location.hash = '#v=1&m=11.00/10.50000/106.70000'
      language.click()
    })
    await drawn(page)
    await expect.poll(() => addressPart(page, 'm')).toBe('11.000/10.50000/106.70000')
  })

  it('says so when it names a feature that is not there', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      address: '#v=1&s=units/99999&t=border_crossings',
      expected: [/404 \(Not Found\)/],
    })
    await details(page)
      .getByText(/Không có “99999” trong lớp/)
      .waitFor()
    expect(await grid(page, 'border_crossings').isVisible()).toBe(true)
  })

  it('opens another that is pasted over it', async ({ openPage }) => {
    const page = await openScreen(openPage)
    await page.goto(`${page.url().split('#')[0]}#v=1&m=12.00/21.54000/107.97000&i=en&p=night`)
    await page.getByRole('navigation', { name: 'Map layers' }).waitFor()
    await expect.poll(() => addressPart(page, 'm')).toBe('12.00/21.54000/107.97000')
  })
})

/** The map without what lies over it and follows the pointer or the focus. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0)
  await drawn(page)
  return page.locator('canvas').first().screenshot()
}

/** A name at two places; a symbol covers some 400 pixels. */
const pixelsOfName = 450
const strayPixels = 100

/** Smoothed edges do not count. */
function sees(expected: Buffer, actual: Buffer, differing: number): void {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)]
  expect([other.width, other.height]).toEqual([one.width, one.height])
  expect(pixelmatch(one.data, other.data, undefined, one.width, one.height)).toBeLessThan(differing)
}
