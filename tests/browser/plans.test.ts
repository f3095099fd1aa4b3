import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { addingTo } from '../support/add_feature.ts'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const add = addingTo(product)

let plan = ''
beforeAll(async () => {
  const school = await add(
    'shelters',
    {
      ...{ name_vi: 'Trường A', kind: 'school', mode: 'together', state: 'ready' },
      ...{ capacity_people: 70, accuracy_m: 50 },
    },
    { type: 'Point', coordinates: [107.97, 21.53] },
  )
  plan = await add('plans', { hazard: 'storm', level: 3, name_vi: 'Phương án bão cấp 3' })
  const of = (own: object) => add('plan_entries', { plan_id: plan, ...own })
  await of({ section: 'evacuation', name_vi: 'Khu 1', people: 90, elderly: 5, basis: 'assumed' })
  await of({ section: 'shelters', name_vi: 'Trường A', shelter_id: school, people: 70 })
  await of({ section: 'means', name_vi: 'Xuồng', quantity: 4, ...boats })
  await of({ section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4 })
})

const boats = { measure_unit_vi: 'chiếc', measure_unit_en: 'boats' }
const part = (page: Page) => details(page).getByRole('region', { name: 'Phương án', exact: true })
const section = (page: Page, name: string) =>
  part(page)
    .locator('details')
    .filter({ has: page.getByText(name, { exact: true }) })

describe('a plan', () => {
  it('is read from its unit down to a line, approved by keyboard, and then stays', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    await drawn(page)
    const row = details(page).getByRole('button', { name: /^Phương án bão cấp 3, lần 1: dự thảo/ })
    await row.press('Enter')
    await part(page).getByText('90 người phải sơ tán', { exact: true }).waitFor()
    await part(page).getByText('Dự thảo: chưa ai duyệt.').waitFor()
    await part(page).getByText('Thiếu chỗ: 90 người phải sơ tán, 70 chỗ.').waitFor()
    await part(page).getByText('1 trên 4 dòng là giả định hoặc chép lại.').waitFor()
    await section(page, 'Phương tiện, vật tư').locator('summary').press('Enter')
    await section(page, 'Phương tiện, vật tư').getByText('chưa ai báo').waitFor()
    await section(page, 'Dân phải sơ tán').locator('summary').press('Enter')
    await section(page, 'Dân phải sơ tán').getByText('Giả định', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])
    // It is put into action by a deed of its own, which makes its tasks, once it is approved.
    await details(page)
      .getByRole('button', { name: /^Thêm dòng/ })
      .first()
      .waitFor()
    expect(
      await details(page)
        .getByRole('button', { name: /kích hoạt/i })
        .count(),
    ).toBe(0)

    await part(page).getByRole('button', { name: 'Phê duyệt' }).press('Enter')
    expect(await toMend(page)).toEqual([])
    await page.keyboard.type('Chủ tịch UBND phường')
    await page.keyboard.press('Enter')
    await part(page).getByText('Dự thảo: chưa ai duyệt.').waitFor({ state: 'detached' })
    // It stays as it was approved: nothing is changed in it or added to it.
    await expect.poll(() => details(page).getByRole('button', { name: 'Sửa' }).count()).toBe(0)
    expect(
      await details(page)
        .getByRole('button', { name: /^Thêm dòng/ })
        .count(),
    ).toBe(0)
    // Neither are its lines, which come to know of it by the plan they link to.
    await section(page, 'Phương tiện, vật tư').getByRole('button', { name: 'Xuồng' }).press('Enter')
    await details(page).getByRole('heading', { name: 'Xuồng' }).waitFor()
    await details(page).getByRole('button', { name: 'Phương án bão cấp 3' }).waitFor()
    await expect.poll(() => details(page).getByRole('button', { name: 'Sửa' }).count()).toBe(0)
  })

  it('offers to change a line as long as it is a draft', async ({ openPage }) => {
    const draft = await add('plans', { hazard: 'flood', level: 2, name_vi: 'Phương án lũ cấp 2' })
    const own = { section: 'means', name_vi: 'Áo phao', quantity: 40 }
    const line = await add('plan_entries', { plan_id: draft, ...own, ...boats })
    const page = await product.open(openPage, {}, `#v=1&s=plan_entries/${line}`)
    await details(page).getByRole('button', { name: 'Sửa' }).waitFor()
  })

  it('is copied for a higher level on a phone by night, and says that nobody checked its figures', async ({
    openPage,
  }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, `#v=1&s=plans/${plan}`)
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
    await part(page).getByRole('button', { name: 'Chép thành…' }).click()
    await part(page).getByRole('combobox', { name: 'Cho cấp độ' }).selectOption('4')
    expect(await toMend(page)).toEqual([])
    await part(page).getByRole('button', { name: 'Chép', exact: true }).click()
    await details(page).getByRole('heading', { name: /cấp.4/ }).waitFor()
    await part(page).getByText('4 trên 4 dòng là giả định hoặc chép lại.').waitFor()
    expect(await toMend(page)).toEqual([])
  })

  it('is put into action, and shows on another screen whom a reporter has brought away', async ({
    openPage,
  }) => {
    const address = `#v=1&s=plans/${plan}`
    const page = await product.open(openPage, {}, address)
    const other = await product.open(openPage, {}, address)
    await drawn(page)
    await part(page).getByRole('button', { name: 'Kích hoạt' }).press('Enter')
    await page.keyboard.type('Chủ tịch UBND phường')
    await page.keyboard.press('Enter')
    const action = (of: Page) => part(of).getByRole('region', { name: 'Đang thực hiện' })
    await action(page).getByText('3 chưa làm').waitFor()
    expect(await toMend(page)).toEqual([])
    const count = action(page).getByRole('spinbutton', { name: 'Số người đã xong: Khu 1' })
    await count.fill('35')
    await count.press('Enter')
    await action(page).getByRole('combobox', { name: 'Tình trạng: Gọi tàu' }).selectOption('done')
    await action(other).getByText('Đã sơ tán 35 trên 90 người').waitFor()
    await action(other).getByText('1 xong').waitFor()

    // The unit's own panel tells it as well.
    const unit = await product.open(openPage, {}, '#v=1&s=units/06712')
    await details(unit).getByText('Đã sơ tán 35 trên 90 người').waitFor()

    await action(page).getByRole('button', { name: 'Kết thúc thực hiện' }).press('Enter')
    await page.keyboard.press('Enter')
    await part(page).getByRole('button', { name: 'Kích hoạt' }).waitFor()
  })

  it('is withdrawn once it was approved, after it was asked', async ({ openPage }) => {
    const page = await product.open(openPage, {}, `#v=1&s=plans/${plan}`)
    await drawn(page)
    await part(page).getByRole('button', { name: 'Bãi bỏ' }).press('Enter')
    await part(page).getByRole('alert').waitFor()
    await page.keyboard.press('Enter')
    await part(page).getByText('Đã bãi bỏ: không còn dùng.').waitFor()
  })
})
