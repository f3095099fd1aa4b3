import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { written } from '../../../api/db/written_query.ts'
import { exposureQuery } from '../../../api/exposure/exposure_query.ts'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { findWrk } from './find_wrk.ts'
import { load } from './load.ts'
import { type BenchDatabase, onBenchDatabase } from './open_bench_database.ts'
import { pgbench } from './pgbench.ts'
import { pointsArea } from './points.ts'
import { copyUnits, unitCountOfVietNam } from './units.ts'

const connections = 4
const points = 100_000
const areas = 64
const [ofUnits, ofPoints] = [unitCountOfVietNam, points].map((count) => count.toLocaleString('en'))
const what = `exposure of a drawn area, ${ofUnits} units, ${ofPoints} points`

/**
 * Whom and what an area of some kilometres reaches, by the API: against the SQL of the same answer, asked
 * by the owner past row security, and against the two sums that are the heart of it.
 */
export const exposure: Section = {
  offers: [what],
  run: (options) =>
    onBenchDatabase(async (database) => {
      await copyUnits(database.owner)
      await fillCountedPoints(database.owner)
      return compare(database, options)
    }),
}

async function compare(
  database: BenchDatabase,
  { pairs, seconds }: Options,
): Promise<Measurement[]> {
  const program = await findWrk()
  const server = startOwnProcess(new URL('serve_api.ts', import.meta.url), [database.url])
  try {
    const port = (await told(server)) as number
    const bodies = await drawAreas(database.owner)
    const post = { bodies, headers: { 'Content-Type': 'application/geo+json' } }
    const asked = { program, port, paths: ['/api/exposure'], post, connections, seconds }
    const milliseconds = (perSecond: number) => (connections * 1000) / perSecond
    const byUs = async () => milliseconds(await load(asked))
    const bench = { ...database, program: database.pgbench, connections, seconds }
    const bySql = async () => milliseconds(await pgbench(bench, [{ query: bareSums }]))
    await byUs()
    const byOwnSql = async () => milliseconds(await pgbench(bench, [{ query: bareAnswer() }]))
    const whole = await interleave(pairs, byUs, byOwnSql)
    const sums = await interleave(pairs, byUs, bySql)
    return [
      { what, unit: 'ms', against: 'the bare SQL of the same answer', ...whole, goal: ['≤', 2] },
      { what, unit: 'ms', against: 'two sums of it in SQL, as owner', ...sums },
    ]
  } finally {
    await endProcess(server)
  }
}

/** In a select of its own it is drawn once, and not for each row. */
const byLot = `(select 1 + floor(random() * ${areas})::int)`
const anArea = `(select st_asgeojson(geom) from bench_areas
  where number = ${byLot})`

/** The query that the API answers with, as it is written, of an area drawn by lot. */
function bareAnswer() {
  const area = 'the area'
  const { sql: text, params } = written(exposureQuery(area, {}, []))
  const literal = (value: unknown) =>
    value === area ? anArea : `'${String(value).replaceAll("'", "''")}'`
  return sql.raw(
    text.replace(/\$(\d+)/g, (_, number: string) => literal(params[Number(number) - 1])),
  )
}

/** People by the share of each unit's outline, and what was counted, by unit and kind. */
const bareSums = sql.raw(`
  with area as materialized (
    select geom from bench_areas where number = ${byLot})
  select
    (select json_agg(row) from (
      select code, population * st_area(st_intersection(units.geom, area.geom)) / st_area(units.geom)
      from units, area where outline <> 'none' and st_intersects(units.geom, area.geom)) row),
    (select json_agg(row) from (
      select unit_code, kind, sum(count) from counted_points, area
      where st_intersects(counted_points.geom, area.geom) group by unit_code, kind) row)`)

/** Areas as a hand draws them: twenty corners around a middle, four to eight kilometres wide. */
async function drawAreas(owner: Sql): Promise<string[]> {
  const { west, south, east, north } = pointsArea
  await owner`select setseed(0.25)`
  await owner`create table bench_areas as
    select number, st_buffer(st_setsrid(st_makepoint(
        ${west} + random() * ${east - west}, ${south} + random() * ${north - south}), 4326),
      0.02 + random() * 0.02, 5) as geom
    from generate_series(1, ${areas}::int) number`
  const found = await owner<{ area: string }[]>`select st_asgeojson(geom) as area from bench_areas`
  return found.map(({ area }) => area)
}

/** Counts at made-up places, evenly, each of the unit whose outline it lies in. */
async function fillCountedPoints(owner: Sql): Promise<void> {
  const { west, south, east, north } = pointsArea
  await owner.begin(async (sql) => {
    // Without the triggers, which would keep a history nobody asks for.
    await sql`set local session_replication_role = replica`
    await sql`select setseed(0.5)`
    await sql`
      insert into counted_points (id, name_vi, name_en, unit_code, kind, count, source, confidence,
        owning_unit, known_at, accuracy_m, geom)
      select 'counted-' || n, 'Điểm thử số ' || n, 'Made-up place ' || n, place.code,
        (array['people', 'weak_houses', 'small_craft', 'aquaculture_rafts', 'rice'])[1 + n % 5],
        1 + n % 40, 'Benchmark, made up', 'unverified', coalesce(place.code, '22'), now(), 10 + n % 90, geom
      from (
        select n, st_setsrid(st_makepoint(${west} + random() * ${east - west},
          ${south} + random() * ${north - south}), 4326) as geom
        from generate_series(1, ${points}::int) n) drawn
      left join lateral (
        select code from units where st_intersects(units.geom, drawn.geom) limit 1) place on true`
  })
  await owner`vacuum analyze counted_points`
}
