import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { desk, drawn, openScreen, phone } from './open_screen.ts'
import { details, grid, layerEntry, layerList, searchBox } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

interface Case {
  readonly name: string
  readonly viewport?: typeof desk
  readonly address?: string
  readonly arrange?: (page: Page) => Promise<void>
  /** Rules that ask for what is hidden on purpose in this case. */
  readonly without?: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'the first view' },
  { name: 'a crossing and its details', address: '&s=border_crossings/bac_luan_1' },
  { name: 'a unit and a table', address: '&s=units/06712&t=facilities' },
  {
    name: 'units coloured by an indicator, with a notice',
    address: '&c=population&m=here',
  },
  {
    name: 'the list of keys',
    arrange: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'what was found',
    arrange: async (page) => {
      await searchBox(page).fill('mong cai')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the options of a layer',
    // While they are open a screen reader hears of nothing behind them.
    without: ['landmark-one-main', 'page-has-heading-one'],
    arrange: async (page) => {
      await layerEntry(page, 'units')
        .getByRole('button', { name: /Tùy chọn/ })
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'measuring',
    arrange: async (page) => {
      await page.getByRole('button', { name: /Đo diện tích/ }).click()
      await page.getByRole('button', { name: 'Lấy điểm ở tâm' }).click()
    },
  },
  { name: 'a phone', viewport: phone },
  {
    name: 'a phone with the layers over the map',
    viewport: phone,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Lớp', exact: true }).click()
      await layerList(page).waitFor()
    },
  },
  {
    name: 'a phone with details over the map',
    viewport: phone,
    address: '&s=border_crossings/bac_luan_1',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Chi tiết', exact: true }).click()
      await details(page).waitFor()
    },
  },
  {
    name: 'a phone with a table over the map',
    viewport: phone,
    address: '&t=units',
    arrange: async (page) => grid(page, 'units').waitFor(),
  },
]

describe('axe finds nothing to mend', () => {
  for (const { name, viewport = desk, address = '', arrange, without = [] } of cases) {
    it(`with ${name}, by day and by night`, async ({ openPage }) => {
      const page = await openScreen(openPage, { viewport, address: `#v=1&p=day${address}` })
      await arrange?.(page)
      await drawn(page)
      expect(await toMend(page, without), 'day').toEqual([])
      // Only the colours change, so only they are looked at again; what is open stays open.
      await page.evaluate(() => {
        location.hash = location.hash.replace('p=day', 'p=night')
      })
      await expect.poll(() => colourScheme(page)).toBe('dark')
      await drawn(page)
      expect(await toMend(page, without, ['color-contrast']), 'night').toEqual([])
    })
  }
})

describe('whoever wishes for stillness', () => {
  it('sees no change run on', async ({ openPage }) => {
    const page = await openScreen(openPage)
    expect(await page.evaluate(changesRunning, 'red')).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await page.evaluate(changesRunning, 'blue')).toBeGreaterThan(0)
  })
})

/** How many changes run on in time when the buttons are given a colour. */
function changesRunning(colour: string): number {
  for (const button of document.querySelectorAll('button')) button.style.backgroundColor = colour
  return document.getAnimations().length
}

function colourScheme(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
}
