import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect } from 'vitest'
import { addingTo } from '../support/add_feature.ts'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { addressPart } from './address_of.ts'
import { drawn, phone } from './open_screen.ts'
import { details, layerList, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const add = addingTo(product)

let plan = ''
beforeAll(async () => {
  plan = await add('plans', { hazard: 'storm', level: 3, name_vi: 'Phương án bão cấp 3' })
  const of = (own: object) => add('plan_entries', { plan_id: plan, basis: 'assumed', ...own })
  await of({ section: 'beforehand', name_vi: 'Rà soát', beforehand: 'recognise', due_hours: -6 })
  await of({ section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4 })
  await of({ section: 'evacuation', name_vi: 'Khu 1', people: 90 })
})

const signs = (page: Page) => page.locator('.progress_button')
const stateOf = (page: Page) => signs(page).locator('svg').getAttribute('data-state')
const table = (page: Page) => details(page).getByRole('table', { name: 'Phương án đang thực hiện' })
const legend = (page: Page) =>
  layerList(page).getByRole('region', { name: 'Tiến độ phương án trên bản đồ' })
const part = (page: Page) => details(page).getByRole('region', { name: 'Phương án', exact: true })

/** Pixels as bluish and dark as the letters of a zone's name, which nothing else is there. */
function lettersIn(picture: Buffer): number {
  const { data } = PNG.sync.read(picture)
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, blue = 0] = [data[at], data[at + 2]]
    if (blue > red + 6 && red < 150) count += 1
  }
  return count
}

describe('progress on the map', () => {
  it('is of no unit until a plan is put into action, and then on every screen', async ({
    openPage,
  }) => {
    const other = await product.open(openPage, {})
    await drawn(other)
    expect([await signs(other).count(), await table(other).count()]).toEqual([0, 0])

    const page = await product.open(openPage, {}, `#v=1&s=plans/${plan}`)
    await drawn(page)
    await part(page).getByRole('button', { name: 'Phê duyệt' }).press('Enter')
    await page.keyboard.type('Chủ tịch UBND phường')
    await page.keyboard.press('Enter')
    await part(page).getByRole('button', { name: 'Kích hoạt' }).press('Enter')
    await page.keyboard.type('Chủ tịch UBND phường')
    await page.keyboard.press('Enter')

    await signs(other).waitFor()
    expect(await stateOf(other)).toBe('late')
    expect(await signs(other).getAttribute('title')).toMatch(
      /^Phường Móng Cái 1 – 0 trên 3 việc xong, 1 quá hạn\nĐã sơ tán 0 trên 90 người\nPhương án bão cấp 3/,
    )
    await expect.poll(() => legend(other).getByText('Có việc quá hạn').count()).toBe(1)
    expect(await toMend(other)).toEqual([])

    // What is reported on one screen fills the ring, the table and the panel of another.
    const done = (task: string) =>
      part(page)
        .getByRole('combobox', { name: `Tình trạng: ${task}` })
        .selectOption('done')
    await done('Rà soát')
    await expect.poll(() => stateOf(other)).toBe('on_time')
    await table(other).getByText('1/3').waitFor()
    await part(page).getByText('1 xong').waitFor()
    await expect.poll(() => signs(other).locator('text').innerHTML()).toBe('33%')
  })

  it('hides no name: what would run under a sign gives way while it stands there', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&m=11/21.52/107.9&p=day')
    await signs(page).waitFor()
    await drawn(page)
    const clip = await signs(page).boundingBox()
    if (clip === null) throw new Error('The sign is not on the screen.')
    await signs(page).evaluate((sign: HTMLElement) => {
      sign.style.visibility = 'hidden'
    })
    expect(lettersIn(await page.screenshot({ clip }))).toBe(0)
    const box = legend(page).getByRole('checkbox', { name: 'Hiện tiến độ trên bản đồ' })
    await box.press('Space')
    await expect.poll(async () => lettersIn(await page.screenshot({ clip }))).toBeGreaterThan(40)
  })

  it('is led from by keyboard and by pointer to the plan, and can be taken off the map', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {})
    await signs(page).waitFor()
    await drawn(page)
    const box = legend(page).getByRole('checkbox', { name: 'Hiện tiến độ trên bản đồ' })
    await box.press('Space')
    await expect.poll(() => signs(page).count()).toBe(0)
    await box.press('Space')
    await signs(page).waitFor()
    await signs(page).click()
    await part(page).getByRole('region', { name: 'Đang thực hiện' }).waitFor()

    const again = await product.open(openPage, {}, '#v=1&i=en')
    await drawn(again)
    const row = again.getByRole('button', { name: 'Open the plan: Móng Cái 1 Ward' })
    await row.press('Enter')
    await again.getByRole('region', { name: 'The plan', exact: true }).waitFor()
    await again.getByRole('region', { name: 'In action' }).waitFor()
  })

  it('gives way where units are smaller than its signs, and stands in the table all the same', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&m=8/21.5/107.95')
    await signs(page).waitFor({ state: 'attached' })
    await drawn(page)
    expect(await signs(page).isVisible()).toBe(false)
    await table(page).getByText('1/3').waitFor()
    await map(page).focus()
    for (const zoom of [9, 10]) {
      await page.keyboard.press('+')
      await expect.poll(() => Number(addressPart(page, 'm')?.split('/')[0])).toBe(zoom)
      await expect.poll(() => signs(page).isVisible()).toBe(true)
    }
    for (const zoom of [9, 8]) {
      await page.keyboard.press('-')
      await expect.poll(() => Number(addressPart(page, 'm')?.split('/')[0])).toBe(zoom)
    }
    await expect.poll(() => signs(page).isVisible()).toBe(false)
  })

  it('is that of the moment that is shown', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&d=2026-01-01T10:00')
    await drawn(page)
    expect([await signs(page).count(), await table(page).count()]).toEqual([0, 0])
  })

  it('reads on a phone by night', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone, colorScheme: 'dark' })
    await signs(page).waitFor()
    await drawn(page)
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    await table(page).waitFor()
    expect(await toMend(page)).toEqual([])
  })
})
