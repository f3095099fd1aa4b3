import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const stopsAtMost = 200

/** Presses a key as a user without a pointer does, and sees that the focus is somewhere after it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect.poll(() => isLost(page), { message: `where the focus is after ${key}` }).toBe(false)
}

/** Goes on by the Tab key until a part has the focus; after the last stop of a page comes the browser's own. */
export async function tabTo(page: Page, part: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let stops = 0; stops < stopsAtMost; stops += 1) {
    await page.keyboard.press(key)
    if (await hasFocus(part)) return
  }
  throw new Error(`${stopsAtMost} times ${key} did not come to ${part}.`)
}

const choicesAtMost = 20

/** Goes down the list of a search until a choice is the one that Enter takes. */
export async function walkTo(page: Page, name: RegExp): Promise<void> {
  const chosen = page.locator('[aria-activedescendant]')
  for (let choices = 0; choices < choicesAtMost; choices += 1) {
    await press(page, 'ArrowDown')
    const id = await chosen.getAttribute('aria-activedescendant')
    if (id && name.test(await page.locator(`[id="${id}"]`).innerText())) return
  }
  throw new Error(`${choicesAtMost} arrows down did not come to ${name}.`)
}

export async function hasFocus(part: Locator): Promise<boolean> {
  // In one look: to find a part by role and name takes longer than to press a key.
  const found = await part.evaluateAll((elements) =>
    elements.map((element) => element === document.activeElement),
  )
  if (found.length > 1) throw new Error(`${part} is ${found.length} parts.`)
  return found[0] ?? false
}

/** Where a browser puts the focus when what had it is gone. */
function isLost(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement === null || document.activeElement === document.body,
  )
}
