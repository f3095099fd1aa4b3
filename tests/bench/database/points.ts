import type { Sql } from 'postgres'

const pointCount = 1_000_000

/** Where the points lie, evenly: the land and sea around Móng Cái. */
export const pointsArea = { west: 107.5, south: 21.3, east: 108.1, north: 21.7 } as const

/**
 * Fills `facilities` with made-up points in no spatial order, and the change feed as their import
 * would have. Without the triggers: they keep history one row at a time, and would take minutes.
 */
export async function fillPoints(owner: Sql): Promise<void> {
  const { west, south, east, north } = pointsArea
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`select setseed(0.5)`
    await sql`drop index facilities_geom, facilities_unit_code`
    await sql`
      insert into facilities (id, name_vi, name_en, unit_code, class, state, count, source, as_of,
        as_of_precision, confidence, owning_unit, known_at, accuracy_m, geom)
      select 'point-' || n, 'Cơ sở thử số ' || n, 'Made-up place ' || n, '06712',
        (array['school', 'market', 'health_station', 'warehouse', 'lodging'])[1 + n % 5],
        (array['existing', 'planned', 'unknown'])[1 + n % 3], nullif(n % 4, 0),
        'Benchmark, made up', timestamptz '2025-07-01' + n % 300 * interval '1 day', 'day',
        (array['sure', 'likely', 'unverified'])[1 + n % 3], '06712', now(), 10 + n % 90,
        st_setsrid(st_makepoint(${west} + random() * ${east - west},
          ${south} + random() * ${north - south}), 4326)
      from generate_series(1, ${pointCount}::int) n`
    await sql`create index facilities_geom on facilities using gist (geom)`
    await sql`create index facilities_unit_code on facilities (unit_code)`
    await sql`
      insert into changes (at, collection, feature_id, operation, lane, marking, owning_unit)
      select known_at, 'facilities', id, 'INSERT', lane, marking, owning_unit from facilities`
  })
  await owner`vacuum analyze facilities`
  await owner`vacuum analyze changes`
}
