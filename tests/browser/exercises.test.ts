import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { openAccountWindow, overflowOnPhone, toMendInWindow } from './account_parts.ts'
import { press, tabTo } from './keyboard.ts'
import { desk, drawn, phone } from './open_screen.ts'
import { grid } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const view = '#v=1&m=11/21.53/107.97&l=units,incidents&t=incidents'

const band = (page: Page) => page.getByRole('region', { name: 'Đây là diễn tập' })

/** Whether the two bands are in sight from edge to edge, and over whatever else is there. */
const bandsSeen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.exercise_band')].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const { clientWidth, clientHeight } = document.documentElement
      const inSight = left <= 0 && right >= clientWidth && top >= 0 && bottom <= clientHeight
      // What takes no pointer, or is inert behind a window, is drawn all the same, but not found.
      if (!(each instanceof HTMLElement)) return false
      const { inert, style } = each
      const before = style.pointerEvents
      Object.assign(each, { inert: false })
      style.pointerEvents = 'auto'
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      Object.assign(each, { inert })
      style.pointerEvents = before
      return inSight && each.contains(over)
    }),
  )

async function incidents(path = ''): Promise<number> {
  const answer = await product.ask('GET', `${path}/collections/incidents/items?limit=1`)
  return ((await answer.json()) as { numberMatched: number }).numberMatched
}

describe('an exercise', () => {
  it('is made, entered, left and ended without a pointer, and is marked all the while', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, view)
    await drawn(page)
    expect(await band(page).count()).toBe(0)
    const window = await openAccountWindow(page, 'Diễn tập')
    await window.getByText('Chưa có cuộc diễn tập nào.').waitFor()
    const title = window.getByLabel('Tên cuộc diễn tập')
    await tabTo(page, title)
    await press(page, 'Enter')
    await window.getByRole('alert').filter({ hasText: 'Đặt tên' }).waitFor()
    expect(await toMendInWindow(page)).toEqual([])
    await page.keyboard.type('Diễn tập bão cấp phường')
    await press(page, 'Enter')
    const row = window.getByRole('listitem').filter({ hasText: 'Diễn tập bão cấp phường' })
    await row.getByText(/chuẩn bị/).waitFor()
    expect(await toMendInWindow(page)).toEqual([])
    expect(await overflowOnPhone(page, window)).toBe(0)
    await tabTo(page, row.getByRole('button', { name: /^Bắt đầu:/ }))
    await press(page, 'Enter')
    await row.getByText(/đang diễn tập/).waitFor()
    await row.getByRole('button', { name: /^Vào:/ }).focus()
    await Promise.all([page.waitForURL(/[?&]lane=/), page.keyboard.press('Enter')])

    await band(page).getByText('Diễn tập bão cấp phường').waitFor()
    await drawn(page)
    expect(await page.title()).toMatch(/^DIỄN TẬP – /)
    expect(await bandsSeen(page)).toEqual([true, true])
    expect(await toMend(page)).toEqual([])
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'night'
    })
    expect(await toMend(page, [], ['color-contrast'])).toEqual([])

    const inside = await openAccountWindow(page, 'Diễn tập')
    expect(await bandsSeen(page)).toEqual([true, true])
    await inside.getByText(/đang mở/).waitFor()
    await page.setViewportSize(phone)
    expect(await bandsSeen(page)).toEqual([true, true])
    await page.setViewportSize(desk)
    await inside.getByRole('button', { name: /^Kết thúc:/ }).focus()
    await press(page, 'Enter')
    await inside.getByRole('alert').filter({ hasText: 'không ghi thêm được nữa' }).waitFor()
    await inside.getByRole('button', { name: /^Kết thúc diễn tập:/ }).focus()
    await press(page, 'Enter')
    await band(page).getByText('Đã kết thúc, chỉ xem').waitFor()
    const lane = new URL(page.url()).searchParams.get('lane') ?? ''
    const refused = await product.ask('POST', `/lanes/${lane}/collections/incidents/items`, {
      ...{ type: 'Feature', geometry: null },
      properties: {
        ...{ kind: 'fire', severity: 1, text: 'Sau khi kết thúc', unit_code: '06712' },
        occurred_at: new Date().toISOString(),
      },
    })
    expect(refused.status).toBe(409)

    // The button that ended it is gone; its window keeps the focus, and is closed by a key.
    await expect
      .poll(() => inside.evaluate((window) => window.contains(document.activeElement)))
      .toBe(true)
    await press(page, 'Escape')
    await inside.waitFor({ state: 'detached' })
    await band(page).getByRole('link', { name: 'Về tình hình thật' }).press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('lane'))
    await drawn(page)
    expect(await band(page).count()).toBe(0)
    expect(await page.title()).not.toMatch(/DIỄN TẬP/)
  })

  it('by its script is played on open screens of it, and on no other', async ({ openPage }) => {
    const live = await product.open(openPage, {}, view)
    const window = await openAccountWindow(live, 'Diễn tập')
    await window.getByRole('button', { name: /^Lập theo kịch bản:/ }).click()
    const row = window.getByRole('listitem').filter({ hasText: /kịch bản: 0/ })
    await row.getByRole('button', { name: /^Vào:/ }).waitFor()
    const lanes = (await (await product.ask('GET', '/lanes')).json()) as {
      lanes: { id: string; play: { script: string } | null }[]
    }
    const lane = lanes.lanes.find(({ play }) => play !== null)?.id ?? ''
    const drill = await product.open(openPage, {}, `?lane=${lane}${view}`)
    await drawn(drill)
    const before = await incidents()
    // Not each event of a script is an incident; one of the first few is.
    const step = window.getByRole('button', { name: /^Bước tiếp:/ })
    for (let steps = 1; (await incidents(`/lanes/${lane}`)) === before; steps += 1) {
      await step.click()
      await window.getByText(`kịch bản: ${steps} tình huống`).waitFor()
    }
    // Played as fast as is chosen, which is kept; chosen again while it plays, it counts at once.
    const played = window.getByRole('listitem').filter({ hasText: /kịch bản: \d/ })
    const speed = played.getByRole('combobox', { name: /^Tốc độ kịch bản:/ })
    await expect.poll(() => speed.inputValue()).toBe('60')
    await speed.selectOption('10')
    await played.getByRole('button', { name: /^Chạy kịch bản:/ }).click()
    await played.getByRole('button', { name: /^Tạm dừng:/ }).waitFor()
    const playOf = async () => {
      const { lanes } = (await (await product.ask('GET', '/lanes')).json()) as {
        lanes: { id: string; play: { state: string; speed: number } | null }[]
      }
      return lanes.find(({ id }) => id === lane)?.play
    }
    expect(await playOf()).toMatchObject({ state: 'playing', speed: 10 })
    await speed.selectOption('1')
    await expect.poll(async () => (await playOf())?.speed).toBe(1)
    await played.getByRole('button', { name: /^Tạm dừng:/ }).click()
    await played.getByRole('button', { name: /^Chạy kịch bản:/ }).waitFor()
    expect(await toMendInWindow(live)).toEqual([])
    expect(await playOf()).toMatchObject({ state: 'paused', speed: 1 })
    const told = grid(drill, 'incidents').getByRole('row')
    await expect.poll(() => told.count()).toBe(before + 2)
    expect(await incidents()).toBe(before)
    await live.keyboard.press('Escape')
    await drawn(live)
    expect(await grid(live, 'incidents').getByRole('row').count()).toBeLessThanOrEqual(before + 1)
  })
})
