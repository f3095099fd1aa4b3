import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interleave, type Section } from '../measurement.ts'
import { buildBarePage } from './build_bare_page.ts'
import { inChromium, onProduct } from './on_product.ts'

const what = 'print: a sheet of A3 at 300 dpi as PNG'
const against = 'the same marks on one canvas, as PNG'

/** What draws sheets beside the page, from what was found to the file, held against the drawing alone. */
export const printOnScreen: Section = {
  offers: [what],
  run: ({ pairs }) =>
    inChromium(async (browser) => {
      const directory = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
      try {
        return await onProduct({ DATA_DIR: directory }, async (origin, onPage) => {
          const page = await buildBarePage('bare_sheet')
          try {
            return await onPage(browser, origin + page.path, async (opened, open) => {
              await open()
              await opened.waitForFunction(() => window.sheetTaken, null, { timeout: 120_000 })
              const ours = () => opened.evaluate(() => window.sheetTaken?.ours() ?? Number.NaN)
              const bare = () => opened.evaluate(() => window.sheetTaken?.bare() ?? Number.NaN)
              // Once each beforehand: the worker is there, and what draws has been compiled.
              await ours()
              await bare()
              const taken = await interleave(pairs, ours, bare)
              return [{ what, unit: 'ms', against, ...taken, goal: ['≤', 3] }]
            })
          } finally {
            page.remove()
          }
        })
      } finally {
        rmSync(directory, { recursive: true, force: true })
      }
    }),
}
