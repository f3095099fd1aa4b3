import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { number, openBriefing, present, shippedScenes } from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const of = shippedScenes.length

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
