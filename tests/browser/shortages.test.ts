import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function add(layer: string, own: object): Promise<string> {
  const properties = { name_vi: 'Áo phao', name_en: 'Life jackets', unit_code: '06712', ...own }
  const answer = await product.ask('POST', `/collections/${layer}/items`, feature(properties, null))
  const said = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(said))
  return said.id
}
const pieces = { measure_unit_vi: 'chiếc', measure_unit_en: 'pieces' }
const need = (unit_code: string, quantity: number, own: object = {}) =>
  add('readiness_needs', {
    unit_code,
    owning_unit: unit_code,
    pillar: 'means',
    quantity,
    ...pieces,
    ...own,
  })
const report = (unit_code: string, need_id: string, have: number) =>
  add('readiness_reports', {
    ...{ unit_code, owning_unit: unit_code, need_id, have, condition: 'good' },
  })

let plan = ''
let jackets = ''
beforeAll(async () => {
  plan = await add('plans', { hazard: 'storm', level: 3, name_vi: 'Phương án bão cấp 3' })
  jackets = await need('06712', 300)
  const of = (own: object) => add('plan_entries', { plan_id: plan, section: 'means', ...own })
  await of({ need_id: jackets, quantity: 300, ...pieces })
  await of({ name_vi: 'Xe tải', quantity: 6, measure_unit_vi: 'xe', measure_unit_en: 'trucks' })
})

const address = () => `#v=1&s=plans/${plan}&m=10/21.55/107.85`
const part = (page: Page) => details(page).getByRole('region', { name: 'Còn thiếu gì' })
const lent = (page: Page) => part(page).locator('.shortage_lent')

describe('what a plan is short of', () => {
  it('is unknown until somebody reports, and then told with who could lend, as the reports come', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, address())
    await drawn(page)
    await part(page).getByText('Chưa ai báo về mục nào của phương án').waitFor()
    expect(await part(page).getByRole('table').count()).toBe(0)
    expect(await toMend(page)).toEqual([])

    await report('06712', jackets, 180)
    await part(page).getByRole('table').waitFor()
    await lent(page).getByText('Không đơn vị nào báo có dư.').waitFor()
    await part(page).getByText('1 thiếu, 0 đủ, 1 chưa rõ').waitFor()

    const near = await need('06709', 100, { name_vi: 'áo phao' })
    await report('06709', near, 160)
    const far = await need('06733', 10)
    await report('06733', far, 40)
    await lent(page)
      .getByText(/Mượn rồi vẫn thiếu 30/)
      .waitFor()
    const lenders = lent(page).getByRole('listitem')
    await expect.poll(() => lenders.count()).toBe(2)
    expect(await lenders.first().innerText()).toMatch(/60 từ Phường.Móng.Cái.2\s+[\d,]+.km/)
    expect(await lenders.last().innerText()).toMatch(/30 từ Xã.Hải.Ninh\s+[\d,]+.km/)
    await part(page).getByText('Khoảng cách tính theo đường thẳng').waitFor()
    // What nobody reported stays apart from what is missing.
    await part(page).locator('summary').press('Enter')
    await part(page).getByText('Xe tải', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])
  })

  it('is drawn on the map while the plan is looked at, and goes with it', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&m=10/21.55/107.85')
    await drawn(page)
    const plain = await map(page).screenshot()
    const looks = async () => (await map(page).screenshot()).equals(plain)
    await page.goto(page.url().replace(/#.*$/, address()))
    await lent(page).getByRole('listitem').first().waitFor()
    await expect.poll(looks).toBe(false)
    await details(page).getByRole('button', { name: 'Tổng quan' }).press('Enter')
    await expect.poll(looks).toBe(true)
  })

  it('leads to the map, to a lender and back, by keyboard on a phone by night', async ({
    openPage,
  }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, address())
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).press('Enter')
    await lent(page).getByRole('listitem').first().waitFor()
    expect(await toMend(page)).toEqual([])
    await part(page).getByRole('button', { name: 'Xem trên bản đồ' }).press('Enter')
    await part(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).press('Enter')
    await lent(page)
      .getByRole('button', { name: /^60 từ/ })
      .press('Enter')
    await details(page)
      .getByRole('heading', { name: /Móng.Cái.2/ })
      .waitFor()
  })

  it('is said to be nothing where all that was reported is enough', async ({ openPage }) => {
    await report('06712', jackets, 300)
    const page = await product.open(openPage, {}, address())
    await drawn(page)
    await part(page).getByText('Không thiếu mục nào đã báo.').waitFor()
    expect(await part(page).getByRole('table').count()).toBe(0)
    expect(await toMend(page)).toEqual([])
  })
})
