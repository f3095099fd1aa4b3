import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { hasFocus } from './keyboard.ts'
import { drawn, phone } from './open_screen.ts'
import { details, layerBox, layerEntry } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const items = '/collections/facilities/items'

/** A facility that this file alone knows of. */
async function facility(name: string) {
  const answer = await product.ask('POST', items, {
    ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [107.97, 21.53] } },
    properties: {
      ...{ name_vi: name, name_en: name, class: 'warehouse', state: 'existing', accuracy_m: 50 },
      ...{ source: 'Kiểm thử', as_of: '2026-11', confidence: 'likely', unit_code: '06712' },
      ...{ owning_unit: '06712', marking: 'cong_khai' },
    },
  })
  expect(answer.status).toBe(201)
  const { id }: { id: string } = await answer.json()
  return { id, address: `#v=1&s=facilities/${id}` }
}

const field = (page: Page, name: string) => details(page).locator(`[data-field=${name}]`)
const typed = (page: Page, name: string) => field(page, name).locator('input, textarea')
const chosen = (page: Page, name: string) => field(page, name).locator('select').first()
const button = (page: Page, name: string | RegExp) =>
  details(page).getByRole('button', { name, exact: typeof name === 'string' })

async function openForm(page: Page): Promise<void> {
  await drawn(page)
  await button(page, 'Sửa').click()
  await details(page)
    .getByRole('heading', { name: /^Sửa: / })
    .waitFor()
}

/** The same source as before, for what is no question of the source. */
const sameSource = (page: Page) => button(page, 'Dùng lại như đang ghi').click()

describe('a form made of a layer’s schema', () => {
  it('adds a facility: what is missing first, then it is on the map, in details and counts', async ({
    openPage,
  }) => {
    const page = await product.open(openPage)
    await drawn(page)
    const entry = layerEntry(page, 'facilities')
    const count = () => entry.locator('.count').innerText()
    // No shipped facility has a position: none of them is counted as being on the map.
    await expect.poll(count).toBe('0')
    expect(await layerBox(page, 'facilities').isChecked()).toBe(false)
    await entry.getByRole('button', { name: /^Tùy chọn/ }).click()
    await page.getByRole('button', { name: 'Thêm cơ sở' }).click()
    await details(page).getByRole('heading', { name: 'Thêm cơ sở mới' }).waitFor()
    await typed(page, 'name_vi').fill('Kho thử một')
    await button(page, 'Lưu').click()
    await details(page).getByRole('alert').filter({ hasText: 'mục cần sửa' }).waitFor()
    // The first that is wrong, in the order in which they stand.
    await expect.poll(() => hasFocus(typed(page, 'name_en'))).toBe(true)
    expect(await toMend(page)).toEqual([])
    await typed(page, 'name_en').fill('Test store one')
    await chosen(page, 'class').selectOption('Kho, bãi')
    await chosen(page, 'state').selectOption('Đã có')
    await details(page).getByLabel('Gõ tọa độ').fill('21,5264 107,9669')
    await page.keyboard.press('Enter')
    await details(page).getByText('Tọa độ', { exact: true }).waitFor()
    await typed(page, 'accuracy_m').fill('25')
    await chosen(page, 'unit_code').selectOption({ label: 'Phường Móng Cái 1' })
    await chosen(page, 'owning_unit').selectOption({ label: 'Phường Móng Cái 1' })
    await chosen(page, 'marking').selectOption({ label: 'Công khai' })
    await typed(page, 'source').fill('Kiểm thử')
    await field(page, 'as_of').getByRole('textbox').fill('11/2026')
    // It is no more exact than it was written.
    await expect.poll(() => chosen(page, 'as_of').inputValue()).toBe('month')
    await chosen(page, 'confidence').selectOption('Có khả năng')
    await button(page, 'Lưu').click()
    await details(page).getByRole('heading', { name: 'Kho thử một' }).waitFor()
    await expect.poll(count).toBe('1')
    expect(await layerBox(page, 'facilities').isChecked()).toBe(true)
    await expect.poll(() => details(page).innerText()).toMatch(/11\/2026/)
  })

  it('sends what was changed alone, and says no problem of the server elsewhere than at its field', async ({
    openPage,
  }) => {
    const { address } = await facility('Kho thử hai')
    const page = await product.open(openPage, { expected: [/422/] }, address)
    await openForm(page)
    await typed(page, 'name_vi').fill('Kho thử hai, tên mới')
    await sameSource(page)
    await typed(page, 'source_url').fill('javascript:alert(1)')
    await button(page, 'Lưu').click()
    await field(page, 'source_url').getByText('Không phải địa chỉ trang web').waitFor()
    await expect.poll(() => hasFocus(typed(page, 'source_url'))).toBe(true)
    await typed(page, 'source_url').fill('')
    const sending = page.waitForRequest((request) => request.method() === 'PATCH')
    await button(page, 'Lưu').click()
    const sent: { properties: object } = (await sending).postDataJSON()
    expect(Object.keys(sent)).toEqual(['properties'])
    expect(Object.keys(sent.properties).sort()).toEqual([
      'as_of',
      'confidence',
      'name_vi',
      'source',
    ])
    await details(page).getByRole('heading', { name: 'Kho thử hai, tên mới' }).waitFor()
  })

  it('is not lost by Esc, by the map, or by another feature, unless one says so', async ({
    openPage,
  }) => {
    const { address } = await facility('Kho thử ba')
    const page = await product.open(openPage, {}, address)
    await openForm(page)
    await typed(page, 'note_vi').fill('Ghi dở')
    await details(page)
      .getByRole('heading', { name: /^Sửa: / })
      .focus()
    await page.keyboard.press('Escape')
    const question = page.getByRole('dialog', { name: 'Bỏ những gì chưa lưu?' })
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await typed(page, 'note_vi').inputValue()).toBe('Ghi dở')
    await page.locator('.maplibregl-canvas').click({ position: { x: 300, y: 300 } })
    await question.getByRole('button', { name: 'Sửa tiếp' }).last().click()
    expect(await typed(page, 'note_vi').inputValue()).toBe('Ghi dở')
    await button(page, 'Thôi').click()
    await question.getByRole('button', { name: 'Bỏ thay đổi' }).click()
    await details(page).getByRole('heading', { name: 'Kho thử ba' }).waitFor()
  })

  it('keeps what could not be sent, and sends it again under the same key', async ({
    openPage,
  }) => {
    const { id, address } = await facility('Kho thử bốn')
    const page = await product.open(openPage, { expected: [/ERR_FAILED/] }, address)
    await openForm(page)
    await typed(page, 'note_vi').fill('Một')
    await typed(page, 'note_en').fill('One')
    await sameSource(page)
    const keys: (string | undefined)[] = []
    await page.route(`**${items}/${id}`, async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback()
      keys.push(route.request().headers()['idempotency-key'])
      // It arrives, and only the answer is lost.
      if (keys.length > 1) return route.fallback()
      await route.fetch()
      return route.abort()
    })
    await button(page, 'Lưu').click()
    await details(page).getByRole('alert').filter({ hasText: 'Chưa gửi được' }).waitFor()
    expect(await typed(page, 'note_vi').inputValue()).toBe('Một')
    await button(page, 'Gửi lại').click()
    await details(page).getByRole('heading', { name: 'Kho thử bốn' }).waitFor()
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('shows both versions where another was faster, and loses neither', async ({ openPage }) => {
    const { id, address } = await facility('Kho thử năm')
    const page = await product.open(openPage, { expected: [/412/] }, address)
    await openForm(page)
    await typed(page, 'name_vi').fill('Kho thử năm, của tôi')
    await typed(page, 'name_en').fill('Mine')
    const { headers } = await product.ask('GET', `${items}/${id}`)
    const told = { source: 'Người khác', as_of: '2026-11', confidence: 'sure' }
    const faster = await product.ask(
      'PATCH',
      `${items}/${id}`,
      { properties: { ...told, name_vi: 'Kho thử năm, của họ', state: 'planned' } },
      { 'if-match': headers.get('etag') ?? '' },
    )
    expect(faster.status).toBe(200)
    await sameSource(page)
    await button(page, 'Lưu').click()
    await details(page)
      .getByRole('heading', { name: /Có người đã sửa/ })
      .waitFor()
    // It is read from its head on, wherever in the form one was.
    await expect.poll(() => details(page).evaluate((side) => side.scrollTop)).toBe(0)
    const row = (name: string) => details(page).locator(`.clash_row[data-field=${name}]`)
    expect(await row('name_vi').innerText()).toMatch(/của tôi[\s\S]*của họ/)
    // Where one side alone changed it, that is chosen; what both changed is not.
    expect(await row('state').getByRole('radio', { checked: true }).count()).toBe(1)
    expect(await row('name_vi').getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await button(page, 'Lưu bản đã chọn').isDisabled()).toBe(true)
    expect(await toMend(page)).toEqual([])
    await row('name_vi')
      .getByRole('radio', { name: /Của bạn/ })
      .check()
    await button(page, 'Lưu bản đã chọn').click()
    await details(page).getByRole('heading', { name: 'Kho thử năm, của tôi' }).waitFor()
    const now: { properties: object } = await (await product.ask('GET', `${items}/${id}`)).json()
    expect(now.properties).toMatchObject({
      ...{ name_vi: 'Kho thử năm, của tôi', name_en: 'Mine', state: 'planned' },
      confidence: 'sure',
    })
  })

  it('deletes once the name was agreed to', async ({ openPage }) => {
    const { id, address } = await facility('Kho thử sáu')
    const page = await product.open(openPage, {}, address)
    await openForm(page)
    await button(page, 'Xóa').click()
    const question = page.getByRole('dialog', { name: 'Xóa “Kho thử sáu”?' })
    await question.getByRole('button', { name: 'Thôi' }).click()
    expect((await product.ask('GET', `${items}/${id}`)).status).toBe(200)
    await button(page, 'Xóa').click()
    await question.getByRole('button', { name: 'Xóa', exact: true }).click()
    await page.getByText('Đã xóa.').waitFor()
    expect((await product.ask('GET', `${items}/${id}`)).status).toBe(404)
  })

  it('adds a status from its crossing, which is known then', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&s=border_crossings/bac_luan_1')
    await drawn(page)
    await button(page, 'Thêm trạng thái').click()
    await details(page).getByRole('heading', { name: 'Thêm trạng thái mới' }).waitFor()
    await expect.poll(() => chosen(page, 'crossing_id').inputValue()).toBe('bac_luan_1')
    expect(await details(page).getByText('Vẽ trên bản đồ').count()).toBe(0)
    expect(await field(page, 'accuracy_m').count()).toBe(0)
    // Nobody has to think of a name for it; who does keeps it.
    await chosen(page, 'traffic').selectOption('Hàng hóa')
    await chosen(page, 'direction').selectOption('Xuất')
    const crossing = 'Cửa khẩu quốc tế Móng Cái, khu vực cầu Bắc Luân I'
    const name = () => typed(page, 'name_vi').inputValue()
    await expect.poll(name).toBe(`${crossing}, hàng hóa, chiều xuất`)
    await chosen(page, 'direction').selectOption('Nhập')
    await expect.poll(name).toBe(`${crossing}, hàng hóa, chiều nhập`)
    await typed(page, 'name_vi').fill('Hàng về')
    await chosen(page, 'direction').selectOption('Xuất')
    await expect
      .poll(() => typed(page, 'name_en').inputValue())
      .toBe('Mong Cai international gate, Bac Luan I bridge, goods, outbound')
    expect(await name()).toBe('Hàng về')
  })

  it('fits a phone', async ({ openPage }) => {
    const { address } = await facility('Kho thử bảy')
    const page = await product.open(openPage, { viewport: phone }, address)
    await drawn(page)
    await page
      .getByRole('navigation', { name: 'Thêm' })
      .getByRole('button', { name: 'Chi tiết', exact: true })
      .click()
    await openForm(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wider).toBe(false)
    // Beside the button that closes the sheet the form keeps the whole width of it.
    const [side, line] = await Promise.all([
      details(page).boundingBox(),
      typed(page, 'name_vi').boundingBox(),
    ])
    expect(line?.width).toBe((side?.width ?? 0) - 32)
    expect(await toMend(page)).toEqual([])
  })
})
