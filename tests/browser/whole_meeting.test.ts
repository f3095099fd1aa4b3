import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { drawn, openScreen, wall } from './open_screen.ts'
import { number, present, shippedScenes, showing, theme, title } from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const of = shippedScenes.length

describe('a whole meeting', () => {
  it('is walked by the keys of a clicker alone, from the address of its briefing to its end', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: '#b=mong_cai', viewport: wall })
    const before = await theme(page)
    const isAt = async (at: number) => {
      await expect.poll(() => title(page).innerText()).toBe(shippedScenes[at]?.name.vi)
      expect(await number(page)).toBe(`${at + 1}/${of}`)
      await drawn(page)
    }
    await present(page)
    for (let at = 0; at < of; at += 1) {
      await isAt(at)
      expect(await toMend(page)).toEqual([])
      await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'Space')
    }
    await isAt(of - 1)
    await page.keyboard.press('b')
    await page.locator('.show_black').waitFor()
    await page.keyboard.press('b')
    await page.locator('.show_black').waitFor({ state: 'detached' })
    await isAt(of - 1)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await isAt(2)
    await page.keyboard.press('PageUp')
    await isAt(1)
    await page.keyboard.press('Escape')
    await showing(page).waitFor({ state: 'detached' })
    await drawn(page)
    expect(await theme(page)).toBe(before)
  })

  it('goes on at the same scene when its page is loaded again, and ends at the same desk', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: '#v=1&m=11/21.5/107.9&b=mong_cai' })
    const hash = new URL(page.url()).hash
    await present(page)
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    await page.reload()
    await showing(page).waitFor()
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    await drawn(page)
    expect(await theme(page)).toBe('projector')
    await page.keyboard.press('PageUp')
    await expect.poll(() => number(page)).toBe(`3/${of}`)
    await page.keyboard.press('Escape')
    await showing(page).waitFor({ state: 'detached' })
    await expect.poll(() => new URL(page.url()).hash).toBe(hash)
    await page.reload()
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).waitFor()
    expect(await showing(page).count()).toBe(0)
  })
})
