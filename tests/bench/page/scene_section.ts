import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { mapBox, type OpenPage } from './bench_page.ts'
import { buildBarePage } from './build_bare_page.ts'
import { inChromium, onProduct } from './on_product.ts'
import { restAfter, watchRest } from './rest_after_key.ts'
import { sceneBoxes, sceneLayers } from './scene_views.ts'

const what = 'page: change of scene until the map rests'
const against = 'bare flyTo, same layers'
/** There and back, so often in each turn. */
const changes = ['PageDown', 'PageUp', 'PageDown', 'PageUp', 'PageDown', 'PageUp'] as const

/** A briefing before a room, held against a map that flies between the same two places. */
export const sceneChange: Section = {
  offers: [what],
  run: (options) => inChromium((browser) => measure(browser, options)),
}

async function measure(browser: Browser, { pairs }: Options): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
  try {
    return await onProduct({ DATA_DIR: directory }, async (origin, onPage) => {
      const bare = await buildBarePage('bare_flight')
      try {
        return await compare(browser, pairs, onPage, origin, origin + bare.path)
      } finally {
        bare.remove()
      }
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function compare(
  browser: Browser,
  pairs: number,
  onPage: OpenPage,
  origin: string,
  bare: string,
): Promise<Measurement[]> {
  const briefing = await onPage(browser, origin, (page) => makeBriefing(page, origin))
  const ours = `${origin}/#v=1&b=${briefing}`
  const box = await onPage(browser, ours, async (page, open) => {
    await open()
    await present(page)
    return mapBox(page)
  })
  const other = `${bare}#box=${box.x},${box.y},${box.width},${box.height}`
  const changed = (address: string, begin: (page: Page) => Promise<unknown>) => () =>
    onPage(browser, address, async (page, open) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await open()
      await begin(page)
      await watchRest(page)
      // The first way there fetches what no way after it has to.
      for (const key of changes.slice(0, 2)) await restAfter(page, key)
      const taken: number[] = []
      for (const key of changes) taken.push(await restAfter(page, key))
      return taken.reduce((sum, milliseconds) => sum + milliseconds, 0) / taken.length
    })
  const taken = await interleave(pairs, changed(ours, present), changed(other, drawn))
  return [{ what, unit: 'ms', against, ...taken, goal: ['≤', 1.2] }]
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click()
  await page.locator('.show_ready[data-all=true]').waitFor({ timeout: 120_000 })
  await drawn(page)
}

const drawn = (page: Page) =>
  page.locator('[data-map=drawn]').waitFor({ state: 'attached', timeout: 120_000 })

/** As the page's own program adds them. */
async function makeBriefing(page: Page, origin: string): Promise<string> {
  const add = async (layer: string, properties: object): Promise<string> => {
    const answer = await page.request.post(`${origin}/api/collections/${layer}/items`, {
      headers: { 'content-type': 'application/geo+json', origin },
      data: JSON.stringify({ type: 'Feature', geometry: null, properties }),
    })
    const { id } = await answer.json()
    if (typeof id !== 'string') throw new Error(await answer.text())
    return id
  }
  const named = { name_vi: 'Đo', name_en: 'Bench' }
  const briefing = await add('briefings', named)
  const layers = sceneLayers.map((id) => ({ id }))
  for (const extent of sceneBoxes) {
    const view = { version: 1, extent, layers }
    await add('briefing_scenes', { ...named, briefing_id: briefing, view })
  }
  return briefing
}
