import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { start } from '../../support/started_product.ts'
import { interleave, type Section } from '../measurement.ts'

const what = 'second start to ready, embedded'

/** From the start of the program to its word that it is ready, on a database that has been set up. */
export const secondStart: Section = {
  offers: [what],
  async run({ pairs }) {
    const directory = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
    try {
      await startOfProduct(directory)
      const taken = await interleave(
        pairs,
        () => startOfProduct(directory),
        () => bareOpening(join(directory, 'database')),
      )
      const against = 'opening the database and select 1'
      return [{ what, unit: 's', against, ...taken, goal: ['≤', 2] }]
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  },
}

/** In seconds. */
async function startOfProduct(directory: string): Promise<number> {
  const begun = performance.now()
  const product = start('api/serve.ts', { DATA_DIR: directory, PORT: '0' })
  await product.saying(/Ready:/)
  const seconds = (performance.now() - begun) / 1000
  product.process.kill()
  await product.ended
  return seconds
}

/** In seconds. */
async function bareOpening(database: string): Promise<number> {
  const program = fileURLToPath(new URL('bare_opening.mjs', import.meta.url))
  const begun = performance.now()
  const child = spawn(process.execPath, [program, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const seconds = (performance.now() - begun) / 1000
  const [code] = await ended
  if (code !== 0) throw new Error(`The bare opening ended with code ${code}.`)
  return seconds
}
