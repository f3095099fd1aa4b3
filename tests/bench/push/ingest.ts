import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { findWrk } from '../database/find_wrk.ts'
import { load } from '../database/load.ts'
import { type BenchDatabase, onBenchDatabase } from '../database/open_bench_database.ts'
import { pgbench } from '../database/pgbench.ts'
import { recordQueries } from '../database/record_queries.ts'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { coordinator } from './coordinator.ts'
import { report } from './report.ts'

const connections = 4
const path = '/api/collections/incidents/items'
const what = 'ingest: acknowledged reports'

/** Reports sent to the API by four at once, against pgbench inserting the same rows with the same triggers. */
export const ingest: Section = {
  offers: [what],
  run: (options) => onBenchDatabase((database) => compare(database, options)),
}

async function compare(
  database: BenchDatabase,
  { pairs, seconds }: Options,
): Promise<Measurement[]> {
  const program = await findWrk()
  const server = startOwnProcess(new URL('serve_push.ts', import.meta.url), [database.url])
  try {
    const port = (await told(server)) as number
    const bodies = Array.from({ length: 64 }, (_, at) => report(`Báo cáo thử ${at}`))
    const headers = { 'Content-Type': 'application/geo+json' }
    const asked = { program, port, paths: [path], post: { bodies, headers } }
    const byUs = () => load({ ...asked, connections, seconds })
    await byUs()
    // As the server does by itself within a minute: until then queries go by what was known of an empty table.
    await database.owner`analyze`
    const columns = await keepRows(database.owner)
    const { context } = await recordQueries(path, {
      user: coordinator,
      init: { method: 'POST', headers, body: bodies[0] ?? '' },
    })
    // Drawn by lot once: asked of each of the 64, a third of the transactions would insert nothing, free of charge.
    const query = sql.raw(`insert into incidents (id, ${columns})
      select gen_random_uuid()::text, ${columns} from bench_reports
      where number = (select 1 + floor(random() * 64)::int)`)
    const bench = { ...database, program: database.pgbench, connections, seconds }
    const byPgbench = () => pgbench(bench, [{ context, query, writes: true }])
    const taken = await interleave(pairs, byUs, byPgbench)
    const against = 'pgbench, the same rows, as the same user'
    return [{ what, unit: 'reports/s', against, ...taken, goal: ['≥', 0.5] }]
  } finally {
    await endProcess(server)
  }
}

/**
 * Lays 64 of the reports that the API wrote aside, for pgbench to insert again.
 *
 * @returns the names of their columns but `id`.
 */
async function keepRows(owner: Sql): Promise<string> {
  await owner`create table bench_reports as
    select row_number() over (order by id) as number, incidents.* from incidents
    where text like 'Báo cáo thử %' limit 64`
  await owner`grant select on bench_reports to public`
  const columns = await owner<{ name: string }[]>`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = 'incidents'::regclass and attnum > 0 and not attisdropped
      and attgenerated = '' and attname not in ('id', 'known_at')`
  return columns.map(({ name }) => name).join(', ')
}
