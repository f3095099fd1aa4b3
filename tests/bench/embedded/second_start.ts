import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { interleave, type Section } from '../measurement.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const what = 'second start to ready, embedded'

/** From the start of the program to its word that it is ready, on a database that has been set up. */
export const secondStart: Section = {
  offers: [what],
  async run({ pairs }) {
    const directory = mkdtempSync(join(tmpdir(), 'dia_ban_bench_'))
    const product = ['--import', 'tsx', 'api/serve.ts']
    const bare = [
      fileURLToPath(new URL('bare_opening.mjs', import.meta.url)),
      join(directory, 'database'),
    ]
    try {
      await secondsToReady(product, directory)
      const taken = await interleave(
        pairs,
        () => secondsToReady(product, directory),
        () => secondsToReady(bare, directory),
      )
      const against = 'opening the database and select 1'
      return [{ what, unit: 's', against, ...taken, goal: ['≤', 2] }]
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  },
}

/** Starts a program, waits for its word, and ends it in good order. */
function secondsToReady(words: readonly string[], directory: string): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, DATA_DIR: directory, PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((done, fail) => {
    let said = ''
    let seconds: number | undefined
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      if (seconds !== undefined || !said.includes('Ready:')) return
      seconds = (performance.now() - begun) / 1000
      child.kill('SIGTERM')
    })
    child.once('error', fail)
    child.once('exit', () => {
      if (seconds === undefined) fail(new Error(`It ended before it was ready:\n${said}`))
      else done(seconds)
    })
  })
}
