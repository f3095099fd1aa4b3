import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { addressPart } from './address_of.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const button = (page: Page, name: string | RegExp) =>
  details(page).getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })

const incident = (name: string, position: readonly [number, number]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: position },
  properties: {
    ...{ name_vi: name, name_en: name, kind: 'fire', severity: 2, text: 'Thử' },
    ...{ occurred_at: new Date().toISOString(), unit_code: '06712', accuracy_m: 50 },
  },
})

async function report(name: string, position: readonly [number, number]): Promise<string> {
  const answer = await product.ask('POST', '/collections/incidents/items', incident(name, position))
  expect(answer.status, await answer.clone().text()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

async function seal(page: Page): Promise<void> {
  const seals = button(page, /^Mở bản niêm phong/)
  await button(page, 'Niêm phong').waitFor()
  const before = (await product.ask('GET', '/collections/briefing_seals/items')).json()
  const { numberMatched } = (await before) as { numberMatched: number }
  await button(page, 'Niêm phong').press('Enter')
  await details(page)
    .getByText(/^Niêm phong bài “/)
    .waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => seals.count()).toBe(numberMatched + 1)
}

describe('a sealed briefing', () => {
  it('is made, opened, looked at again and shown by keyboard, and says everywhere that it is sealed', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, '#b=mong_cai')
    await drawn(page)
    await details(page).getByText('Chưa niêm phong lần nào.').waitFor()
    await seal(page)
    expect(await toMend(page)).toEqual([])

    // What is changed now changes nothing of it.
    await product.ask('POST', '/collections/briefing_scenes/items', {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ briefing_id: 'mong_cai', name_vi: 'Cảnh thêm sau' },
        view: { version: 1, extent: [107.7, 21.3, 108.1, 21.7], layers: [{ id: 'units' }] },
      },
    })
    await button(page, /^\d+ Cảnh thêm sau$/).waitFor()
    await button(page, /^Mở bản niêm phong/).press('Enter')
    await details(page).getByText('ĐÃ NIÊM PHONG').waitFor()
    await button(page, /^\d+ Tình hình chung$/).waitFor()
    expect(await button(page, /^\d+ Cảnh thêm sau$/).count()).toBe(0)
    for (const deed of ['Thêm cảnh đang xem', 'Đổi tên', 'Xóa', 'Niêm phong']) {
      expect(await button(page, deed).count(), deed).toBe(0)
    }
    // Until a scene of it is open, the map shows the present.
    await details(page)
      .getByText(/^Bản đồ đang KHÔNG ở thời điểm niêm phong/)
      .waitFor()
    await button(page, '4 Rủi ro thiên tai').press('Enter')
    await details(page)
      .getByText(/^Bản đồ đang KHÔNG/)
      .waitFor({ state: 'detached' })
    expect(await button(page, /^Sửa lời/).count()).toBe(0)
    await expect.poll(() => addressPart(page, 'k')).not.toBeNull()
    await button(page, 'Kiểm tra').press('Enter')
    await details(page)
      .getByText(/^Đúng như khi niêm phong/)
      .waitFor()
    expect(await toMend(page)).toEqual([])

    // What is taken along: the kit, of the seal that is open.
    const coming = page.waitForEvent('download')
    await button(page, 'Bộ họp ngoại tuyến (HTML)').press('Enter')
    await button(page, 'Thôi').waitFor()
    const kit = await coming
    expect(kit.suggestedFilename()).toMatch(/^[a-z0-9_]+_(CONG_KHAI|NOI_BO)\.html$/)
    expect(readFileSync(await kit.path(), 'utf8')).toContain('dia-ban sealed briefing 2')
    await button(page, 'Bộ họp ngoại tuyến (HTML)').waitFor()
    expect(await toMend(page)).toEqual([])
    await button(page, 'Trang chiếu (PPTX)').press('Enter')
    await button(page, 'Thôi').press('Enter')
    await button(page, 'Trang chiếu (PPTX)').waitFor()

    const address = `#b=${addressPart(page, 'b')}&n=${addressPart(page, 'n')}`
    const again = await product.open(openPage, {}, address)
    await drawn(again)
    await details(again).getByText('ĐÃ NIÊM PHONG').waitFor()
    await expect.poll(() => addressPart(again, 'k')).toBe(addressPart(page, 'k'))
    await button(again, 'Trình chiếu').press('Enter')
    await again.getByRole('heading', { name: 'Tình hình chung', level: 1 }).waitFor()
    await again.getByText('ĐÃ NIÊM PHONG').waitFor()
    expect(await toMend(again)).toEqual([])
    await again.keyboard.press('Escape')
    await button(again, 'Về bài đang dùng').press('Enter')
    await button(again, /^\d+ Cảnh thêm sau$/).waitFor()
    await expect.poll(() => addressPart(again, 'k')).toBeNull()
    expect(addressPart(again, 'n')).toBeNull()

    // Back to now is out of the seal too, says so beforehand and afterwards.
    await page.getByRole('button', { name: 'Đóng bản niêm phong, về hiện tại' }).press('Enter')
    await page.getByText('Bản niêm phong đã đóng: bài và bản đồ theo dữ liệu hiện nay.').waitFor()
    await button(page, /^\d+ Cảnh thêm sau$/).waitFor()
    await expect.poll(() => addressPart(page, 'k')).toBeNull()
    expect(addressPart(page, 'n')).toBeNull()
    expect(await toMend(page)).toEqual([])
  })

  it('is compared with now: what came and changed, in a table, on the map and as a scene of its own', async ({
    openPage,
  }) => {
    await report('Cháy nhà kho', [107.96, 21.52])
    const page = await product.open(openPage, {}, '#b=mong_cai')
    await drawn(page)
    await seal(page)
    await report('Cháy rừng mới', [107.98, 21.53])
    const since = details(page).getByRole('combobox', { name: 'So với' })
    await since.selectOption({ index: 1 })
    const table = details(page).getByRole('table', { name: 'Vụ việc, sự cố' })
    await table.getByRole('row', { name: /mới có Cháy rừng mới/ }).waitFor()
    expect(await table.getByText('Cháy nhà kho').count()).toBe(0)
    // The map points at it while the table is open.
    await page.getByText('+ Cháy rừng mới', { exact: true }).waitFor()
    expect(await toMend(page)).toEqual([])
    await button(page, 'Thêm thành một cảnh').press('Enter')
    await details(page)
      .getByText(/^Vụ việc, sự cố: 1 mới có \(Cháy rừng mới\)\./)
      .waitFor()
    await page.getByText('+ Cháy rừng mới', { exact: true }).waitFor()
    await expect.poll(() => addressPart(page, 'b')).toMatch(/^mong_cai\//)
    await since.selectOption({ index: 0 })
    await table.waitFor({ state: 'detached' })
  })

  it('is told from the live one on a phone by night, and one that is not there is named', async ({
    openPage,
  }) => {
    const sealed = await product.ask('POST', '/briefings/mong_cai/seals', {})
    const { id } = (await sealed.json()) as { id: string }
    const options = { viewport: phone, colorScheme: 'dark' } as const
    const page = await product.open(openPage, options, `#b=mong_cai/mong_cai.readiness&n=${id}`)
    await drawn(page)
    await details(page).getByText('ĐÃ NIÊM PHONG').first().waitFor()
    expect(await toMend(page)).toEqual([])
    const lost = await product.open(openPage, {}, '#b=mong_cai&n=nothing')
    await lost.getByText('Bản niêm phong này không có, hoặc không được xem.').waitFor()
    await details(lost)
      .getByText(/^Bản niêm phong$/)
      .waitFor()
  })
})
