import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { hasFocus } from './keyboard.ts'
import { drawn, phone } from './open_screen.ts'
import { map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const own = ownProduct()

const address = '#v=1&m=11/21.5/107.97&l=units,incidents'
const bell = (page: Page) => page.getByRole('button', { name: /^Cảnh báo/ })
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const card = (page: Page) => page.getByRole('region', { name: 'Vẽ vùng theo dõi' })
const row = (page: Page) => page.locator('.alert').filter({ hasText: 'Trong vùng' })

const topOf = async (part: Locator) => Math.round((await part.boundingBox())?.y ?? Number.NaN)
const isInView = (part: Locator) =>
  part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
/** Around the middle of the map, which the window beside it leaves free. */
async function middleOfMap(page: Page): Promise<Buffer> {
  const box = await map(page).boundingBox()
  if (box === null) throw new Error('There is no map.')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return page.screenshot({
    clip: { x: middle.x - 160, y: middle.y - 100, width: 320, height: 200 },
  })
}

async function pressCorners(page: Page, corners: readonly (readonly [number, number])[]) {
  for (const [x, y] of corners) await map(page).click({ position: { x, y } })
}

async function burn(position: readonly number[] | null): Promise<void> {
  const answer = await own.ask('POST', '/collections/incidents/items', {
    type: 'Feature',
    geometry: position && { type: 'Point', coordinates: position },
    properties: {
      ...{ kind: 'fire', severity: 4, text: 'Cháy', unit_code: '06712' },
      occurred_at: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

interface Stated {
  readonly question: { readonly area: readonly (readonly [number, number])[] | null }
}
const stated = async () => {
  const { watches } = (await (await own.ask('GET', '/watches')).json()) as { watches: Stated[] }
  return watches.map(({ question }) => question.area)
}

it('asks about an area drawn by keyboard, which is seen on the map while it is written', async ({
  openPage,
}) => {
  const page = await own.open(openPage, {}, address)
  await drawn(page)
  await bell(page).click()
  await button(page, 'Đặt câu theo dõi').click()
  await page.getByLabel('Tên gọi').fill('Trong vùng')
  await page.getByText('Không giới hạn khu vực.').waitFor()
  await button(page, 'Vẽ trên bản đồ').focus()
  const leftAt = await topOf(button(page, 'Vẽ trên bản đồ'))
  await page.keyboard.press('Enter')
  await card(page).waitFor()
  expect(await page.locator('.window').count()).toBe(0)
  await expect.poll(() => hasFocus(map(page))).toBe(true)

  // Left without an area the window is back as it was and where it was, with the focus.
  await page.keyboard.press('Escape')
  await expect.poll(() => hasFocus(button(page, 'Vẽ trên bản đồ'))).toBe(true)
  expect(await page.getByLabel('Tên gọi').inputValue()).toBe('Trong vùng')
  expect(await topOf(button(page, 'Vẽ trên bản đồ'))).toBe(leftAt)

  await page.keyboard.press('Enter')
  await card(page).waitFor()
  await expect.poll(() => hasFocus(map(page))).toBe(true)
  await page.keyboard.press('Enter')
  for (const way of ['ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(way)
    await drawn(page)
    await page.keyboard.press('Enter')
  }
  await button(page, 'Khép vùng').press('Enter')
  await page.getByText(/^Khu vực đã vẽ: .*km²/).waitFor()
  await expect.poll(() => hasFocus(button(page, 'Vẽ lại'))).toBe(true)
  expect(await isInView(button(page, 'Vẽ lại'))).toBe(true)
  expect(await page.getByLabel('Tên gọi').inputValue()).toBe('Trong vùng')
  await drawn(page)
  const withArea = await middleOfMap(page)
  await page.keyboard.press('Escape')
  await page.locator('.window').waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(bell(page))).toBe(true)
  // It was on the map: the same part of it is another without the form.
  await drawn(page)
  expect((await middleOfMap(page)).equals(withArea)).toBe(false)
  expect(await stated()).toEqual([])
})

it('asks about an area drawn by pointer, and says how it stands as things change there', async ({
  openPage,
}) => {
  const page = await own.open(openPage, {}, address)
  await drawn(page)
  await bell(page).click()
  await button(page, 'Đặt câu theo dõi').click()
  await page.getByLabel('Tên gọi').fill('Trong vùng')
  await button(page, 'Vẽ trên bản đồ').click()
  await card(page).waitFor()
  await expect.poll(() => hasFocus(map(page))).toBe(true)
  await pressCorners(page, [
    [300, 250],
    [450, 250],
    [450, 400],
    [300, 400],
  ])
  await button(page, 'Khép vùng').click()
  await page.getByText(/^Khu vực đã vẽ/).waitFor()
  await expect.poll(() => page.locator('.watch_says').innerText()).toMatch(/trong khu vực đã vẽ\.$/)
  await button(page, 'Lưu').click()
  await expect.poll(() => row(page).innerText()).toMatch(/Hiện không đúng ít nhất từ \d\d:\d\d/)
  const [area] = await stated()
  expect(area).toHaveLength(4)

  const middle = [0, 1].map((axis) => {
    const along = (area ?? []).map((corner) => corner[axis] ?? 0)
    return (Math.min(...along) + Math.max(...along)) / 2
  })
  await page.keyboard.press('Escape')
  await burn(null)
  await bell(page).click()
  await expect.poll(() => row(page).innerText()).toContain('Chưa rõ: 1 trường hợp')
  await page.keyboard.press('Escape')
  await burn(middle)
  await bell(page).click()
  await expect
    .poll(() => page.locator('.watch_truth').innerText())
    .toMatch(/^Hiện đúng: 1 trường hợp từ \d\d:\d\d/)
  expect(await toMend(page)).toEqual([])

  // Opened again it is there, and can be dropped.
  await button(page, 'Sửa: Trong vùng').click()
  await button(page, 'Bỏ khu vực').press('Enter')
  await page.getByText('Không giới hạn khu vực.').waitFor()
  await expect.poll(() => hasFocus(button(page, 'Vẽ trên bản đồ'))).toBe(true)
  await button(page, 'Lưu').click()
  await button(page, 'Sửa: Trong vùng').waitFor()
  expect(await stated()).toEqual([null])
  await expect
    .poll(() => page.locator('.watch_truth').innerText())
    .toContain('Hiện đúng: 2 trường hợp')
})

it('gives way to the map on a phone, and says there what is wrong with an area', async ({
  openPage,
}) => {
  const page = await own.open(openPage, { viewport: phone }, '#v=1&m=5/16/108&l=units')
  await drawn(page)
  await bell(page).click()
  await button(page, 'Đặt câu theo dõi').click()
  await button(page, 'Vẽ trên bản đồ').click()
  await card(page).waitFor()
  expect(await toMend(page)).toEqual([])
  await expect.poll(() => hasFocus(map(page))).toBe(true)
  await pressCorners(page, [
    [60, 60],
    [330, 60],
    [330, 330],
    [60, 330],
  ])
  await button(page, 'Khép vùng').click()
  await button(page, 'Lưu').click()
  await page.getByLabel('Tên gọi').fill('Quá rộng')
  await button(page, 'Lưu').click()
  await page.getByText(/một khu vực rộng nhiều nhất 20\.000/).waitFor()
  expect(await toMend(page)).toEqual([])
  expect(await stated()).toEqual([null])
})
