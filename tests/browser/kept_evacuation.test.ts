import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { addingTo } from '../support/add_feature.ts'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const add = addingTo(product)

async function place(layer: string, own: object, at: readonly [number, number]): Promise<void> {
  const properties = { name_en: 'A place', unit_code: '06712', ...own, accuracy_m: 50 }
  const body = feature(properties, { type: 'Point', coordinates: at })
  const answer = await product.ask('POST', `/collections/${layer}/items`, body)
  expect(answer.status, await answer.text()).toBe(201)
}
const leave = (name_vi: string, count: number, at: readonly [number, number]) =>
  place('counted_points', { kind: 'people_in_weak_houses', name_vi, count }, at)
const house = (name_vi: string, capacity_people: number, at: readonly [number, number]) =>
  place(
    'shelters',
    { name_vi, capacity_people, kind: 'school', mode: 'together', state: 'ready' },
    at,
  )

let plan = ''
beforeAll(async () => {
  await leave('Khu 1', 60, [107.97, 21.53])
  await leave('Khu 2', 80, [108.04, 21.49])
  await house('Trường A', 70, [107.975, 21.53])
  await house('Trường B', 100, [108.03, 21.49])
  plan = await add('plans', { hazard: 'storm', level: 3, name_vi: 'Phương án bão cấp 3' })
})

const panel = (page: Page) => page.getByRole('article', { name: 'Sơ tán dân' })
const kept = (page: Page) => details(page).getByRole('region', { name: 'Sắp xếp sơ tán' })
const split = (page: Page) => panel(page).locator('.evacuation_split')

describe('an evacuation that is kept with a plan', () => {
  it('is kept by keyboard, stands at the plan, and opens again with the same numbers', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&s=units/06712&m=11.5/21.5/108.0')
    await drawn(page)
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await panel(page).getByRole('checkbox', { name: 'Dùng Trường B' }).press('Space')
    await split(page).getByText('70 chưa có chỗ').waitFor()
    const keeping = panel(page).getByRole('region', { name: 'Giữ trong kế hoạch' })
    expect(await toMend(page)).toEqual([])
    await keeping.getByRole('button', { name: 'Giữ trong kế hoạch' }).press('Enter')
    await expect
      .poll(() => page.locator('[aria-live]').allInnerTexts().then(String))
      .toContain('Đã giữ trong kế hoạch.')

    // Another page knows nothing but what was kept.
    const other = await product.open(openPage, {}, `#v=1&s=plans/${plan}`)
    await drawn(other)
    await kept(other).getByText('140 người phải đi, 70 có chỗ, 70 chưa có chỗ').waitFor()
    await kept(other).getByText('Tính lại bây giờ vẫn như khi giữ.').waitFor()
    await kept(other).getByText('Các dòng nơi sơ tán của phương án khớp với sắp xếp này.').waitFor()
    expect(await toMend(other)).toEqual([])
    await kept(other).getByRole('button', { name: 'Mở lại trên bản đồ' }).press('Enter')
    await split(other).getByText('70 chưa có chỗ').waitFor()
    const isUsed = panel(other).getByRole('checkbox', { name: 'Dùng Trường B' })
    expect(await isUsed.isChecked()).toBe(false)
  })

  it('says on a phone by night what has changed since it was kept', async ({ openPage }) => {
    await leave('Khu 3', 25, [108, 21.5])
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, `#v=1&s=plans/${plan}`)
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    await kept(page).getByText('Từ khi giữ đến nay đã khác:').waitFor()
    await kept(page).getByText('Khu 3: phải đi không có, nay 25').waitFor()
    expect(await toMend(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(phone.width)
  })
})
