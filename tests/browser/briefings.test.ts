import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { addressPart, middleOf } from './address_of.ts'
import { drawn, phone } from './open_screen.ts'
import { details, layerBox, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const button = (page: Page, name: string | RegExp) =>
  details(page).getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
const scenes = (page: Page) => details(page).locator('ol').getByRole('listitem')
const openPanel = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Thuyết trình' }).press('Enter')

/** A copy of the shipped briefing, numbered where there is one already. */
async function openCopy(openPage: Parameters<typeof product.open>[0]): Promise<Page> {
  const page = await product.open(openPage, {}, '#v=1&b=mong_cai')
  await drawn(page)
  await button(page, 'Nhân bản').press('Enter')
  await details(page)
    .getByRole('heading', { name: /\(bản sao/ })
    .waitFor()
  return page
}

describe('a briefing', () => {
  it('is made of what is seen, written, put in order and opened again, by keyboard', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#v=1&m=12/21.5/107.95')
    await drawn(page)
    await openPanel(page)
    await button(page, 'Tạo bài mới').press('Enter')
    await page.keyboard.type('Họp giao ban')
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Họp giao ban' }).waitFor()
    await details(page)
      .getByText(/^Chưa có cảnh nào/)
      .waitFor()
    await button(page, 'Thêm cảnh đang xem').press('Enter')
    await button(page, 'Sửa lời: Cảnh 1').press('Enter')
    await details(page).getByRole('textbox', { name: 'Tiêu đề', exact: true }).fill('Vùng rủi ro')
    await details(page).getByRole('textbox', { name: 'Lời', exact: true }).fill('Ba vùng.\nXem kỹ.')
    await button(page, 'Đặt chú thích').press('Enter')
    await page.getByRole('button', { name: 'Lấy tâm bản đồ' }).press('Enter')
    await details(page).getByRole('textbox', { name: 'Chú thích 1', exact: true }).fill('Ở đây')
    await page.getByRole('main').getByText('Ở đây', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])
    await button(page, 'Lưu').press('Enter')
    await details(page).getByText('Ba vùng.').waitFor()
    const first = middleOf(page)

    // Another picture makes another scene, which is moved before the first.
    await layerBox(page, 'risk_zones').press('Space')
    await map(page).focus()
    await page.keyboard.press('ArrowRight')
    await drawn(page)
    await expect.poll(() => middleOf(page)[0]).not.toBeCloseTo(first[0], 3)
    await button(page, 'Thêm cảnh đang xem').press('Enter')
    await button(page, 'Chuyển lên: Cảnh 2').press('Enter')
    await expect.poll(() => scenes(page).first().innerText()).toMatch(/^1\s+Cảnh 2/)
    // The button that did it keeps the focus, so that it is moved on by the same key.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
      .toBe('Chuyển lên: Cảnh 2')
    expect(await toMend(page)).toEqual([])

    // The first one again: the map goes there, and what it says stands on it.
    await button(page, '2 Vùng rủi ro').press('Enter')
    await expect.poll(() => middleOf(page)[0]).toBeCloseTo(first[0], 3)
    await expect.poll(() => layerBox(page, 'risk_zones').isChecked()).toBe(true)
    await page.getByText('Ở đây', { exact: true }).waitFor()

    const briefing = addressPart(page, 'b') ?? ''
    expect(briefing).toMatch(/^[0-9a-f]{8}\/[0-9a-f]{8}$/)
    const again = await product.open(openPage, {}, `#b=${briefing}`)
    await drawn(again)
    await details(again).getByText('Ba vùng.').waitFor()
    await again.getByText('Ở đây', { exact: true }).waitFor()
    await expect.poll(() => middleOf(again)[0]).toBeCloseTo(first[0], 3)

    await button(again, 'Xóa: Vùng rủi ro').press('Enter')
    await details(again).getByText('Xóa cảnh “Vùng rủi ro”?').waitFor()
    await scenes(again).getByRole('button', { name: 'Xóa', exact: true }).press('Enter')
    await expect.poll(() => scenes(again).count()).toBe(1)
    await again.getByText('Ở đây', { exact: true }).waitFor({ state: 'detached' })
    // The other page hears of it.
    await expect.poll(() => scenes(page).count()).toBe(1)
  })

  it('is duplicated with its scenes, which are taken anew apart from their texts', async ({
    openPage,
  }) => {
    const page = await openCopy(openPage)
    expect(await scenes(page).count()).toBe(7)
    await button(page, '4 Rủi ro thiên tai').press('Enter')
    await button(page, 'Nhân bản: Rủi ro thiên tai').press('Enter')
    await button(page, '5 Rủi ro thiên tai (bản sao)').press('Enter')
    await details(page)
      .getByText(/^Tám vùng tham khảo/)
      .waitFor()
    // A step of the hand would else be overtaken by the way to the scene.
    await drawn(page)
    await map(page).focus()
    await page.keyboard.press('+')
    await drawn(page)
    const zoomed = addressPart(page, 'm')
    // As slow as a server far away: what was taken is told of only when it is here.
    await page.route('**/collections/briefing_scenes/items?*', async (route) => {
      await new Promise((done) => setTimeout(done, 1_500))
      await route.continue().catch(() => {})
    })
    await button(page, 'Lấy lại khung nhìn').press('Enter')
    await page.getByText('Khung nhìn của cảnh là những gì đang thấy.').waitFor()
    await button(page, '1 Tình hình chung').press('Enter')
    await expect.poll(() => addressPart(page, 'm')).not.toBe(zoomed)
    await button(page, '5 Rủi ro thiên tai (bản sao)').press('Enter')
    await expect.poll(() => addressPart(page, 'm')?.slice(0, 6)).toBe(zoomed?.slice(0, 6))
    await details(page)
      .getByText(/^Tám vùng tham khảo/)
      .waitFor()
  })

  it('loses nothing that was written: not to another scene, not to a page that closes, not by its length', async ({
    openPage,
  }) => {
    const page = await openCopy(openPage)
    const text = details(page).getByRole('textbox', { name: 'Lời', exact: true })
    const dialog = page.getByRole('dialog', { name: 'Bỏ những gì chưa lưu?' })
    const written = 'Đê Hải Xuân: xin quyết ngay.'
    const write = async (scene: string) => {
      await button(page, new RegExp(`^\\d+ ${scene}$`)).press('Enter')
      await button(page, `Sửa lời: ${scene}`).press('Enter')
    }
    await write('Rủi ro thiên tai')
    await text.fill(written)
    await write('Đề nghị')
    await dialog.getByText('Sửa tiếp').press('Enter')
    await button(page, '4 Rủi ro thiên tai').press('Enter')
    expect(await text.inputValue()).toBe(written)

    let asked = 0
    page.on('dialog', (one) => {
      asked += 1
      void one.dismiss()
    })
    // A page that stays never loads again: waiting for it would only end by the clock.
    void page.evaluate(() => location.reload())
    await expect.poll(() => asked).toBe(1)
    expect(await text.inputValue()).toBe(written)

    await text.fill('ơ'.repeat(4_012))
    await details(page).getByText('Dài quá 4.000 ký tự: bớt 12 ký tự').waitFor()
    expect(await button(page, 'Lưu').isDisabled()).toBe(true)
    expect(await toMend(page)).toEqual([])
    await text.fill('ơ'.repeat(4_000))
    await button(page, 'Lưu').press('Enter')
    await button(page, 'Sửa lời: Rủi ro thiên tai').press('Enter')
    await text.fill('Bỏ đi.')
    await button(page, 'Thôi').press('Enter')
    await dialog.getByText('Bỏ thay đổi').press('Enter')
    await text.waitFor({ state: 'detached' })
  })

  it('is put in order by dragging, with the pointer and with the keyboard', async ({
    openPage,
  }) => {
    const page = await openCopy(openPage)
    const grip = (name: string) => button(page, `Kéo đổi chỗ: ${name}`)
    const order = async () =>
      (await scenes(page).locator('.scene_name').allInnerTexts()).map((text) =>
        text.replace(/^\d+\s+/, ''),
      )
    const [first = '', second = '', third = '', ...rest] = await order()
    expect(rest).toHaveLength(4)

    // In the very middle a press is taken for that of a screen reader, which brings along as keys do.
    await grip(first).dragTo(scenes(page).nth(2), { sourcePosition: { x: 8, y: 10 } })
    await expect.poll(order).toEqual([second, third, first, ...rest])

    // Lifted by Enter it is brought along from place to place, and put down by Enter.
    await grip(first).focus()
    await page.keyboard.press('Enter')
    const place = () => page.evaluate(() => document.activeElement?.ariaLabel)
    await expect.poll(place).toMatch(/^Đặt vào chỗ \d trên 7$/)
    expect(await toMend(page)).toEqual([])
    while ((await place()) !== 'Đặt vào chỗ 1 trên 7') await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([first, second, third, ...rest])
    await expect.poll(place).toBe(`Kéo đổi chỗ: ${first}`)

    // Esc puts it back where it was.
    await page.keyboard.press('Enter')
    await expect.poll(place).toMatch(/^Đặt vào chỗ/)
    await page.keyboard.press('Escape')
    await expect.poll(place).toBe(`Kéo đổi chỗ: ${first}`)
    expect(await order()).toEqual([first, second, third, ...rest])
    expect(await toMend(page)).toEqual([])
  })

  it('names what of a scene is gone, and opens the rest', async ({ openPage }) => {
    const view = {
      ...{ version: 1, extent: [107.9, 21.4, 108.1, 21.6], filters: { units: 'colour=red' } },
      layers: [{ id: 'units' }, { id: 'old_layer' }],
      selected: { layer: 'facilities', id: 'nothing' },
    }
    const feature = (properties: object) => ({ type: 'Feature', geometry: null, properties })
    const add = async (layer: string, properties: object) => {
      const answer = await product.ask('POST', `/collections/${layer}/items`, feature(properties))
      expect(answer.status, await answer.clone().text()).toBe(201)
      return ((await answer.json()) as { id: string }).id
    }
    const briefing_id = await add('briefings', { name_vi: 'Cũ' })
    const id = await add('briefing_scenes', { briefing_id, name_vi: 'Cảnh cũ', view })
    const page = await product.open(
      openPage,
      { expected: [/404 \(Not Found\)/] },
      `#b=${briefing_id}/${id}`,
    )
    await drawn(page)
    await page
      .getByText(
        'Cảnh đã mở, trừ: lớp “old_layer”, không có ở đây; bộ lọc “units: colour=red”, không đọc được nữa; đối tượng “nothing”, không còn hoặc không được xem.',
      )
      .waitFor()
    await button(page, '1 Cảnh cũ').waitFor()
    expect(addressPart(page, 'l')).toBe('units')
    expect(addressPart(page, 's')).toBeNull()
    const lost = await product.open(openPage, {}, '#b=mong_cai/nothing')
    await lost.getByText('Cảnh này không còn trong bài; bài đã mở.').waitFor()
    const none = await product.open(openPage, {}, '#b=nobody')
    await details(none).getByText('Bài thuyết trình này không còn, hoặc không được xem.').waitFor()
  })

  it('is stepped through on a phone by night, past what is selected in a scene', async ({
    openPage,
  }) => {
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, '#b=mong_cai/mong_cai.readiness')
    await drawn(page)
    // Its address opens it over the map, as pressing it in the list does.
    await details(page).getByText('Cảnh 5/7').waitFor()
    expect(await toMend(page)).toEqual([])
    await page.getByRole('button', { name: 'Chi tiết' }).click()
    await details(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Chi tiết' }).click()
    await button(page, 'Cảnh sau').click()
    await details(page)
      .getByText(/^Phương án ứng phó của sáu đơn vị/)
      .waitFor()
    expect(await toMend(page)).toEqual([])
  })
})
