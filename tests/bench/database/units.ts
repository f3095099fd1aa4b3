import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sql } from 'postgres'
import type { Door } from '../../../api/db/as_user.ts'
import { importUnits } from '../../../seeds/import/import_units.ts'

/** The official outlines of 50 units, where they lie beside the checkout. */
const officialFolder = fileURLToPath(new URL('../../../../shared/data/wards-2025', import.meta.url))

/** As many units as Viet Nam has since 1 July 2025. */
export const unitCountOfVietNam = 3321

/**
 * Puts the official outlines over the shipped ones by the project's own import, where they are here.
 *
 * @returns which outlines the units have, in words.
 */
export async function importOfficialOutlines(door: Door): Promise<string> {
  if (!existsSync(officialFolder)) return 'shipped outlines, since the official ones are not here'
  const report = await importUnits(door, {
    files: readdirSync(officialFolder).map((name) => ({
      name,
      text: readFileSync(join(officialFolder, name), 'utf8'),
    })),
    accuracy_m: 10,
    source: 'Benchmark',
    confidence: 'likely',
    province_code: '22',
  })
  const refused = report.rows.find(({ outcome }) => outcome === 'refused')
  if (refused) throw new Error(`${refused.file} was refused: ${refused.reasons.join('; ')}`)
  return `${report.rows.length} official outlines`
}

/** Adds shifted copies of the outlines, in rows of eight to the south-west, up to 3,321 units. */
export async function copyUnits(owner: Sql): Promise<void> {
  const columns = await owner<{ name: string }[]>`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = 'units'::regclass and attnum > 0 and not attisdropped
      and attname not in ('id', 'code', 'unit_code', 'geom')`
  const same = columns.map(({ name }) => name).join(', ')
  await owner.begin(async (sql) => {
    // Without the triggers, which would keep a history nobody asks for.
    await sql`set local session_replication_role = replica`
    await sql.unsafe(`
      with outlined as (select * from units where outline <> 'none'),
        size as (
          select st_xmax(box) - st_xmin(box) as width, st_ymax(box) - st_ymin(box) as height
          from (select st_extent(geom) as box from outlined) whole),
        copies as (
          select outlined.*, st_translate(geom, -(copy % 8) * width, -(copy / 8) * height) as placed,
            90000 + row_number() over (order by copy, id) as number
          from outlined, size, generate_series(1, ${unitCountOfVietNam}) copy)
      insert into units (id, code, unit_code, geom, ${same})
      select number::text, number::text, number::text, placed, ${same} from copies
      where number <= 90000 + ${unitCountOfVietNam} - (select count(*) from units)`)
  })
  await owner`vacuum analyze units`
}
