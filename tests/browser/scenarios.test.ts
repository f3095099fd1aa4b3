import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn } from './open_screen.ts'
import { details, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function add(
  layer: string,
  own: object,
  at: readonly [number, number] | null,
): Promise<string> {
  const properties = {
    name_en: 'A place',
    unit_code: '06712',
    ...own,
    ...(at && { accuracy_m: 50 }),
  }
  const geometry = at && { type: 'Point', coordinates: at }
  const answer = await product.ask(
    'POST',
    `/collections/${layer}/items`,
    feature(properties, geometry),
  )
  const said = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(said))
  return said.id
}
const leave = (name_vi: string, count: number, at: readonly [number, number]) =>
  add('counted_points', { kind: 'people_in_weak_houses', name_vi, count }, at)
const house = (name_vi: string, capacity_people: number, at: readonly [number, number]) =>
  add(
    'shelters',
    { name_vi, capacity_people, kind: 'school', mode: 'together', state: 'ready' },
    at,
  )

const panel = (page: Page) => page.getByRole('article', { name: 'Sơ tán dân' })
const press = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true }).press('Enter')
/** The row of a table as one reads it: what, A, B and by how many. */
const row = async (page: Page, table: string, name: string) =>
  panel(page)
    .getByRole('table', { name: table })
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .getByRole('cell')
    .allInnerTexts()

describe('two scenarios of an evacuation', () => {
  beforeAll(async () => {
    await leave('Khu 1', 60, [107.97, 21.53])
    await leave('Khu 2', 80, [108.04, 21.49])
    await house('Trường A', 70, [107.975, 21.53])
    await house('Trường B', 100, [108.03, 21.49])
  })

  it('are kept by keyboard, and stand side by side in numbers, by shelter, by place and on the map', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&s=units/06712&m=11.5/21.5/108.0')
    await drawn(page)
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await panel(page).getByText('140 người phải đi').waitFor()
    expect(await panel(page).getByRole('button', { name: 'So sánh A và B' }).count()).toBe(0)
    await press(page, 'Giữ làm kịch bản A')
    await panel(page)
      .getByText(/chưa chỉnh gì$/)
      .waitFor()
    await panel(page).getByRole('checkbox', { name: 'Dùng Trường B' }).press('Space')
    await panel(page).getByText('70 chưa có chỗ').waitFor()
    const alone = await map(page).screenshot()
    await press(page, 'Giữ làm kịch bản B')
    await panel(page)
      .getByText(/1 nơi tạm bỏ$/)
      .waitFor()
    expect(await toMend(page)).toEqual([])

    await press(page, 'So sánh A và B')
    await expect.poll(() => row(page, 'Con số', 'Có chỗ')).toEqual(['140', '70', '−70'])
    expect(await row(page, 'Con số', 'Chưa có chỗ')).toEqual(['0', '70', '+70'])
    expect(await row(page, 'Con số', 'Người phải đi')).toEqual(['140', '140', '0'])
    expect((await row(page, 'Con số', 'Xa nhất')).every((cell) => /m$/.test(cell))).toBe(true)
    expect(await row(page, 'Nơi sơ tán', 'Trường B')).toEqual(['80/100', '×', '−80'])
    expect(await row(page, 'Nơi sơ tán', 'Trường A')).toEqual(['60/70', '70/70', '+10'])
    const other = panel(page).getByRole('listitem').filter({ hasText: 'Khu 2' })
    expect(await other.innerText()).toMatch(/khác\s+A\s+80 → Trường B\s+B/)
    await panel(page).getByText('Kịch bản B', { exact: true }).waitFor()
    await expect.poll(async () => (await map(page).screenshot()).equals(alone)).toBe(false)
    expect(await toMend(page)).toEqual([])

    // What was reckoned before is still there, and A can be gone on from.
    await press(page, 'Về phương án đang tính')
    await panel(page).getByText('70 chưa có chỗ').waitFor()
    await press(page, 'Mở kịch bản A')
    await panel(page).getByText('Ai cũng có chỗ').waitFor()
    await press(page, 'Bỏ kịch bản B')
    expect(await panel(page).getByRole('button', { name: 'So sánh A và B' }).count()).toBe(0)
  })
})

describe('two plans of a unit', () => {
  it('are compared by their sums, level by level', async ({ openPage }) => {
    const plan = (level: number) =>
      add('plans', { hazard: 'storm', level, name_vi: `Phương án bão cấp ${level}` }, null)
    const [third, fourth] = [await plan(3), await plan(4)]
    const of = (plan_id: string, own: object) =>
      add('plan_entries', { plan_id, section: 'evacuation', name_vi: 'Khu 1', ...own }, null)
    await of(third, { people: 90, elderly: 5 })
    await of(fourth, { people: 210 })
    const page = await product.open(openPage, { colorScheme: 'dark' }, `#v=1&s=plans/${third}`)
    await drawn(page)
    const part = details(page).getByRole('region', { name: 'So sánh tổng số' })
    await part.getByRole('combobox').focus()
    await part.getByRole('combobox').selectOption({ label: 'Phương án bão cấp 4, lần 1' })
    const cells = (name: string) =>
      part
        .getByRole('row', { name: new RegExp(`^${name} `) })
        .getByRole('cell')
        .allInnerTexts()
    await part.getByRole('table').waitFor()
    expect(await cells('Người phải sơ tán')).toEqual(['90', '210', '+120'])
    expect(await cells('Người già')).toEqual(['5', '1 chưa rõ', '–'])
    expect(await toMend(page)).toEqual([])
  })
})
