import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../support/api_world.ts'
import { at, crossing, nowhere, status } from '../support/crossing_rows.ts'
import { unit } from '../support/unit_rows.ts'

const corner = [107.9, 21.4] as const
const outline = {
  type: 'Polygon' as const,
  // A bracket, whose middle lies outside of it.
  coordinates: [
    [
      [107.9, 21.4],
      [108.1, 21.4],
      [108.1, 21.42],
      [107.92, 21.42],
      [107.92, 21.6],
      [107.9, 21.6],
      [107.9, 21.4],
    ],
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('06712', outline, { name_vi: 'Phường Móng Cái 1', name_en: 'Mong Cai 1 ward' }),
    unit('06715', null, { name_vi: 'Xã Hải Sơn', name_en: 'Hai Son commune' }),
  ])
  await world.write('border_crossings', [
    crossing('bac_luan_1', { name_vi: 'Cầu Bắc Luân I', ...at(107.97, 21.54) }),
    crossing('mong_cai', { name_vi: 'Cửa khẩu Móng Cái', ...nowhere }),
    crossing('km3', { name_vi: 'Lối mở', counterpart_vi: 'Đông Hưng', ...at(107.95, 21.55) }),
  ])
  await world.write('crossing_statuses', [status('s', { crossing_id: 'bac_luan_1' })])
})
afterAll(() => world.close())

interface Found {
  readonly collection: string
  readonly id: string
  readonly position: [number, number] | null
  readonly bbox: number[] | null
  readonly marking: string
}

const find = async (q: string, more = '') =>
  (await world.json<{ results: Found[] }>(`/api/search?q=${encodeURIComponent(q)}${more}`)).results
const ids = async (q: string, more?: string) => (await find(q, more)).map(({ id }) => id)

describe('search', () => {
  it.each([
    ['bac luan', ['bac_luan_1', 's']],
    ['LUÂN BẮC', ['bac_luan_1', 's']],
    ['hải sơn', ['06715']],
    ['hai son commune', ['06715']],
    ['dong hung', ['km3']],
    ['không có gì như thế', []],
    ["'; drop table units; --", []],
  ])('%s finds %j in any layer, by any name, without marks', async (q, found) => {
    expect((await ids(q)).sort()).toEqual([...found].sort())
  })

  it('finds decomposed letters as composed ones', async () => {
    expect(await ids('Hải Sơn'.normalize('NFD'))).toEqual(['06715'])
  })

  it('puts the thing with that very id or code first', async () => {
    expect((await ids('06712'))[0]).toBe('06712')
    expect((await ids('BAC_LUAN_1'))[0]).toBe('bac_luan_1')
  })

  it('puts names that begin so before others, and what has a place before what has none', async () => {
    expect((await ids('cua khau mong'))[0]).toBe('mong_cai')
    expect((await ids('mong cai')).slice(0, 2)).toEqual(['06712', 'mong_cai'])
  })

  it('says the marking of each, for what shows it', async () => {
    const found = await find('bac luan')
    expect(found.map(({ marking }) => marking)).toEqual(['cong_khai', 'cong_khai'])
  })

  it('gives a position that lies in the thing, its box, and neither where it has no place', async () => {
    const [ward] = await find('06712')
    expect(ward).toMatchObject({ collection: 'units', bbox: [...corner, 108.1, 21.6] })
    const [lon, lat] = ward?.position ?? []
    const isInArm = (lat ?? 0) < 21.42 || (lon ?? 0) < 107.92
    expect([isInArm, (lon ?? 0) >= 107.9, (lat ?? 0) >= 21.4]).toEqual([true, true, true])
    expect(await find('mong_cai')).toMatchObject([{ id: 'mong_cai', position: null, bbox: null }])
  })

  it('gives no more than is asked, and never more than fifty', async () => {
    expect(await ids('c', '&limit=2')).toHaveLength(2)
    const many = Array.from({ length: 70 }, (_, at) => crossing(`many_${at}`, { name_vi: 'Bến' }))
    await world.write('border_crossings', many)
    expect(await ids('ben')).toHaveLength(20)
    expect(await ids('ben', '&limit=1000')).toHaveLength(50)
  })
})
