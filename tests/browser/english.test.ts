import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { catalogue } from '../../geo/layers/catalogue.ts'
import type { Label } from '../../geo/words.ts'
import { it } from '../support/chromium_page.ts'
import { drawn, openScreen } from './open_screen.ts'

/** Every list of words the screen is written with. */
const wordFiles = import.meta.glob<Record<string, unknown>>('../../web/**/*_words.ts', {
  eager: true,
})

describe('in English', () => {
  it('has no Vietnamese word of its own left, and says which language it is in', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: '#v=1&s=border_crossings/bac_luan_1' })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.keyboard.press('t')
    await page.getByRole('grid', { name: 'Border crossings' }).waitFor()
    await page.keyboard.press('m')
    await page.getByRole('region', { name: 'Measuring a distance' }).waitFor()
    await drawn(page)
    const told = await saidOn(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    const all = new Set([...told, ...(await saidOn(page))])

    const labels = [...Object.values(wordFiles).flatMap(labelsIn), ...catalogueLabels]
    expect(labels.length).toBeGreaterThan(150)
    const english = labels.filter(({ en }) => all.has(en))
    expect(english.length).toBeGreaterThan(80)
    expect(labels.filter(({ vi }) => all.has(vi)).map(({ vi }) => vi)).toEqual([])
  })

  it('stays English at the next visit', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: '#v=1&i=en' })
    await page.goto(`${page.url().split('#')[0]}?again`)
    await page.getByRole('navigation', { name: 'Map layers' }).waitFor()
  })
})

/** Texts that stand whole somewhere on the page, seen or spoken. */
async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) said.push(texts.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription']) {
        said.push(element.getAttribute(name) ?? '')
      }
    }
    return said.map((text) => text.trim()).filter((text) => text !== '')
  })
}

const catalogueLabels = catalogue
  .flatMap(({ title, classes }) => [title, ...classes.map(({ label }) => label)])
  .filter(differs)

function labelsIn(file: Record<string, unknown>): Label[] {
  return Object.values(file)
    .flatMap((list) => (typeof list === 'object' && list !== null ? Object.values(list) : []))
    .filter(isLabel)
    .filter(differs)
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value
}

/** The button that leads back to Vietnamese is in Vietnamese. */
function differs({ vi, en }: Label): boolean {
  return vi !== en && en !== 'Tiếng Việt'
}
