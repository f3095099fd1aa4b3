import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { outlineFile } from '../seeds/import/outline_file.ts'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { start } from '../support/started_product.ts'
import { drawn } from './open_screen.ts'

const product = ownProduct()
const view = '#v=1&m=11.2/21.53/107.97&l=units'

interface Asked {
  readonly page: Page
  /** Of the units' tiles that were asked for since the last call: their zooms and the whole addresses. */
  taken(): { readonly zooms: number[]; readonly addresses: string[] }
}

/** A page at rest over the wards; what it asks the server for is noted. */
async function atRest(openPage: OpenPage, before?: (page: Page) => unknown): Promise<Asked> {
  const page = await openPage()
  await page.context().addCookies(product.cookies())
  const addresses: string[] = []
  page.context().on('request', (request) => addresses.push(request.url()))
  await before?.(page)
  await page.goto(product.address(view))
  await drawn(page)
  const taken = () => {
    const tiles = addresses.splice(0).filter((url) => /tiles\/units\/\d+/.test(url))
    const zooms = tiles.map((url) => Number(/units\/(\d+)\//.exec(url)?.[1]))
    return { zooms, addresses: tiles }
  }
  return { page, taken }
}

const quiet = (page: Page) => page.waitForTimeout(2_500)

/** One level further out, by the keyboard. */
async function stepOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thu nhỏ' }).press('Enter')
  await drawn(page)
}

describe('the view one step further out', () => {
  it('is there when the step is made: nothing is asked for, nothing waited for', async ({
    openPage,
  }) => {
    const { page, taken } = await atRest(openPage)
    await quiet(page)
    expect(taken().zooms).toEqual(expect.arrayContaining([11, 10]))
    // From here on no tile can come.
    await page.context().route('**/tiles/units/**', (route) => route.abort())
    await stepOut(page)
    expect(taken().zooms.filter((zoom) => zoom === 10)).toEqual([])
    await page.getByRole('img', { name: /Đang tải/ }).waitFor({ state: 'detached' })
  })

  it('is asked for anew when a unit was changed: what is kept is never older than the map', async ({
    openPage,
  }) => {
    const { page, taken } = await atRest(openPage)
    await quiet(page)
    const first = taken().addresses.filter((url) => url.includes('/units/10/'))
    expect(first).not.toEqual([])

    const file = join(product.directory, 'outline.geojson')
    writeFileSync(file, outlineFile({ code: '06712' }).text)
    const place = { DATA_DIR: product.directory }
    const importing = start('seeds/import.ts', place, ['units', file])
    expect(await importing.ended, importing.said()).toBe(0)
    await expect
      .poll(() => taken().addresses.filter((url) => url.includes('/units/10/')), {
        timeout: 15_000,
      })
      .not.toEqual([])
    await drawn(page)
  })

  it('is left where the device asks to save data', async ({ openPage }) => {
    const { page, taken } = await atRest(openPage, (opening) =>
      opening.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      }),
    )
    await quiet(page)
    const { zooms } = taken()
    expect(zooms).toContain(11)
    expect(zooms).not.toContain(10)
    await stepOut(page)
    expect(taken().zooms).toContain(10)
  })
})
