import { PGlite } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { getTableColumns, sql } from 'drizzle-orm'
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { readCrossingStatus } from '../../../geo/layers/crossing_statuses/source.ts'
import { crossingStatuses } from '../../../geo/layers/crossing_statuses/table.ts'
import { shippedRecords } from './shipped_seed.ts'

const made = { source: 'made for this test', confidence: 'sure', owning_unit: '22' } as const

let engine: PGlite
let database: PgliteDatabase

beforeAll(async () => {
  engine = await PGlite.create({ loadDataDir: await dataDir() })
  database = drizzle({ client: engine })
  await database.execute(tableWithoutPostgis())
  await database.execute(sql`create table markings (code text, rank smallint)`)
  await database.execute(sql`insert into markings values ('cong_khai', 0), ('noi_bo', 1)`)
  for (const record of shippedRecords('crossing_statuses')) {
    const read = readCrossingStatus(record)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    await add(read.value)
  }
}, 60_000)

afterAll(() => engine.close())

describe('the status of a crossing at a moment', () => {
  it('is open while a report stands', async () => {
    expect(await statusAt('bac_luan_1', '2025-10-08')).toMatchObject({
      out: 'open',
      out_as_of: '2025-10-06',
    })
  })

  it('is told in the past once the report is a week old: today no crossing is open for want of news', async () => {
    expect(await statusAt('bac_luan_1', '2025-10-14')).toMatchObject({ out: 'was_open' })
    for (const { id } of shippedRecords('border_crossings')) {
      const { out, in: inbound } = await statusAt(id, '2026-11-21')
      expect([out, inbound], id).not.toContain('open')
      expect([out, inbound], id).not.toContain('closed')
    }
  })

  it('stands before the day of its source, back to the day it says', async () => {
    expect(await statusAt('km3_4_hai_yen', '2023-01-24')).toMatchObject({
      out: 'closed',
      in: 'closed',
    })
  })

  it('is told by direction', async () => {
    await add(status('two_ways', 'goods', 'out', 'open'))
    await add(status('two_ways', 'goods', 'in', 'closed'))
    expect(await statusAt('two_ways', '2026-01-02')).toMatchObject({ out: 'open', in: 'closed' })
  })

  it('is restricted where people pass and goods do not', async () => {
    // Tết 2024: goods stopped at Bắc Luân II, people went on.
    expect(await statusAt('bac_luan_2', '2024-02-11')).toMatchObject({ out: 'restricted' })
    expect(await statusAt('bac_luan_2', '2024-04-10')).toMatchObject({ out: 'was_open' })
  })

  it('takes the age of the oldest report it rests on', async () => {
    await add(status('mixed', 'people', 'out', 'open', '2026-01-01'))
    await add(status('mixed', 'goods', 'out', 'open', '2025-12-01'))
    expect(await statusAt('mixed', '2026-01-02')).toMatchObject({
      out: 'was_open',
      out_as_of: '2025-12-01',
    })
  })

  it('believes the report marked highest, and of two marked the same the later', async () => {
    const at = (day: string) => ({ ...status('two_say', 'people', 'out', 'open', day), id: day })
    await add({ ...at('2026-01-03'), status: 'open' })
    await add({ ...at('2026-01-02'), status: 'closed' })
    expect(await statusAt('two_say', '2026-01-04')).toMatchObject({ out: 'open' })
    await add({ ...at('2026-01-01'), status: 'closed' }, 'noi_bo')
    expect(await statusAt('two_say', '2026-01-04')).toMatchObject({ out: 'closed' })
  })

  it('is unknown where nothing was reported: at all, in a gap, in another lane', async () => {
    expect(await statusAt('po_hen', '2026-11-21')).toMatchObject({
      out: 'unknown',
      out_as_of: null,
    })
    expect(await statusAt('km3_4_hai_yen', '2024-05-01')).toMatchObject({ out: 'unknown' })
    expect(await statusAt('bac_luan_1', '2025-10-08', 'exercise')).toMatchObject({ out: 'unknown' })
  })
})

async function statusAt(id: string, day: string, lane = 'live') {
  const at = sql`${`${day}T12:00:00+07:00`}::timestamptz`
  const { derived } = borderCrossings
  const feature = { lane: sql`${lane}::text`, id: sql`${id}::text` }
  const dayOf = (instant: unknown) =>
    sql`to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
  const { rows } = await database.execute(sql`select
    ${derived.status_out(feature, at)} as out, ${derived.status_in(feature, at)} as in,
    ${dayOf(derived.status_out_as_of(feature, at))} as out_as_of`)
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return row
}

type Status = typeof crossingStatuses.now.$inferInsert

function status(
  crossing_id: string,
  traffic: Status['traffic'],
  direction: Status['direction'],
  word: Status['status'],
  day = '2026-01-01',
): Status {
  const id = `${crossing_id}.${traffic}.${direction}`
  const as_of = `${day}T00:00:00+07:00`
  return {
    ...made,
    id,
    name_vi: id,
    name_en: id,
    crossing_id,
    direction,
    traffic,
    status: word,
    valid_from: as_of,
    as_of,
  }
}

async function add(row: Status, marking = 'cong_khai') {
  const kept = { lane: 'live', marking, known_at: '-infinity' }
  await database.insert(crossingStatuses.now).values({ ...row, ...kept })
}

/** The table's own columns; its geometry, always empty here, as text, so that no PostGIS need load. */
function tableWithoutPostgis() {
  const columns = Object.values(getTableColumns(crossingStatuses.now)).map(
    (column) => `${column.name} ${column.getSQLType().replace(/^geometry.*/, 'text')}`,
  )
  return sql.raw(`create table crossing_statuses (${columns.join(', ')})`)
}
