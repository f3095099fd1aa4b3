import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { map } from './parts_of_screen.ts'
import { away, button, connected, onServer, send, unsent, write } from './reporting_parts.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const textField = (page: Page) => page.getByRole('textbox', { name: 'Việc gì đã xảy ra' })

describe('a report on a phone', () => {
  it('is written under a thumb, and says what is missing where it is', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    await send(page)
    const kinds = page.getByRole('group', { name: 'Loại vụ việc' })
    await kinds.getByText('Hãy chọn loại vụ việc.').waitFor()
    await expect.poll(() => kinds.evaluate((part) => part === document.activeElement)).toBe(true)
    expect(await toMend(page)).toEqual([])

    await page.getByRole('searchbox').fill('lu quet')
    expect(await kinds.getByRole('radio').count()).toBe(1)
    await page.getByRole('searchbox').fill('')
    const text = `Nước suối lên ${Date.now()}`
    await write(page, text)
    expect(await page.getByText('Hãy chọn loại vụ việc.').count()).toBe(0)
    await send(page)
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    await page.getByText('Máy chủ đã nhận 1 tin.').waitFor()
    const [there] = await onServer(product, text)
    expect(there).toMatchObject({
      geometry: { type: 'Point', coordinates: [107.98, 21.52] },
      properties: { kind: 'flash_flood', severity: 3, unit_code: '06712' },
    })
  })

  it('never goes past a coordinate that is typed and not taken, and keeps it on the device', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    const text = `Ngầm ngập ${Date.now()}`
    await write(page, text)
    const typed = page.getByLabel('Hoặc gõ tọa độ')
    await typed.fill('21,49 107,91')
    await send(page)
    await page.getByText(/Tọa độ đang gõ chưa được lấy làm vị trí/).waitFor()
    expect(await toMend(page)).toEqual([])
    await page.reload()
    await expect.poll(() => typed.inputValue()).toBe('21,49 107,91')
    expect(await onServer(product, text)).toEqual([])
    await button(page, 'Lấy').click()
    await send(page)
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    const [there] = await onServer(product, text)
    expect(there).toMatchObject({ geometry: { coordinates: [107.91, 21.49] } })
  })

  it('is written by keys alone, from the bar to the end', async ({ openPage }) => {
    const page = await product.open(openPage)
    await page.getByText('Trực tiếp').first().waitFor()
    await button(page, /^Báo tin/).press('Enter')
    const kind = page.getByRole('radio', { name: 'Sạt lở đất', exact: true })
    await kind.press('Space')
    await page.getByRole('radio', { name: 'Nhẹ', exact: true }).press('Space')
    await page.getByLabel('Hoặc gõ tọa độ').focus()
    await page.keyboard.type('21,535 107,965')
    // Enter takes the coordinate, and does not send.
    await page.keyboard.press('Enter')
    await page.getByText('Tọa độ đã gõ').waitFor()
    const text = `Đá lăn ${Date.now()}`
    await textField(page).focus()
    await page.keyboard.type(text)
    await button(page, 'Gửi báo cáo').press('Enter')
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    // Esc goes back to the map.
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('r=new')
  })
})

describe('a report from the map of a phone', () => {
  it('takes seven presses and its words, and comes back from the map to where it was left', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone }, '#v=1&m=12/21.53/107.97')
    await drawn(page)
    await page.evaluate(() => {
      let presses = 0
      addEventListener(
        'pointerdown',
        () => {
          presses += 1
          document.documentElement.dataset.presses = String(presses)
        },
        true,
      )
    })
    await button(page, 'Báo tin').click()
    await page.getByRole('radio', { name: 'Lũ quét', exact: true }).click()
    await page.getByRole('radio', { name: 'Nghiêm trọng', exact: true }).click()
    const report = page.locator('.reporting')
    const fromMap = button(page, 'Trên bản đồ')
    await fromMap.scrollIntoViewIfNeeded()
    const left = await report.evaluate((part) => part.scrollTop)
    expect(left).toBeGreaterThan(0)
    await fromMap.click()
    await page.getByRole('region', { name: 'Chạm vào nơi xảy ra' }).waitFor()
    await map(page).click({ position: { x: 180, y: 300 } })
    await page.getByText(/^Chọn trên bản đồ/).waitFor()
    expect(await report.evaluate((part) => part.scrollTop)).toBe(left)
    const place = page.getByRole('group', { name: 'Ở đâu' })
    expect(await place.evaluate((part) => part === document.activeElement)).toBe(true)
    const text = `Bảy lần bấm ${Date.now()}`
    await textField(page).click()
    await page.keyboard.type(text)
    await send(page)
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    const [there] = await onServer(product, text)
    expect(there?.properties).toMatchObject({ kind: 'flash_flood', severity: 3 })
    const presses = () => page.evaluate(() => document.documentElement.dataset.presses)
    expect(await presses()).toBe('7')
  })
})

describe('what somebody else may have reported', () => {
  it('is offered to be added to, and holds up nobody who does not', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    await connected(page)
    const place = '21,56 107,90'
    const [first, second] = [`Cầu ngập ${Date.now()}`, `Cầu ngập sâu ${Date.now()}`]
    await write(page, first, place)
    expect(await button(page, 'Bổ sung vào').count()).toBe(0)
    await send(page)
    await expect.poll(async () => (await onServer(product, first)).length).toBe(1)

    await write(page, second, place)
    const offer = button(page, new RegExp(`^Bổ sung vào: .*${first}`))
    await offer.waitFor()
    expect(await toMend(page)).toEqual([])
    await offer.press('Enter')
    await page.getByText(/được ghi thêm vào diễn biến của/).waitFor()
    await button(page, 'Gửi bổ sung').click()
    const [incident] = await onServer(product, first)
    const log = async () => {
      const path = `/collections/incidents/items/${incident?.id}/running_log`
      return (await product.ask('GET', path)).text()
    }
    await expect.poll(log).toContain(second)
    expect(await onServer(product, second)).toEqual([])

    const third = `Việc khác ${Date.now()}`
    await write(page, third, place)
    await button(page, new RegExp(`^Bổ sung vào: .*${first}`)).waitFor()
    await send(page)
    await expect.poll(async () => (await onServer(product, third)).length).toBe(1)
  })
})

describe('a device whose clock is wrong', () => {
  it('that runs ahead keeps the refused report, says why, and mends it by one press', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { expected: [...away, /422/] }, '#r=new')
    await connected(page)
    await page.context().setOffline(true)
    const before = Date.now()
    await page.clock.setFixedTime(before + 20 * 60_000)
    const text = `Đồng hồ nhanh ${before}`
    await write(page, text, '21,50 107,95')
    await send(page)
    const kept = unsent(page).filter({ hasText: text })
    await kept.waitFor()
    await page.context().setOffline(false)
    await kept.getByText(/đồng hồ máy này đã chạy nhanh/).waitFor()
    await page.getByText(/Đồng hồ máy này nhanh \d+ phút/).waitFor()
    expect(await onServer(product, text)).toEqual([])
    await kept.getByRole('button', { name: /^Sửa thành .* và gửi$/ }).click()
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    const [there] = await onServer(product, text)
    const off = Date.parse(String(there?.properties.occurred_at)) - before
    // The clock stands still in this page; the one it was off by goes on.
    expect(Math.abs(off)).toBeLessThan(15 * 60_000)
    // The server's own time stands beside it.
    expect(Math.abs(Date.parse(String(there?.properties.reported_at)) - Date.now())).toBeLessThan(
      60_000,
    )
    await expect.poll(() => unsent(page).count()).toBe(0)
  })

  it('that is behind says so, and the report has the time of the server', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    await page.clock.setFixedTime(Date.now() - 3 * 3_600_000)
    await page.reload()
    await page.getByText(/Đồng hồ máy này chậm \d+ giờ/).waitFor()
    const text = `Đồng hồ chậm ${Date.now()}`
    await write(page, text, '21,51 107,93')
    await send(page)
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    const [there] = await onServer(product, text)
    for (const name of ['occurred_at', 'reported_at']) {
      const off = Date.parse(String(there?.properties[name])) - Date.now()
      expect(Math.abs(off)).toBeLessThan(120_000)
    }
  })
})

describe('an exercise', () => {
  it('is marked where one reports into it, and keeps to itself what is begun there', async ({
    openPage,
  }) => {
    const answer = await product.ask('POST', '/lanes', { title_vi: 'Diễn tập báo tin' })
    const { id } = (await answer.json()) as { id: string }
    await product.ask('PATCH', `/lanes/${id}`, { state: 'running' })
    const page = await product.open(openPage, { viewport: phone }, `?lane=${id}#r=new`)
    const cover = page.getByRole('dialog', { name: 'Báo tin vụ việc' })
    await cover.getByText('DIỄN TẬP · EXERCISE').first().waitFor()
    await page.getByRole('region', { name: 'Đây là diễn tập' }).waitFor()
    expect(await toMend(page)).toEqual([])
    const begun = `Giả định ${Date.now()}`
    await write(page, begun)

    const live = await page.context().newPage()
    await live.goto(product.address('#r=new'))
    await textField(live).waitFor()
    await expect.poll(() => textField(live).inputValue()).toBe('')
    expect(await live.getByText('DIỄN TẬP · EXERCISE').count()).toBe(0)
    await live.close()

    await send(page)
    await expect.poll(async () => (await onServer(product, begun, `/lanes/${id}`)).length).toBe(1)
    expect(await onServer(product, begun)).toEqual([])
  })
})

describe('while the screen shows the past', () => {
  it('the report says that it is written now', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone }, '#v=1&d=2025-10-06T10:00&r=new')
    await page
      .getByRole('note')
      .filter({ hasText: /06\/10\/2025/ })
      .waitFor()
  })
})
