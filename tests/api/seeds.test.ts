import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Geometry } from 'geojson'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { loadSeeds } from '../../seeds/load.ts'
import { openWorld, type World } from '../support/api_world.ts'
import { crossing } from '../support/crossing_rows.ts'
import { sampleRecords } from '../support/sample_records.ts'
import { copySeeds, type SeedCopy, type SeedRecord } from '../support/seed_copy.ts'

let world: World
let copy: SeedCopy
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  copy = copySeeds()
})
afterEach(() => copy.remove())

async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { id } of catalogue) {
    const [row] = await world.asOwner<{ rows: number }>(
      sql`select count(*)::int as rows from ${tablesOf[id].now}`,
    )
    counts[id] = row?.rows ?? 0
  }
  return counts
}

const everyCount = (count: (layer: LayerId) => number) =>
  Object.fromEntries(catalogue.map(({ id }) => [id, count(id)]))

const lastChange = async () =>
  (await world.asOwner<{ seq: number }>(sql`select max(seq)::int as seq from changes`))[0]?.seq

describe('the shipped data', () => {
  it('is loaded whole on the first start, and seen by the user', async () => {
    const loaded = await loadSeeds(world.door)
    const shipping = catalogue.filter(({ id }) => sampleRecords[id] === undefined)
    expect(loaded.map(({ layer }) => layer)).toEqual(shipping.map(({ id }) => id))
    expect(await countAll()).toEqual(everyCount((layer) => copy.records(layer).length))
    const { collections } = await world.json<{
      collections: { id: string; featureCount: number }[]
    }>('/api/collections')
    for (const { id, featureCount } of collections) {
      expect([id, featureCount]).toEqual([id, copy.records(id as LayerId).length])
    }
  })

  it('leaves no trace on a second start', async () => {
    await loadSeeds(world.door)
    const before = await lastChange()
    expect(await loadSeeds(world.door)).toEqual([])
    expect(await lastChange()).toBe(before)
    // Nor where the files are other bytes with the same content.
    copy.write('gauges', copy.records('gauges').reverse())
    expect((await loadSeeds(world.door, copy.folder)).map(({ layer }) => layer)).toEqual(['gauges'])
    expect(await lastChange()).toBe(before)
  })

  it('holds nothing of an exercise, and nothing of what is made up', async () => {
    await loadSeeds(world.door)
    for (const { id } of catalogue) {
      expect(
        await world.asOwner(sql`select id from ${tablesOf[id].now} where lane <> 'live'`),
      ).toEqual([])
    }
  })
})

describe('what another version ships', () => {
  const rename = (name: string) => (record: SeedRecord) =>
    record.id === 'bac_luan_1' || record.id === 'bac_luan_2'
      ? { ...record, name: { vi: name, en: name } }
      : record
  const names = () =>
    world.asOwner(sql`select id, name_vi from border_crossings
      where id in ('bac_luan_1', 'bac_luan_2') order by id`)

  it('replaces what is still as it was shipped, and leaves what a user has changed', async () => {
    await loadSeeds(world.door, copy.folder)
    await world.door.write(
      { name: 'ward', role: 'administrator', clearance: 10, units: 'all', lane: 'live' },
      (session) =>
        session.rows(
          sql`update border_crossings set name_vi = 'Tên của tôi' where id = 'bac_luan_2'`,
        ),
    )
    copy.write('border_crossings', copy.records('border_crossings').map(rename('Tên mới')))
    await loadSeeds(world.door, copy.folder)
    expect(await names()).toEqual([
      { id: 'bac_luan_1', name_vi: 'Tên mới' },
      { id: 'bac_luan_2', name_vi: 'Tên của tôi' },
    ])
    // And once more: what was replaced counts as shipped, what was changed as changed.
    copy.write('border_crossings', copy.records('border_crossings').map(rename('Tên thứ ba')))
    await loadSeeds(world.door, copy.folder)
    expect(await names()).toEqual([
      { id: 'bac_luan_1', name_vi: 'Tên thứ ba' },
      { id: 'bac_luan_2', name_vi: 'Tên của tôi' },
    ])
  })

  it('leaves what a user has added', async () => {
    await loadSeeds(world.door, copy.folder)
    await world.write('border_crossings', [crossing('mine')])
    copy.write('border_crossings', copy.records('border_crossings').map(rename('Tên mới')))
    await loadSeeds(world.door, copy.folder)
    expect(await world.read(sql`select id from border_crossings where id = 'mine'`)).toHaveLength(1)
  })
})

describe('a broken record', () => {
  const bowTie = (geometry: Geometry): Geometry =>
    geometry.type.endsWith('Polygon')
      ? {
          type: 'Polygon',
          coordinates: [
            [
              [107.9, 21.5],
              [108, 21.6],
              [108, 21.5],
              [107.9, 21.6],
              [107.9, 21.5],
            ],
          ],
        }
      : geometry
  const breaking =
    (layer: LayerId, own: object) =>
    ({ records, write }: SeedCopy) =>
      write(
        layer,
        records(layer).map((record, at) => (at === 1 ? { ...record, ...own } : record)),
      )

  it.each<[string, RegExp, (copy: SeedCopy) => void]>([
    [
      'an unknown word',
      /^seeds\/border_crossings\/border_crossings\.json: record \w+, class: /,
      breaking('border_crossings', { class: 'portal' }),
    ],
    [
      'an unknown field',
      /^seeds\/gauges\/gauges\.json: record [\w.]+, : .*"colour"/,
      breaking('gauges', { colour: 'red' }),
    ],
    [
      'a date that ends before it begins',
      /^seeds\/hazard_events\/.*: record [\w.]+, valid_to: ends before it begins/,
      breaking('hazard_events', { valid_from: '2024-09-07', valid_to: '2024-09-06' }),
    ],
    [
      'a day that is none',
      /^seeds\/hazard_events\/.*, as_of: "2024-02-30" is not a date/,
      breaking('hazard_events', { as_of: '2024-02-30' }),
    ],
    [
      'a swapped position',
      /^seeds\/border_crossings\/.*, position: latitude and longitude are swapped/,
      breaking('border_crossings', {
        position: { lat: 107.97, lon: 21.53, accuracy_m: 10 },
        position_confidence: 'likely',
      }),
    ],
    [
      'an outline that crosses itself',
      /^seeds\/units: record \d{5}, shape: is not a valid area: Self-intersection at 107\.95/,
      ({ reshape }) => reshape('units', 'outlines.geojson', bowTie),
    ],
    [
      'two statuses at one time',
      /^seeds\/crossing_statuses: a record breaks the rule crossing_statuses_one_at_a_time/,
      ({ records, write }) => {
        const [first, ...rest] = records('crossing_statuses')
        write(
          'crossing_statuses',
          [first, { ...first, id: 'twin' }, ...rest].filter((one) => one !== undefined),
        )
      },
    ],
    [
      'a file that is no JSON',
      /^seeds\/units\/units\.json: .*JSON/,
      ({ folder }) => writeFileSync(join(folder, 'units', 'units.json'), '[{'),
    ],
    [
      'a shape without a record',
      /^seeds\/risk_zones\/risk_zones\.json: has no record for the shape /,
      ({ write, records }) => write('risk_zones', records('risk_zones').slice(1)),
    ],
  ])('%s is named, and nothing is loaded', async (_, words, breakIt) => {
    breakIt(copy)
    await expect(loadSeeds(world.door, copy.folder)).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(words),
    })
    expect(await countAll()).toEqual(everyCount(() => 0))
    expect(await world.asOwner(sql`select path from seed_files`)).toEqual([])
    expect(await world.asOwner(sql`select seq from changes`)).toEqual([])
  })
})
