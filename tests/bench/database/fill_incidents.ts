import type { Sql } from 'postgres'

/** All of them within the first view of the map. */
const area = { west: 107.72, south: 21.35, east: 108.12, north: 21.65 }

/** Fills `incidents` with so many made-up ones, without the triggers: those keep history a row at a time. */
export async function fillIncidents(owner: Sql, count: number): Promise<void> {
  const { west, south, east, north } = area
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`select setseed(0.5)`
    await sql`
      insert into incidents (id, name_vi, name_en, unit_code, kind, severity, state, occurred_at,
        reported_at, reported_by, text, source, as_of, as_of_precision, confidence, valid_from,
        marking, owning_unit, known_at, accuracy_m, geom)
      select 'incident-' || n, 'Vụ việc thử ' || n, 'Made-up incident ' || n, '06712',
        (array['fire', 'flood', 'traffic', 'smuggling', 'landslide'])[1 + n % 5], 1 + n % 5,
        (array['reported', 'verified', 'responding'])[1 + n % 3], at, at, 'bench',
        'Benchmark, made up', 'Benchmark, made up', at, 'minute', 'unverified', at,
        'cong_khai', '06712', at, 10 + n % 90,
        st_setsrid(st_makepoint(${west} + random() * ${east - west},
          ${south} + random() * ${north - south}), 4326)
      from generate_series(1, ${count}::int) n,
        lateral (select date_trunc('minute', now()) - n * interval '1 minute' as at) began`
  })
  await owner`vacuum analyze incidents`
}
