import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { number, openBriefing, present, shippedScenes } from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const of = shippedScenes.length

async function openOwn(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Cửa sổ người nói' }).click()
  const own = await opening
  await own.getByRole('heading', { level: 1 }).waitFor()
  return own
}

describe('the window of who speaks', () => {
  it('has notes, what comes next and the time, and leads the room by keyboard', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    await present(page)
    const opening = page.context().waitForEvent('page')
    await page.getByRole('button', { name: 'Cửa sổ người nói' }).click()
    const own = await opening
    const [first, second] = shippedScenes
    await own.getByRole('heading', { name: first?.name.vi ?? '' }).waitFor()
    const notes = (first?.notes?.vi ?? '').split('\n')[0] ?? ''
    await own.getByText(notes).waitFor()
    await own.getByText(`Tiếp theo: ${second?.name.vi}`).waitFor()
    await own.getByText('Đã nói').waitFor()
    expect(await toMend(own)).toEqual([])

    await own.keyboard.press('PageDown')
    await own.getByRole('heading', { name: second?.name.vi ?? '' }).waitFor()
    await expect.poll(() => number(page)).toBe(`2/${of}`)
    await own.keyboard.press('b')
    await page.locator('.show_black').waitFor()
    await own.getByText('Màn hình đang đen').waitFor()
    await own.getByRole('navigation', { name: 'Các cảnh' }).getByRole('button').nth(3).click()
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    // What the room is led by is followed too.
    await page.keyboard.press('PageDown')
    await own.getByRole('heading', { name: shippedScenes[4]?.name.vi ?? '' }).waitFor()
    await page.keyboard.press('Escape')
    await own.getByText('Buổi trình chiếu đã kết thúc').waitFor()
    expect(await own.getByText(notes).count()).toBe(0)
  })

  it('goes on when the page that the room sees is loaded again, and says when it is closed', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    await present(page)
    const own = await openOwn(page)
    await own.keyboard.press('PageDown')
    await expect.poll(() => number(page)).toBe(`2/${of}`)
    const begun = await page.evaluate(() => Date.now())
    await page.clock.setFixedTime(begun + 10 * 60_000)
    await own.getByText('10:00', { exact: true }).waitFor()
    await page.reload()
    await expect.poll(() => number(page)).toBe(`2/${of}`)
    await own.getByRole('heading', { name: shippedScenes[1]?.name.vi ?? '' }).waitFor()
    await own.getByText('10:00', { exact: true }).waitFor()
    await own.keyboard.press('PageDown')
    await expect.poll(() => number(page)).toBe(`3/${of}`)
    await page.close({ runBeforeUnload: true })
    await own.getByText('Cửa sổ trình chiếu đã đóng hoặc đang tải lại').waitFor()
    expect(await own.getByRole('heading').count()).toBe(0)
  })

  it('leaves its keys to the clicker after the mouse, and shows notes in a flat window', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    await present(page)
    const own = await openOwn(page)
    await own.setViewportSize({ width: 600, height: 360 })
    await own.getByRole('navigation', { name: 'Các cảnh' }).getByRole('button').nth(2).click()
    await expect.poll(() => number(page)).toBe(`3/${of}`)
    await own.keyboard.press('Space')
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    await own.keyboard.press('9')
    await own.getByText('Đến cảnh 9').waitFor()
    await own.keyboard.press('Enter')
    await own.getByText(`Không có cảnh 9; bài này có ${of} cảnh.`).waitFor()
    const notes = own.getByRole('region', { name: 'Ghi chú' })
    const seen = () => notes.evaluate(({ clientHeight }) => clientHeight)
    expect(await seen()).toBeGreaterThan(40)
    await own.setViewportSize({ width: 600, height: 290 })
    const scrolled = () => notes.evaluate(({ scrollTop }) => scrollTop)
    expect(await scrolled()).toBe(0)
    await own.keyboard.press('ArrowDown')
    await expect.poll(scrolled).toBeGreaterThan(0)
  })

  it('says where the browser blocks it, and what to do', async ({ openPage }) => {
    const page = await openBriefing(openPage, {
      before: (fresh) =>
        fresh.addInitScript(() => {
          window.open = () => null
        }),
    })
    await present(page)
    await page.getByRole('button', { name: 'Cửa sổ người nói' }).click()
    await page.getByRole('alert').filter({ hasText: 'Cho phép trang này mở cửa sổ' }).waitFor()
  })
})
