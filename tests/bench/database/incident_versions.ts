import type { Sql } from 'postgres'
import { pointsArea } from './points.ts'

const incidentCount = 100_000
/** Of each incident, the one that stands among them. */
const versionCount = 10
export const totalOfVersions = incidentCount * versionCount

/** The year before this moment is the one that they lie in. */
export const yearBefore = '2026-11-01T00:00:00Z'

/**
 * Fills `incidents` with a made-up year: each was reported at some moment of it and changed nine times
 * since, moving a little. Without the triggers: they keep history one row at a time.
 */
export async function fillIncidentVersions(owner: Sql): Promise<void> {
  const { west, south, east, north } = pointsArea
  const columns = owner`(id, name_vi, name_en, unit_code, kind, severity, state, occurred_at,
    reported_at, reported_by, text, source, as_of, as_of_precision, confidence, valid_from, marking,
    owning_unit, known_at, accuracy_m, geom`
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`select setseed(0.5)`
    await sql`
      create temporary table version on commit drop as
      select n, v, began + v * (${yearBefore}::timestamptz - began) / ${versionCount}::int as at,
        began + (v + 1) * (${yearBefore}::timestamptz - began) / ${versionCount}::int as until,
        began, lon + random() * 0.002 as lon, lat + random() * 0.002 as lat
      from (select n, ${yearBefore}::timestamptz - random() * interval '365 days' as began,
          ${west} + random() * ${east - west} as lon, ${south} + random() * ${north - south} as lat
        from generate_series(1, ${incidentCount}::int) n) incident,
        generate_series(0, ${versionCount - 1}::int) v`
    const values = sql`
      'incident-' || n, 'Vụ việc thử ' || n, 'Made-up incident ' || n, '06712',
      (array['fire', 'flood', 'traffic', 'smuggling', 'landslide'])[1 + n % 5], 1 + n % 5,
      (array['reported', 'verified', 'responding'])[1 + v % 3], began, began, 'bench',
      'Benchmark, made up', 'Benchmark, made up', date_trunc('minute', at), 'minute', 'unverified', began,
      'cong_khai', '06712', at, 10 + n % 90, st_setsrid(st_makepoint(lon, lat), 4326)`
    await sql`insert into incidents ${columns}) select ${values} from version where v = ${versionCount - 1}`
    await sql`insert into incidents_history ${columns}, known_until, ended_by, marking_since)
      select ${values}, until, 'UPDATE', 'cong_khai' from version where v < ${versionCount - 1} order by at`
    await sql`insert into changes (at, collection, feature_id, operation, lane, marking, owning_unit)
      select known_at, 'incidents', id, 'UPDATE', lane, marking, owning_unit from incidents
      order by known_at`
  })
  for (const table of ['incidents', 'incidents_history', 'changes']) {
    await owner`vacuum analyze ${owner(table)}`
  }
}
