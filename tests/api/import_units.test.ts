import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importUnits } from '../../seeds/import/import_units.ts'
import type { OutlineFile } from '../../seeds/import/outline_files.ts'
import { outlineFile, square } from '../seeds/import/outline_file.ts'
import { openSeededWorld, type SeededWorld } from '../support/seeded_world.ts'

let world: SeededWorld
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.again()
})

const take = (...files: OutlineFile[]) =>
  importUnits(world.door, {
    files,
    accuracy_m: 50,
    source: 'a test',
    confidence: 'likely',
    province_code: '22',
  })

const lastChange = async () =>
  (await world.read<{ seq: number }>(sql`select max(seq)::int as seq from changes`))[0]?.seq

describe('an import of official outlines', () => {
  it('replaces a generalised outline and keeps it in the history', async () => {
    const report = await take(outlineFile({ code: '06712' }))
    expect(report).toMatchObject({ taken: true, rows: [{ outcome: 'replaced', code: '06712' }] })
    const [unit] = await world.read(sql`
      select name_vi, outline, accuracy_m, geometry_source, area_official_km2, st_npoints(geom) as points
      from units where id = '06712'`)
    expect(unit).toEqual({
      name_vi: 'Phường Móng Cái 1',
      outline: 'official',
      accuracy_m: 50,
      geometry_source: 'a test',
      area_official_km2: 82.47,
      points: square.length,
    })
    const before = await world.read(
      sql`select outline, ended_by from units_history where id = '06712'`,
    )
    expect(before).toEqual([{ outline: 'generalised', ended_by: 'UPDATE' }])
  })

  it('gives an outline to a unit that had a reference point only, and adds an unknown one', async () => {
    const report = await take(outlineFile({ code: '06967' }), outlineFile({ code: '07999' }))
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['replaced', 'added'])
    const [added] = await world.read(
      sql`select name_vi, kind, area_official_km2, border_kind from units where id = '07999'`,
    )
    expect(added).toEqual({
      name_vi: 'Phường Thử',
      kind: 'phuong',
      area_official_km2: 82.47,
      border_kind: 'unknown',
    })
  })

  it('changes nothing when run again', async () => {
    const files = [outlineFile({ code: '06712' }), outlineFile({ code: '07999' })]
    await take(...files)
    const before = await lastChange()
    const again = await take(...files)
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(await lastChange()).toBe(before)
  })

  it('takes nothing when one outline crosses itself, and says where', async () => {
    const bowTie = [square[0], square[2], square[1], square[3], square[0]]
    const before = await lastChange()
    const report = await take(
      outlineFile({ code: '06712' }),
      outlineFile({ code: '06709' }, { ring: bowTie }),
    )
    expect(report.taken).toBe(false)
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['replaced', 'refused'])
    expect(report.rows[1]?.reasons[0]).toMatch(/Self-intersection at 108\.005/)
    expect(await lastChange()).toBe(before)
  })

  it('refuses a new unit whose file does not say what kind it is', async () => {
    const report = await take(outlineFile({ code: '07999', fullName: 'Thử' }))
    expect(report.rows[0]).toMatchObject({ outcome: 'refused' })
    expect(report.rows[0]?.reasons[0]).toMatch(/Phường, Xã or Đặc khu/)
  })

  it('says when the area of the file differs, and keeps that of the decree', async () => {
    const report = await take(outlineFile({ code: '06712', areaKm2: 80 }))
    expect(report.rows[0]?.reasons[0]).toMatch(/80 km².*82\.47 km²/)
  })
})
