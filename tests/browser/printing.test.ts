import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { openPdf, readPages } from '../support/read_pdf.ts'
import { desk, drawn, openScreen, phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const place = '#v=1&m=11/21.52/107.95'

async function beginSheet(page: Page) {
  await page.getByRole('button', { name: 'In bản đồ' }).press('Enter')
  const panel = page.getByRole('article', { name: 'In bản đồ' })
  await panel.waitFor()
  return panel
}

async function download(page: Page, name: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).press('Enter')
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('a sheet of the map', () => {
  it('is framed, set, looked at and saved by keyboard, and is what was asked for', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: place })
    const panel = await beginSheet(page)
    const handle = page.getByRole('button', { name: /^Dời khung/ })
    const before = await handle.boundingBox()
    await handle.press('ArrowRight')
    await handle.press('ArrowDown')
    const after = await handle.boundingBox()
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(24, 0)
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(24, 0)

    await panel.getByRole('textbox', { name: 'Tiêu đề', exact: true }).fill('Cửa khẩu, vùng rủi ro')
    await panel.getByRole('textbox', { name: 'Cơ quan lập' }).fill('Ban Chỉ huy PTDS')
    await panel.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a4')
    await panel.getByRole('combobox', { name: 'Tỷ lệ' }).selectOption('100000')
    await panel.getByRole('button', { name: 'Xem trước' }).press('Enter')
    await panel.getByRole('img', { name: 'Tờ bản đồ xem trước' }).waitFor()
    // It came below the form, which fills the panel: it is brought into sight.
    const savePdf = panel.getByRole('button', { name: 'Lưu PDF' })
    const bottom = (box: { y: number; height: number } | null) => (box ? box.y + box.height : 9_999)
    await expect.poll(async () => bottom(await savePdf.boundingBox())).toBeLessThan(desk.height)
    expect(await toMend(page)).toEqual([])

    const pdf = await download(page, 'Lưu PDF')
    expect(pdf.name).toBe('cua_khau_vung_rui_ro_a4_CONG_KHAI.pdf')
    const document = await openPdf(pdf.bytes)
    expect(document.numPages).toBe(1)
    const [width, height] = (await document.getPage(1)).view.slice(2)
    expect([width, height].map((side) => Math.round(((side ?? 0) * 25.4) / 72))).toEqual([297, 210])
    const [text = ''] = await readPages(document)
    expect(text).toMatch(/Cửa khẩu, vùng rủi ro/)
    expect(text).toMatch(/TỶ LỆ 1 : 100\.000/)
    expect(text).toMatch(/Cửa khẩu quốc tế/)
    expect(text).toMatch(/Ban Chỉ huy PTDS/)
    expect(text.match(/CÔNG KHAI/g)).toHaveLength(2)

    const png = await download(page, 'Lưu ảnh PNG 300 dpi')
    const picture = PNG.sync.read(png.bytes)
    expect([picture.width, picture.height]).toEqual([3508, 2480])
    // Not one colour: the sea, the land and the ink of the frame are all there.
    const colours = new Set<number>()
    for (let at = 0; at < picture.data.length; at += 4 * 997) {
      colours.add(picture.data.readUInt32BE(at))
    }
    expect(colours.size).toBeGreaterThan(12)

    // What was changed after it was drawn is said, and is not in what is saved.
    await panel.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a3')
    await panel.getByText('Đã đổi thiết lập').waitFor()
    expect((await download(page, 'Lưu PDF')).name).toMatch(/_a4_/)
  })

  it('stands in for the map where the browser prints the screen', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: place })
    const bytes = await page.pdf({ format: 'A4', landscape: true })
    const [text = ''] = await readPages(await openPdf(bytes))
    expect(text).toMatch(/Trình duyệt không in được bản đồ/)
    expect(text.match(/CÔNG KHAI/g)?.length).toBeGreaterThanOrEqual(2)
    // The map's own words, of which the browser would print some on nothing.
    expect(text).not.toMatch(/Quần đảo|OpenStreetMap/)
  })

  it('carries the heading of a document, which stays for the next sheet', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: place })
    const panel = await beginSheet(page)
    await panel.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a4')
    await panel.getByRole('checkbox', { name: /Thể thức văn bản/ }).press('Space')
    const head = panel.getByRole('group', { name: /Thể thức văn bản/ })
    await head.getByRole('textbox', { name: 'Cơ quan chủ quản' }).fill('Ủy ban nhân dân tỉnh')
    await head.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Phường Thử')
    await head.getByRole('textbox', { name: 'Địa danh' }).fill('Móng Cái')
    expect(await toMend(page)).toEqual([])
    await panel.getByRole('button', { name: 'Xem trước' }).press('Enter')
    await panel.getByRole('img', { name: 'Tờ bản đồ xem trước' }).waitFor()
    const pdf = await download(page, 'Lưu PDF')
    const [text = ''] = await readPages(await openPdf(pdf.bytes))
    expect(text).toContain('ỦY BAN NHÂN DÂN TỈNH')
    expect(text).toContain('PHƯỜNG THỬ')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toMatch(/Móng Cái, ngày \.+/)
    // The number is left to be filled in.
    expect(text).toMatch(/Số: \.+\/\.+/)

    const button = page.getByRole('button', { name: 'In bản đồ' })
    await button.press('Enter')
    await panel.waitFor({ state: 'detached' })
    await beginSheet(page)
    expect(await head.getByRole('textbox', { name: 'Cơ quan ban hành' }).inputValue()).toBe(
      'Phường Thử',
    )
  })

  it('has its frame dragged, and keeps its place on the ground while the map moves', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: place })
    await beginSheet(page)
    const handle = page.getByRole('button', { name: /^Dời khung/ })
    const before = await handle.boundingBox()
    if (!before) throw new Error('The handle is on the screen.')
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y - 60, { steps: 4 })
    await page.mouse.up()
    const dragged = await handle.boundingBox()
    expect((dragged?.x ?? 0) - before.x).toBeCloseTo(80, -0.5)
    expect((dragged?.y ?? 0) - before.y).toBeCloseTo(-60, -0.5)
    await page.getByRole('button', { name: 'Phóng to' }).press('Enter')
    await drawn(page)
    const zoomed = await handle.boundingBox()
    const middle = await page.locator('#map').boundingBox()
    if (!zoomed || !dragged || !middle) throw new Error('All three are on the screen.')
    const offset = (box: typeof zoomed) => box.x + box.width / 2 - (middle.x + middle.width / 2)
    expect(offset(zoomed) / offset(dragged)).toBeCloseTo(2, 1)
  })

  it('is one of an atlas, made beside the page, halted, cut off and gone on with', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, {
      address: `${place}&l=units,border_crossings`,
      expected: [/ERR_CONNECTION_REFUSED/],
    })
    const panel = await beginSheet(page)
    const atlas = panel.getByRole('region', { name: 'Tập bản đồ' })
    await atlas.getByRole('combobox', { name: 'Mỗi tờ là một' }).selectOption('border_crossings')
    // The server is away for the third sheet: what was drawn stays.
    let asked = 0
    await page.route('**/collections/border_crossings/items/*', async (route) => {
      asked += 1
      if (asked === 3) await route.abort('connectionrefused')
      else await route.continue()
    })
    await atlas.getByRole('button', { name: 'Lập tập bản đồ' }).press('Enter')
    await atlas.getByRole('alert').waitFor()
    const progress = atlas.getByRole('progressbar', { name: 'Tập bản đồ' })
    expect(await progress.getAttribute('value')).toBe('2')
    const of = Number(await progress.getAttribute('max'))
    await atlas.getByText(`Đã dừng sau tờ 2/${of}.`).waitFor()
    expect(await toMend(page)).toEqual([])
    await atlas.getByRole('button', { name: 'Tiếp tục' }).press('Enter')
    await atlas.getByText(/Đang vẽ tờ [3-9]\//).waitFor()
    await atlas.getByRole('button', { name: 'Tạm dừng' }).press('Enter')
    await atlas.getByText(/Đã dừng sau tờ/).waitFor()
    await atlas.getByRole('button', { name: 'Tiếp tục' }).press('Enter')
    await atlas.getByText(`Xong ${of} tờ.`).waitFor({ timeout: 120_000 })

    const file = await download(page, 'Lưu tập PDF')
    expect(file.name).toBe('tap_ban_do_cua_khau_loi_thong_quan_a3_CONG_KHAI.pdf')
    const pages = await readPages(await openPdf(file.bytes))
    expect(pages).toHaveLength(of)
    pages.forEach((text, at) => {
      expect(text).toContain(`Tờ ${at + 1}/${of}`)
      expect(text.match(/CÔNG KHAI/g)).toHaveLength(2)
    })

    await atlas.getByRole('button', { name: 'Bỏ tập này' }).press('Enter')
    await atlas.getByRole('button', { name: 'Lập tập bản đồ' }).waitFor()
    expect(await progress.count()).toBe(0)
  })

  it('goes on as an atlas while its panel is closed, and says after a reload how far it had got', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: `${place}&l=units,border_crossings` })
    // As slow as a server far away: there is time to close the panel, and to load the page again.
    await page.route('**/collections/border_crossings/items/*', async (route) => {
      await new Promise((done) => setTimeout(done, 700))
      await route.continue().catch(() => {})
    })
    const panel = await beginSheet(page)
    const atlas = panel.getByRole('region', { name: 'Tập bản đồ' })
    await atlas.getByRole('combobox', { name: 'Mỗi tờ là một' }).selectOption('border_crossings')
    await atlas.getByRole('button', { name: 'Lập tập bản đồ' }).press('Enter')
    await atlas.getByText(/Đang vẽ tờ [2-9]\//).waitFor()
    await page.getByRole('button', { name: /^In bản đồ/ }).press('Enter')
    await panel.waitFor({ state: 'detached' })
    // What is there instead begins at its head, though the panel was read to its foot.
    expect(await page.locator('#details').evaluate((side) => side.scrollTop)).toBe(0)
    // It is seen in the bar, and goes on.
    const seen = page.getByRole('button', { name: /^In bản đồ \(tập bản đồ: tờ [4-9]\/\d+\)$/ })
    await seen.waitFor()
    expect(await toMend(page)).toEqual([])
    await seen.press('Enter')
    await panel.waitFor()
    await atlas.getByText(/Đang vẽ tờ [4-9]\//).waitFor()
    const of = Number(await atlas.getByRole('progressbar').getAttribute('max'))

    await page.reload()
    await drawn(page)
    await beginSheet(page)
    await atlas.getByText(new RegExp(`bị ngắt sau tờ [3-9]/${of} vì trang`)).waitFor()
    expect(await toMend(page)).toEqual([])
    await atlas.getByRole('button', { name: 'Lập lại, đúng thời điểm đó' }).press('Enter')
    await atlas.getByText(/Đang vẽ tờ 1\//).waitFor()
    expect(await atlas.getByText(/bị ngắt/).count()).toBe(0)

    // Given up in the middle, nothing of it is left, and nothing is said of it any more.
    await atlas.getByRole('button', { name: 'Bỏ tập này' }).press('Enter')
    await atlas.getByRole('button', { name: 'Lập tập bản đồ' }).waitFor()
    await page.getByRole('button', { name: 'In bản đồ', exact: true }).waitFor()
    await page.reload()
    await drawn(page)
    await beginSheet(page)
    await atlas.waitFor()
    expect(await atlas.getByText(/bị ngắt/).count()).toBe(0)
  })

  it('fits a phone', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: place, viewport: phone })
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    const panel = await beginSheet(page)
    await panel.getByRole('textbox', { name: 'Tiêu đề', exact: true }).fill('Của riêng tôi')
    const expectFits = async () => {
      expect(await toMend(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBe(phone.width)
    }
    await expectFits()
    await panel.getByRole('checkbox', { name: /Thể thức văn bản/ }).press('Space')
    await panel.getByRole('textbox', { name: 'Địa danh' }).fill('Móng Cái')
    await expectFits()
    // An atlas in the making, and one that went with its page.
    const atlas = panel.getByRole('region', { name: 'Tập bản đồ' })
    await atlas.getByRole('button', { name: 'Lập tập bản đồ' }).press('Enter')
    await atlas.getByText(/Đang vẽ tờ [2-9]\//).waitFor()
    await expectFits()
    await page.reload()
    await drawn(page)
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    await beginSheet(page)
    await atlas.getByText(/bị ngắt sau tờ/).waitFor()
    await atlas.getByRole('button').last().scrollIntoViewIfNeeded()
    await expectFits()
  })
})
