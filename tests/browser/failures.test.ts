import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, goToScreen, openScreen } from './open_screen.ts'
import { details, grid, layerEntry, layerList, layersOnMap } from './parts_of_screen.ts'

/** What Chromium itself says of an answer that does not come, or is an error. */
const missingAnswers = [/Failed to load resource/]

describe('when something fails', () => {
  it('says that the server is silent, and goes on when it answers again', async ({ openPage }) => {
    const page = await openScreen(openPage, { expected: missingAnswers })
    await page.route('**/api/**', (route) => route.abort('connectionrefused'))
    await page.getByRole('button', { name: /^Mở bảng Chỉ tiêu/ }).click()
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor()
    const list = layerList(page)
    await list.getByText('Máy chủ không trả lời').waitFor()
    // What was loaded before is still there to be read.
    await expect.poll(() => layerEntry(page, 'units').innerText()).toMatch(/\b13\b/)

    await page.unroute('**/api/**')
    await page.getByText('Trực tiếp').waitFor()
    await list.getByText('Máy chủ không trả lời').waitFor({ state: 'detached' })
    await grid(page, 'indicators').getByRole('row').nth(1).waitFor()
  })

  it('does not take a server for live that hangs and refuses nothing', async ({ openPage }) => {
    const page = await openScreen(openPage)
    await page.getByText('Trực tiếp').first().waitFor()
    const health = '**/api/health/ready'
    await page.route(health, () => {})
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor()
    await page.unroute(health)
    await page.getByText('Trực tiếp').first().waitFor()
    expect(await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).count()).toBe(0)
  })

  it('opens without its server, says so, and fills when it comes', async ({ openPage }) => {
    const page = await goToScreen(openPage, {
      expected: missingAnswers,
      before: (opening) => opening.route('**/api/**', (route) => route.abort('connectionrefused')),
    })
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor()
    expect(await layerList(page).getByRole('checkbox').count()).toBe(layersOnMap.length)
    await page.unroute('**/api/**')
    await page.getByText('Trực tiếp').waitFor()
    await expect.poll(() => layerEntry(page, 'units').innerText()).toMatch(/\b13\b/)
    await details(page)
      .getByRole('button', { name: /^Phường Móng Cái 1/ })
      .waitFor()
    await drawn(page)
    // The map came, too: a unit is under the pointer.
    await pressMiddle(page)
    await expect
      .poll(() => addressPart(page, 's') ?? details(page).innerText())
      .toMatch(/units|đối tượng ở chỗ này/)
  })

  it('names a layer whose tiles fail, and asks for them again when told to', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, {
      address: '#v=1&m=12.00/21.54700/108.01300',
      expected: missingAnswers,
      before: async (opening) => {
        await opening.addInitScript(patient)
        await opening.route('**/api/tiles/border_crossings/*/**', (route) =>
          route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }),
        )
      },
    })
    const entry = layerEntry(page, 'border_crossings')
    await expect.poll(() => entry.getByRole('alert').innerText()).toContain('500')
    expect(await page.getByRole('alert').count()).toBe(1)
    await page.unroute('**/api/tiles/border_crossings/*/**')
    await entry.getByRole('button', { name: 'Thử lại' }).click()
    await entry.getByRole('alert').waitFor({ state: 'detached' })
    await drawn(page)
    // What failed is asked for and read beside the page, and no frame is drawn until it is there.
    await expect
      .poll(async () => {
        await pressMiddle(page)
        return addressPart(page, 's')
      })
      .toBe('border_crossings/bac_luan_2')
  })

  it('says in its place that a table did not come, and asks again', async ({ openPage }) => {
    const items = '**/api/collections/facilities/items**'
    const page = await openScreen(openPage, {
      expected: missingAnswers,
      before: (opening) =>
        opening.route(items, (route) =>
          route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{}' }),
        ),
    })
    await layerEntry(page, 'facilities')
      .getByRole('button', { name: /chưa có vị trí/ })
      .click()
    const dock = page.getByRole('region', { name: 'Cơ sở, công trình' })
    await dock.getByRole('alert').waitFor()
    await page.unroute(items)
    await dock.getByRole('button', { name: 'Thử lại' }).click()
    await grid(page, 'facilities').getByRole('row').nth(1).waitFor()
  })

  it('has tables and details where the browser cannot draw a map', async ({ openPage }) => {
    const page = await goToScreen(openPage, {
      address: '#v=1&t=border_crossings',
      expected: [/WebGL/],
      before: (opening) =>
        opening.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null
        }),
    })
    await page.getByRole('alert').filter({ hasText: 'Không vẽ được bản đồ' }).waitFor()
    await grid(page, 'border_crossings').getByRole('row').nth(1).click()
    await details(page).getByRole('heading', { name: 'Nguồn' }).waitFor()
  })
})

/** Run in the page: what it would ask again by itself after some seconds, it leaves to the user. */
function patient(): void {
  const { setTimeout } = window
  const never = 4000
  window.setTimeout = Object.assign(
    (...[act, milliseconds, ...rest]: Parameters<typeof setTimeout>) =>
      Number(milliseconds) > never ? 0 : setTimeout(act, milliseconds, ...rest),
    setTimeout,
  )
}

async function pressMiddle(page: Page): Promise<void> {
  const box = await page.getByRole('application').boundingBox()
  if (box === null) throw new Error('The map has no room on the page.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
