import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { press } from './keyboard.ts'
import { desk, drawn, phone, wall } from './open_screen.ts'
import { details, map } from './parts_of_screen.ts'
import {
  number,
  openBriefing,
  present,
  shippedScenes,
  showing,
  theme,
  title,
} from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const of = shippedScenes.length

describe('a briefing before a room', () => {
  it('is walked from end to end by the keys of a clicker, and leaves the desk as it was', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    const before = { hash: new URL(page.url()).hash, theme: await theme(page) }
    await present(page)
    expect(await theme(page)).toBe('projector')
    expect(await page.getByRole('banner').count()).toBe(0)
    for (const [at, scene] of shippedScenes.entries()) {
      await expect.poll(() => title(page).innerText()).toBe(scene.name.vi)
      expect(await number(page)).toBe(`${at + 1}/${of}`)
      await drawn(page)
      await page.keyboard.press('PageDown')
    }
    // Beyond the last there is nothing.
    expect(await number(page)).toBe(`${of}/${of}`)
    await page.keyboard.press('PageUp')
    await expect.poll(() => number(page)).toBe(`${of - 1}/${of}`)
    await page.keyboard.press('Escape')
    await showing(page).waitFor({ state: 'detached' })
    await drawn(page)
    expect(await theme(page)).toBe(before.theme)
    await expect.poll(() => new URL(page.url()).hash).toBe(before.hash)
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).waitFor()
  })

  it('takes no key for the map while it is on its way', async ({ openPage }) => {
    const page = await openBriefing(openPage)
    let letGo = () => {}
    const held = new Promise<void>((done) => {
      letGo = done
    })
    await page.route('**/presenting_stage*', async (route) => {
      await held
      await route.continue()
    })
    const begin = page.getByRole('button', { name: 'Trình chiếu', exact: true })
    await begin.click()
    await begin.waitFor({ state: 'detached' })
    // Some frames later the map would have taken the focus, and Enter would pick what lies in its middle.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
    })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    letGo()
    await showing(page).waitFor()
    await page.keyboard.press('PageDown')
    await expect.poll(() => number(page)).toBe(`2/${of}`)
  })

  it('has a table that is read from the back of a room, no row over another', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage, { viewport: wall })
    await present(page)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    const rows = page.getByRole('grid').getByRole('row')
    await expect.poll(() => rows.count()).toBe(3)
    const letters = await rows
      .nth(1)
      .getByRole('rowheader')
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize))
    expect(letters).toBeGreaterThanOrEqual(wall.height / 55)
    const [one, other] = [await rows.nth(1).boundingBox(), await rows.nth(2).boundingBox()]
    if (!one || !other) throw new Error('Two clusters are known.')
    expect(other.y).toBeGreaterThanOrEqual(one.y + one.height - 0.5)
    expect(one.height).toBeGreaterThanOrEqual(1.5 * letters)
  })

  it('goes to a scene by its number, and says where there is none', async ({ openPage }) => {
    const page = await openBriefing(openPage)
    await present(page)
    await page.keyboard.press('4')
    await page.getByText('Đến cảnh 4 — bấm Enter').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    for (const key of ['9', '9', 'Enter']) await page.keyboard.press(key)
    await page.getByText(`Không có cảnh 99; bài này có ${of} cảnh.`).waitFor()
    expect(await number(page)).toBe(`4/${of}`)
    await page.keyboard.press('End')
    await expect.poll(() => number(page)).toBe(`${of}/${of}`)
    await page.keyboard.press('Home')
    await expect.poll(() => number(page)).toBe(`1/${of}`)
  })

  it('is black by B, and the first step only lifts that', async ({ openPage }) => {
    const page = await openBriefing(openPage)
    await present(page)
    const black = page.locator('.show_black')
    await page.keyboard.press('b')
    await black.waitFor()
    await page.keyboard.press('PageDown')
    await black.waitFor({ state: 'detached' })
    expect(await number(page)).toBe(`1/${of}`)
  })

  it('answers who points at the map, and the next step comes back to the scene', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    await present(page)
    await page.keyboard.press('PageDown')
    await drawn(page)
    const box = await map(page).boundingBox()
    if (box === null) throw new Error('There is no map.')
    await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.5)
    const card = page.locator('.show_card')
    await card.waitFor()
    await page.keyboard.press('PageDown')
    await card.waitFor({ state: 'detached' })
    expect(await number(page)).toBe(`2/${of}`)
    // Dragged away, the map comes back by 0 as well: what the scene says at a place tells where it is.
    const said = page.locator('.callout').first()
    const before = await said.boundingBox()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.3, { steps: 4 })
    await page.mouse.up()
    await drawn(page)
    expect((await said.boundingBox())?.x).not.toBeCloseTo(before?.x ?? 0, 0)
    await page.keyboard.press('0')
    await drawn(page)
    expect((await said.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
    expect((await said.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
    await page.keyboard.press('PageDown')
    await expect.poll(() => number(page)).toBe(`3/${of}`)
  })

  it('can be moved and pointed at by the keyboard alone, and by its buttons', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage)
    await present(page)
    const controls = page.getByRole('toolbar', { name: 'Điều khiển trình chiếu' })
    const next = controls.getByRole('button', { name: 'Cảnh sau' })
    await next.focus()
    await press(page, 'Enter')
    await expect.poll(() => number(page)).toBe(`2/${of}`)
    // A button that was pressed by a pointer gives the keyboard back.
    await next.click()
    await expect.poll(() => number(page)).toBe(`3/${of}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toBe(`4/${of}`)
    await controls.getByRole('button', { name: 'Kết thúc trình chiếu' }).click()
    await details(page).waitFor()
  })

  it('says that a text is longer than the screen, for as long as it is', async ({ openPage }) => {
    const page = await openBriefing(openPage, {
      before: (fresh) =>
        fresh.route('**/collections/briefing_scenes/items*', async (route) => {
          const answer = await route.fetch()
          const list = await answer.json()
          for (const { properties } of list.features) {
            properties.text_vi = 'Một đoạn rất dài của cảnh này. '.repeat(120)
          }
          await route.fulfill({ response: answer, json: list })
        }),
    })
    await present(page)
    const more = showing(page).getByText('Còn nữa: bấm ↓')
    await more.waitFor()
    const end = () =>
      page
        .locator('.show_said')
        .evaluate((text) => text.scrollHeight - text.clientHeight - text.scrollTop)
    while ((await end()) > 1) await page.keyboard.press('ArrowDown')
    // Then its chart, which is longer than its room as well.
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.locator('.show_charts').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(0)
    for (let i = 0; i < 12 && (await more.isVisible()); i += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await more.waitFor({ state: 'hidden' })
  })

  it('names what of a scene is gone, and shows the rest', async ({ openPage }) => {
    const page = await openBriefing(openPage, {
      before: (fresh) =>
        fresh.route('**/collections/briefing_scenes/items*', async (route) => {
          const answer = await route.fetch()
          const text = (await answer.text()).replaceAll('"border_markers"', '"lop_da_bo"')
          await route.fulfill({ response: answer, body: text })
        }),
    })
    await present(page)
    await page.locator('.show_missing').filter({ hasText: 'lop_da_bo' }).waitFor()
    await expect.poll(() => title(page).innerText()).toBe(shippedScenes[0]?.name.vi)
  })

  it('begins with its first scene in the middle of the map of a telephone', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage, { viewport: phone })
    // Who wants motion is flown there, from a map that had all of the screen until the text came.
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click()
    await showing(page).waitFor()
    await drawn(page)
    const { x, y, width, height } = (await page.getByRole('main').boundingBox()) ?? {
      ...{ x: 0, y: 0, width: 0, height: 0 },
    }
    // Right of the scene's middle lies Móng Cái 2; above it, China, of which nothing is told.
    await page.mouse.click(x + width / 2 + 25, y + height / 2)
    await page.locator('.show_card').getByRole('heading', { name: 'Phường Móng Cái 2' }).waitFor()
  })

  for (const [name, viewport] of Object.entries({ desk, wall, phone })) {
    it(`has nothing to mend at the size of a ${name}`, async ({ openPage }) => {
      const page = await openBriefing(openPage, { viewport })
      await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click()
      await showing(page).waitFor()
      await drawn(page)
      expect(await toMend(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(viewport.width)
    })
  }
})
