import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { borderCrossingsLayer } from '../../geo/layers/border_crossings/layer.ts'
import { it } from '../support/chromium_page.ts'
import { desk, drawn, phone, wall } from './open_screen.ts'
import { map } from './parts_of_screen.ts'
import { number, openBriefing, showing, title } from './presenting_parts.ts'
import { toMend } from './to_mend.ts'

const key = (page: Page) => page.getByRole('region', { name: 'Chú giải', exact: true })

type Box = Awaited<ReturnType<ReturnType<typeof key>['boundingBox']>>

const meet = (one: Box, other: Box) =>
  one !== null &&
  other !== null &&
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

async function liesOverCallout(page: Page): Promise<boolean> {
  const at = await key(page).boundingBox()
  const callouts = await page.locator('.callout').all()
  const boxes = await Promise.all(callouts.map((each) => each.boundingBox()))
  return boxes.some((box) => meet(at, box))
}

/** The second scene, of crossings. */
async function showCrossings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click()
  await showing(page).waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => number(page)).toMatch(/^2\//)
  await drawn(page)
}

describe('the key of a scene', () => {
  for (const [name, viewport] of Object.entries({ desk, wall })) {
    it(`tells of the signs in view, and of no others, at the size of a ${name}`, async ({
      openPage,
    }) => {
      const page = await openBriefing(openPage, { viewport })
      await showCrossings(page)
      const crossings = key(page).locator('[data-layer=border_crossings] li')
      await crossings.first().waitFor()
      const said = await crossings.allInnerTexts()
      const inView = ['international_gate', 'clearance_opening', 'port', 'unknown']
      const classes = borderCrossingsLayer.classes.filter(({ id }) => inView.includes(id))
      expect(said).toEqual(classes.map(({ label }) => label.vi))
      expect(await crossings.locator('svg').count()).toBe(said.length)
      const [text, at, whole] = await Promise.all(
        [title(page), key(page), map(page)].map((each) => each.boundingBox()),
      )
      if (!text || !at || !whole) throw new Error('The key or the map is not there.')
      expect(at.x).toBeGreaterThan(text.x + text.width)
      const middle = whole.x + whole.width / 2
      expect(at.x > middle || at.x + at.width < middle).toBe(true)
      expect(await page.locator('.callout').count()).toBeGreaterThan(0)
      await expect.poll(() => liesOverCallout(page)).toBe(false)
      expect(await toMend(page)).toEqual([])
    })
  }

  for (const [name, viewport] of Object.entries({ desk, wall })) {
    it(`gives way to the card of what is pointed at, at the size of a ${name}`, async ({
      openPage,
    }) => {
      const page = await openBriefing(openPage, { viewport })
      await showCrossings(page)
      const head = key(page).getByRole('button', { name: 'Chú giải' })
      await head.waitFor()
      const box = await map(page).boundingBox()
      if (!box) throw new Error('The map is not there.')
      await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.5)
      const card = page.locator('.show_card')
      await card.locator('h2, .show_card_choice').first().waitFor()
      const covered = async () => meet(await key(page).boundingBox(), await card.boundingBox())
      await expect.poll(covered).toBe(false)
      // Also while somebody opens a key that has no room.
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
      await expect.poll(covered).toBe(false)
      expect(await toMend(page)).toEqual([])
    })
  }

  it('stands beside what is told of the thing that a scene points at', async ({ openPage }) => {
    const page = await openBriefing(openPage)
    await showCrossings(page)
    await page.keyboard.press('5')
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toMatch(/^5\//)
    const card = page.locator('.show_card')
    await card.getByRole('heading').waitFor()
    await expect
      .poll(async () => meet(await key(page).boundingBox(), await card.boundingBox()))
      .toBe(false)
    await key(page).getByText('chưa rõ').first().waitFor()
  })

  it('leaves the thing that a scene points at in sight on a wall', async ({ openPage }) => {
    const page = await openBriefing(openPage, { viewport: wall })
    await showCrossings(page)
    await page.keyboard.press('5')
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toMatch(/^5\//)
    await key(page).getByText('chưa rõ').first().waitFor()
    const box = await map(page).boundingBox()
    if (!box) throw new Error('The map is not there.')
    // Móng Cái 1 lies in the eastern half, beneath the card.
    const right = async () => {
      const at = await key(page).boundingBox()
      return at ? at.x + at.width : Infinity
    }
    await expect.poll(right).toBeLessThan(box.x + box.width / 2)
  })

  it('is folded on a telephone until it is asked for, and gives the keys back', async ({
    openPage,
  }) => {
    const page = await openBriefing(openPage, { viewport: phone })
    await showCrossings(page)
    const head = key(page).getByRole('button', { name: 'Chú giải' })
    const entries = key(page).locator('[data-layer=border_crossings] li')
    await head.waitFor()
    expect(await entries.first().isVisible()).toBe(false)
    await head.click()
    await entries.first().waitFor()
    expect(await toMend(page)).toEqual([])
    // The bar stands between map and text: over the map it lay on what the scene says there.
    const box = async (part: Locator) => {
      const { y = 0, height = 0 } = (await part.boundingBox()) ?? {}
      return { top: y, bottom: y + height }
    }
    const bar = await box(page.getByRole('toolbar', { name: 'Điều khiển trình chiếu' }))
    expect(bar.top).toBeGreaterThanOrEqual((await box(page.getByRole('main'))).bottom)
    expect(bar.bottom).toBeLessThanOrEqual((await box(title(page))).top)
    await page.keyboard.press('Enter')
    await expect.poll(() => number(page)).toMatch(/^3\//)
  })
})
