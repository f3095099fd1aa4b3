import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { drawn } from './open_screen.ts'
import { map } from './parts_of_screen.ts'
import { number, openBriefing, present, shippedScenes, title } from './presenting_parts.ts'

const of = shippedScenes.length

describe('a briefing whose network is unplugged', () => {
  it('is shown to its end, says since when, and answers who points', async ({ openPage }) => {
    const page = await openBriefing(openPage, { expected: [/ERR_INTERNET_DISCONNECTED/] })
    await present(page)
    await page.getByText(`Đủ ${of} cảnh khi mất mạng`).waitFor()
    await page.context().setOffline(true)
    const tilesMissed: string[] = []
    page.on('requestfailed', (request) => {
      if (/\/tiles\/\w+\/\d/.test(request.url())) tilesMissed.push(request.url())
    })
    for (const [at, scene] of shippedScenes.entries()) {
      await expect.poll(() => title(page).innerText()).toBe(scene.name.vi)
      expect(await number(page)).toBe(`${at + 1}/${of}`)
      await drawn(page)
      await page.keyboard.press('PageDown')
    }
    expect(tilesMissed).toEqual([])
    await page.getByText(/^Mất kết nối từ /).waitFor()

    await page.keyboard.press('Home')
    await drawn(page)
    const box = await map(page).boundingBox()
    if (box === null) throw new Error('There is no map.')
    await page.mouse.click(box.x + box.width * 0.62, box.y + box.height * 0.5)
    const card = page.locator('.show_card')
    await card.getByText(/\S/).first().waitFor()
    await expect.poll(() => card.getByRole('heading').count()).toBeGreaterThan(0)
    await page.context().setOffline(false)
  })
  it('has its first scenes ready while answers to the others are awaited', async ({ openPage }) => {
    const page = await openBriefing(openPage)
    let first: string | null = null
    let answer = () => {}
    const awaited = new Promise<void>((resume) => {
      answer = resume
    })
    await page.route(/\/items\?bbox=.*skipGeometry=true/, async (route) => {
      const bbox = new URL(route.request().url()).searchParams.get('bbox')
      first ??= bbox
      if (bbox !== first) await awaited
      await route.continue()
    })
    await present(page)
    await page.getByText(`Sẵn 1/${of} cảnh khi mất mạng`).waitFor()
    answer()
    await page.getByText(`Đủ ${of} cảnh khi mất mạng`).waitFor()
  })
})
