import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBenchDatabase } from '../database/open_bench_database.ts'
import { copyUnits, unitCountOfVietNam } from '../database/units.ts'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { bareAddress, mapBox, type OpenPage, productAddress, type View } from './bench_page.ts'
import { buildBarePage } from './build_bare_page.ts'
import { loadedCode } from './loaded_code.ts'
import { inChromium, onProduct } from './on_product.ts'
import { panAndZoom } from './pan_and_zoom.ts'
import { comeToRest, firstDrawn } from './watch_units.ts'

const code = 'page: JavaScript and CSS before the first unit'
const first = 'page: first drawn unit'
const looking = `page: longest wait for a tile, ${unitCountOfVietNam} units`
const against = 'bare MapLibre page'

const home: View = { zoom: 10.4, latitude: 21.5, longitude: 107.92 }
/** In the middle of the copies, where the screen is full of units. */
const amongCopies: View = { zoom: 9, latitude: 18.5, longitude: 101.5 }

/** The product's page in a real Chromium, as `npm start` serves it. */
export const onScreen: readonly Section[] = [
  { offers: [code, first], run: (options) => inChromium((browser) => firstView(browser, options)) },
  { offers: [looking], run: (options) => inChromium((browser) => lookingAround(browser, options)) },
]

/** On the embedded database with the shipped data, as a newcomer has it. */
async function firstView(browser: Browser, { pairs }: Options): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
  try {
    return await onProductBesideBare({ DATA_DIR: directory }, async (origin, bare, onPage) => {
      const product = productAddress(origin, home)
      const loaded: number[] = []
      const box = await onPage(browser, product, async (page, open) => {
        await open()
        const { kilobytes, withDeck } = await loadedCode(page, await firstDrawn(page))
        if (withDeck.length > 0) throw new Error(`deck.gl came too early: ${withDeck.join(', ')}`)
        loaded.push(kilobytes)
        return mapBox(page)
      })
      const secondsTo = (address: string) => () =>
        onPage(browser, address, async (page, open) => {
          await open()
          return (await firstDrawn(page)) / 1000
        })
      const ours = secondsTo(product)
      const other = secondsTo(bareAddress(bare, home, box))
      // Once beforehand, so that the server has the tiles at hand for both.
      await other()
      const taken = await interleave(pairs, ours, other)
      return [
        { what: code, unit: 'kB', ours: loaded, goal: ['≤', 800] },
        { what: first, unit: 's', against, ...taken, goal: ['≤', 1.5] },
      ]
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function lookingAround(browser: Browser, { pairs }: Options): Promise<Measurement[]> {
  const database = await openBenchDatabase({ points: false })
  try {
    await copyUnits(database.owner)
    const environment = { DATABASE_URL: database.url, DATA_DIR: database.folder }
    return await onProductBesideBare(environment, async (origin, bare, onPage) => {
      const product = productAddress(origin, amongCopies)
      const box = await onPage(browser, product, async (page, open) => {
        await open()
        await firstDrawn(page)
        return mapBox(page)
      })
      const lookAround = (address: string) =>
        onPage(browser, address, async (page, open) => {
          await open()
          await firstDrawn(page)
          // The opening has a row of its own; here somebody looks around.
          await comeToRest(page)
          return panAndZoom(page, box)
        })
      // Twice: what a page makes its user wait for is there both times, a hiccup of the machine once.
      const longestWait = (address: string) => async () => {
        const first = await lookAround(address)
        const second = await lookAround(address)
        return Math.max(...first.map((wait, step) => Math.min(wait, second[step] ?? wait)))
      }
      const ours = longestWait(product)
      const other = longestWait(bareAddress(bare, amongCopies, box))
      // Once each beforehand, so that the server has the tiles at hand for both.
      await ours()
      await other()
      const taken = await interleave(pairs, ours, other)
      // What lies within a tenth of the other is noise.
      return [{ what: looking, unit: 'ms', against, ...taken, goal: ['≤', 1.1] }]
    })
  } finally {
    await database.close()
  }
}

/** Runs the product, and beside it the bare page on the same server; both pages are signed in. */
function onProductBesideBare<Value>(
  environment: Readonly<Record<string, string>>,
  work: (origin: string, bare: string, onPage: OpenPage) => Promise<Value>,
): Promise<Value> {
  return onProduct(environment, async (origin, onPage) => {
    const bare = await buildBarePage('bare')
    try {
      return await work(origin, origin + bare.path, onPage)
    } finally {
      bare.remove()
    }
  })
}
