import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pgbenchScript, type Statements } from './pgbench_script.ts'

export interface Bench {
  readonly program: string
  readonly url: string
  readonly folder: string
  readonly connections: number
  readonly seconds: number
}

/**
 * Runs one of the variants after another on every connection; the first second warms up.
 *
 * @returns runs a second.
 */
export async function pgbench(bench: Bench, variants: readonly Statements[]): Promise<number> {
  const { text, defined } = pgbenchScript(variants)
  const file = join(bench.folder, 'script.sql')
  writeFileSync(file, text)
  const words = [
    ...['--no-vacuum', '--protocol=prepared', '--file', file, '--progress=1'],
    ...[`--client=${bench.connections}`, '--jobs=2', `--time=${bench.seconds + 1}`],
    ...defined.flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    bench.url,
  ]
  const { stdout, stderr } = await promisify(execFile)(bench.program, words, {
    // As the API's connections have it.
    env: { ...process.env, PGOPTIONS: '-c max_parallel_workers_per_gather=0 -c jit=off' },
  })
  if (!/^number of failed transactions: 0 /m.test(stdout)) throw new Error(stdout + stderr)
  const eachSecond = [...stderr.matchAll(/^progress: [\d.]+ s, ([\d.]+) tps/gm)].map(([, tps]) =>
    Number(tps),
  )
  const measured = eachSecond.slice(1)
  if (measured.length === 0) throw new Error(`pgbench told no progress:\n${stderr}`)
  return measured.reduce((sum, tps) => sum + tps, 0) / measured.length
}
