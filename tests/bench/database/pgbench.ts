import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

const dialect = new PgDialect()

/** A statement as pgbench runs it: the text the API sends, each parameter a variable. */
export interface Script {
  /** Lines that set the variables anew before each run. */
  readonly draw: readonly string[]
  /** The query, with a marker in the place of every parameter that is drawn. */
  readonly query: SQL
  /** Which variable stands in a marker's place. */
  readonly drawn: ReadonlyMap<unknown, string>
  /** A query before it in the same transaction, as the door has it. */
  readonly context?: SQL
}

export interface Bench {
  readonly program: string
  readonly url: string
  readonly folder: string
  readonly connections: number
  readonly seconds: number
}

/** Runs a script from all connections at once; the first second warms up. @returns runs a second. */
export async function pgbench(bench: Bench, script: Script): Promise<number> {
  const { statement, definitions } = written(script)
  const file = join(bench.folder, 'script.sql')
  writeFileSync(file, [...script.draw, ...statement].join('\n'))
  const words = [
    ...['--no-vacuum', '--protocol=prepared', '--file', file, '--progress=1'],
    ...[`--client=${bench.connections}`, '--jobs=2', `--time=${bench.seconds + 1}`],
    ...definitions.flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    bench.url,
  ]
  const { stdout, stderr } = await promisify(execFile)(bench.program, words, {
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

function written({ query, context, drawn }: Script) {
  const definitions: [string, string][] = []
  const write = (part: SQL, prefix: string): string => {
    const { sql, params } = dialect.sqlToQuery(part)
    params.forEach((value, at) => {
      if (!drawn.has(value)) definitions.push([`${prefix}${at + 1}`, String(value)])
    })
    const text = sql.replace(/\$(\d+)/g, (_, number) => {
      const value = params[Number(number) - 1]
      return `:${drawn.get(value) ?? prefix + number}`
    })
    return `${text.replace(/\s+/g, ' ').trim()};`
  }
  const statement = context
    ? ['begin read only;', write(context, 'c'), write(query, 'p'), 'commit;']
    : [write(query, 'p')]
  return { statement, definitions }
}
