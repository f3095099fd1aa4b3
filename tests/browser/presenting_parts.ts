import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { OpenPage } from '../support/chromium_page.ts'
import { press, tabTo } from './keyboard.ts'
import { drawn, openScreen } from './open_screen.ts'

interface SceneRecord {
  readonly name: { readonly vi: string }
  readonly notes?: { readonly vi: string }
}

const folder = new URL('../../seeds/briefing_scenes/', import.meta.url)

/** The scenes of the shipped briefing, as its records have them. */
export const shippedScenes: readonly SceneRecord[] = JSON.parse(
  readFileSync(new URL('briefing_scenes.json', folder), 'utf8'),
)

/** The desk with the shipped briefing open beside the map. */
export const openBriefing = (
  openPage: OpenPage,
  options: Parameters<typeof openScreen>[1] = {},
): Promise<Page> => openScreen(openPage, { address: '#v=1&b=mong_cai', ...options })

export const showing = (page: Page) => page.getByRole('region', { name: /^Trình chiếu: / })

/** Begins to present it by the keyboard, as somebody has it who has no pointer. */
export async function present(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Trình chiếu', exact: true })
  await begin.waitFor()
  await tabTo(page, begin)
  await press(page, 'Enter')
  await showing(page).waitFor()
  await drawn(page)
}

export const title = (page: Page) => showing(page).getByRole('heading', { level: 1 })

/** `3/7` */
export const number = (page: Page) => page.locator('.show_number').innerText()

export const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)
