import type { Page, Route } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { desk, drawn, openScreen, phone } from './open_screen.ts'
import { grid, layerEntry, searchBox } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Độ mật' })
const highest = (page: Page) => bar(page).innerText()

interface Answer {
  readonly features: readonly { readonly id: string; properties: Record<string, unknown> }[]
}

/** Marks one facility on its way to the page, as a person with the right would have it marked. */
async function markOne(route: Route): Promise<void> {
  const response = await route.fetch()
  const answer: Answer = await response.json()
  const [first] = answer.features
  if (first) first.properties.marking = 'noi_bo'
  await route.fulfill({ response, json: answer })
}

describe('the highest marking in view', () => {
  it('is what the map has drawn, in the words of the scheme', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      // Nothing but the map shows a feature, and the scheme knows something below the lowest.
      before: async (opening) => {
        await opening.route('**/api/collections/*/items**', (route) =>
          route.fulfill({ json: { features: [], numberMatched: 0, links: [] } }),
        )
        await opening.route('**/api/accounts/me', async (route) => {
          const response = await route.fetch()
          const me: { markings: object[] } = await response.json()
          me.markings.unshift({ code: 'none', rank: -1, title_vi: 'Trống', open: true })
          await route.fulfill({ response, json: me })
        })
      },
    })
    await expect.poll(() => highest(page)).toMatch(/: công khai/i)
  })

  for (const viewport of [desk, phone]) {
    it(`stands above and below ${viewport.width} pixels of screen as soon as it is shown`, async ({
      openPage,
    }) => {
      const page = await openScreen(openPage, {
        viewport,
        before: (opening) => opening.route('**/api/collections/facilities/items**', markOne),
      })
      expect(await highest(page)).toMatch(/: công khai/i)
      await page.goto(`${page.url()}&t=facilities`)
      await grid(page, 'facilities').getByRole('row').nth(1).waitFor()
      await expect.poll(() => highest(page)).toMatch(/: nội bộ/i)
      const below = page.locator('.marking_bar_bottom')
      await expect.poll(() => below.innerText()).toBe('NỘI BỘ')
      const box = await below.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(viewport.height, 0)
      expect((await bar(page).boundingBox())?.y).toBe(0)
      expect(await toMend(page)).toEqual([])
    })
  }

  it('is that of the briefing that is open, and of all while they are listed', async ({
    openPage,
  }) => {
    const addOther = async (route: Route) => {
      const response = await route.fetch()
      const answer: Answer = await response.json()
      const others = answer.features.slice(0, 1).map(({ id, properties }) => ({
        id: `${id}_khac`,
        properties: { ...properties, marking: 'noi_bo', briefing_id: 'khac' },
      }))
      await route.fulfill({
        response,
        json: { ...answer, features: [...answer.features, ...others] },
      })
    }
    const page = await openScreen(openPage, {
      address: '#v=1&b=mong_cai',
      before: (opening) => opening.route(/\/collections\/briefing(s|_scenes)\/items/, addOther),
    })
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).waitFor()
    await drawn(page)
    expect(await highest(page)).toMatch(/: công khai/i)
    await page.getByRole('button', { name: 'Mọi bài' }).click()
    await expect.poll(() => highest(page)).toMatch(/: nội bộ/i)
  })

  it('is that of what a search lists, as long as it lists it', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      before: (opening) =>
        opening.route('**/api/search**', async (route) => {
          const response = await route.fetch()
          const answer: { results: { marking: string }[] } = await response.json()
          for (const result of answer.results) result.marking = 'noi_bo'
          await route.fulfill({ response, json: answer })
        }),
    })
    expect(await highest(page)).toMatch(/: công khai/i)
    await searchBox(page).fill('bac luan')
    await page.getByRole('option').first().waitFor()
    // Behind an open list the bar is hidden from roles, not from eyes.
    const above = page.locator('.marking_bar_top')
    await expect.poll(() => above.innerText()).toMatch(/: nội bộ/i)
    await searchBox(page).fill('')
    await expect.poll(() => highest(page)).toMatch(/: công khai/i)
  })

  it('goes with a table that leaves the screen', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      before: (opening) => opening.route('**/api/collections/facilities/items**', markOne),
    })
    await layerEntry(page, 'facilities')
      .getByRole('button', { name: /chưa có vị trí/ })
      .click()
    await grid(page, 'facilities').getByRole('row').nth(1).waitFor()
    await drawn(page)
    const leaving = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/ }).click()
    const file = await leaving
    expect(file.suggestedFilename()).toBe('facilities_NOI_BO.csv')
  })
})
