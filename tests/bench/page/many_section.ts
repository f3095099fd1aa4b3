import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { fillIncidents } from '../database/fill_incidents.ts'
import { openBenchDatabase } from '../database/open_bench_database.ts'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { bareAddress, mapBox, type OpenPage, productAddress, type View } from './bench_page.ts'
import { buildBarePage } from './build_bare_page.ts'
import { frameMilliseconds } from './frame_time.ts'
import { inChromium, onProduct } from './on_product.ts'

const count = 100_000
const points = 'page: frame while panning, 100,000 incidents each by itself'
const clusters = 'page: frame while panning, 100,000 incidents in clusters'
const memory = 'page: memory, 100,000 incidents each by itself'
const against = 'bare deck.gl page'

/** All of them are in view. */
const home: View = { zoom: 10.4, latitude: 21.5, longitude: 107.92 }

/** Very many incidents on the screen, held against a page that draws the same points and nothing else. */
export const manyOnScreen: Section = {
  offers: [points, clusters, memory],
  run: (options) => inChromium((browser) => measure(browser, options)),
}

async function measure(browser: Browser, { pairs }: Options): Promise<Measurement[]> {
  const database = await openBenchDatabase({ points: false })
  try {
    await fillIncidents(database.owner, count)
    const environment = { DATABASE_URL: database.url, DATA_DIR: database.folder }
    return await onProduct(environment, async (origin, onPage) => {
      const bare = await buildBarePage('bare_points')
      try {
        return await compare(browser, pairs, onPage, origin, origin + bare.path)
      } finally {
        bare.remove()
      }
    })
  } finally {
    await database.close()
  }
}

async function compare(
  browser: Browser,
  pairs: number,
  onPage: OpenPage,
  origin: string,
  bare: string,
): Promise<Measurement[]> {
  const product = `${productAddress(origin, home)}&l=units,incidents`
  const box = await onPage(browser, product, async (page, open) => {
    await open()
    await allDrawn(page)
    return mapBox(page)
  })
  const used = { ours: [] as number[], other: [] as number[] }
  const panned = (address: string, megabytes?: number[]) => () =>
    onPage(browser, address, async (page, open) => {
      await open()
      await allDrawn(page)
      const milliseconds = await frameMilliseconds(page, box)
      megabytes?.push(await pageMegabytes(browser))
      return milliseconds
    })
  const other = bareAddress(bare, home, box)
  const each = await interleave(
    pairs,
    panned(`${product}&w=points`, used.ours),
    panned(other, used.other),
  )
  const gathered = await interleave(pairs, panned(product), panned(other))
  return [
    { what: points, unit: 'ms', against, ...each, goal: ['≤', 1.3] },
    { what: clusters, unit: 'ms', against, ...gathered, goal: ['≤', 1.3] },
    { what: memory, unit: 'MB', against, ...used },
  ]
}

const allDrawn = (page: Page) =>
  page.locator('[data-map=drawn]').waitFor({ state: 'attached', timeout: 120_000 })

/** What the processes that hold pages take of the machine's memory; one page is open. */
async function pageMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => residentMegabytes(id))
      .reduce((sum, megabytes) => sum + megabytes, 0)
  } finally {
    await session.detach()
  }
}

function residentMegabytes(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8')
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
  if (kilobytes === undefined) throw new Error(`The system does not say what ${process} takes.`)
  return Number(kilobytes) / 1024
}
