import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PrintSource, sourceHere } from '../../../api/print/answer_print.ts'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { printAtlas } from '../../../api/print/print_atlas.ts'
import { printBriefing } from '../../../api/print/print_briefing.ts'
import { printSheet } from '../../../api/print/print_sheet.ts'
import { shortHash } from '../../../geo/briefing/seal/short_hash.ts'
import { atlasOf } from '../../../geo/sheet/atlas.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, nowhere } from '../../support/crossing_rows.ts'
import { editor } from '../../support/editor.ts'
import { sendJson } from '../../support/exercises.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { unit } from '../../support/unit_rows.ts'
import { box } from '../exposure/exposure_world.ts'

let world: World
let source: PrintSource
let folder = ''

beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('06712', box(107.9, 21.45, 0.1, 0.1), { name_vi: 'Phường Một', population: 46_588 }),
    unit('06709', box(108, 21.45, 0.1, 0.1), { name_vi: 'Phường Hai' }),
    unit('06736', null, { name_vi: 'Phường Không Chỗ' }),
  ])
  await world.write('border_crossings', [
    crossing('mo', { ...at(107.95, 21.5), name_vi: 'Lối mở Một', marking: 'noi_bo' }),
    crossing('kin', { ...at(107.96, 21.52), name_vi: 'Lối kín', marking: 'mat' }),
    crossing('mat_cho', { ...nowhere, name_vi: 'Lối không chỗ' }),
  ])
  source = await sourceHere(world.door, world.dataDirectory, 'https://map.example.vn')
}, 120_000)
afterAll(() => world.close())

const spoken = inOwnFolder((own) => {
  folder = own
})

const asked = (...words: string[]) => {
  const found = readPrintRequest([...words, '--layers', 'units,border_crossings'])
  return 'atlas' in found ? found.atlas : found
}

const textOf = async (file: string) => {
  const [text = ''] = await readPages(await openPdf(readFileSync(file)))
  // A name that is kept whole has spaces that do not break.
  return text.replaceAll('\u00a0', ' ')
}

describe('a sheet from the command line', () => {
  it('shows what the operator may see, and carries the highest mark of it', async () => {
    const file = join(folder, 'sheet.pdf')
    const request = asked('--extent', '107.9,21.44,108.1,21.56', '--title', 'Thử', '--out', file)
    if (!('sheet' in request)) throw new Error('It is one sheet.')
    await printSheet(request.sheet, source, new Date(), file)
    const text = await textOf(file)
    expect(text).toContain('Lối mở Một')
    expect(text).not.toContain('Lối kín')
    expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
    expect(text).toMatch(/Cửa khẩu, lối thông quan \(1\)/)
    expect(readdirSync(folder)).toEqual(['sheet.pdf'])
  })

  it('carries the address at which its picture is opened on a screen', async () => {
    const file = join(folder, 'sheet.pdf')
    const words = ['--extent', '107.9,21.44,108.1,21.56', '--title', 'Thử', '--out', file]
    const request = readPrintRequest([...words, '--true-at', '2030-01-01T00:00:00Z'])
    if (!('sheet' in request)) throw new Error('It is one sheet.')
    await printSheet(request.sheet, source, new Date(), file)
    expect((await textOf(file)).replace(/\s/g, '')).toMatch(
      /https:\/\/map\.example\.vn\/#v=1&m=[\d.]+\/21\.50\d+\/108\.00000&i=vi&d=2030-01-01T07:00/,
    )
  })

  it('is written whole or not at all', async () => {
    const file = join(folder, 'sheet.pdf')
    const request = asked('--extent', '107.9,21.44,108.1,21.56', '--title', 'Thử', '--out', file)
    if (!('sheet' in request)) throw new Error('It is one sheet.')
    const broken = { ...source, ask: () => Promise.reject(new Error('no longer there')) }
    await expect(printSheet(request.sheet, broken, new Date(), file)).rejects.toThrow('no longer')
    const elsewhere = join(folder, 'nowhere', 'sheet.pdf')
    await expect(printSheet(request.sheet, source, new Date(), elsewhere)).rejects.toThrow(
      /cannot be written/,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    [['--title', 'a', '--out', 'x.pdf'], /what the sheet shows/],
    [['--atlas', 'plans', '--out', 'x'], /No layer of the map/],
    [['--briefing', 'a', '--out', 'x.pptx', '--skip-refused'], /the PDF of a briefing/],
  ] as const)('refuses %j with the reason', (words, reason) => {
    expect(() => readPrintRequest([...words])).toThrow(reason)
  })
})

describe('units coloured on a sheet', () => {
  it('carry the mark of the figures, name their source, and are hatched where there is none', async () => {
    const figure = (unit_code: string, value: number) => ({
      ...{ id: `p_${unit_code}`, name_vi: 'Dân số', name_en: 'Population', marking: 'noi_bo' },
      ...{ indicator: 'population', area: 'unit', unit_code, value, alternative: false },
      ...{ area_code: unit_code, bound: 'exact' },
      ...{ period_vi: 'năm 2024', period_en: '2024', confidence: 'sure', source: 'Sách số liệu' },
      ...{
        measure_unit_vi: 'người',
        measure_unit_en: 'people',
        topic: 'territory',
        owning_unit: unit_code,
      },
    })
    await world.write('indicators', [figure('06712', 46_588)])
    const knownAt = new Date().toISOString()
    const print = async (name: string) => {
      const file = join(folder, name)
      const words = ['--extent', '107.9,21.44,108.1,21.56', '--title', 'Thử', '--out', file]
      const request = readPrintRequest([
        ...[...words, '--layers', 'units', '--colour-by', 'population'],
        ...['--true-at', '2030-01-01T00:00:00Z', '--known-at', knownAt],
      ])
      if (!('sheet' in request)) throw new Error('It is one sheet.')
      await printSheet(request.sheet, source, new Date(), file)
      return readFileSync(file)
    }
    const first = await print('one.pdf')
    const [text = ''] = await readPages(await openPdf(first))
    expect(text).toMatch(/Dân số 46\.588 Không có số liệu người · năm 2024/)
    expect(text).toContain('Sách số liệu')
    expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
    expect((await print('two.pdf')).equals(first)).toBe(true)
    await world.remove('indicators', 'p_06712')
  })
})

describe('a briefing on paper', () => {
  it('is one file with a sheet for each scene, in their order, of what each shows', async () => {
    const view = { version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0 }
    const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
    await world.write('briefings', [
      { id: 'giao_ban', name_vi: 'Giao ban', name_en: 'Meeting', ...said },
    ])
    const scene = (id: string, name: string, position: number, own: object) => ({
      ...{ id, briefing_id: 'giao_ban', position, name_vi: name, name_en: name, ...said },
      ...{ callouts: [], view: { ...view, layers: [{ id: 'units', opacity: 1 }], filters: {} } },
      ...own,
    })
    await world.write('briefing_scenes', [
      scene('sau', 'Cảnh sau', 2, {
        text_vi: 'Lời của cảnh sau.',
        callouts: [{ at: [107.95, 21.5], text_vi: 'Ở đây', text_en: 'Here' }],
      }),
      scene('truoc', 'Cảnh trước', 1, {
        view: {
          ...{ ...view, filters: {} },
          layers: [
            { id: 'border_crossings', opacity: 1 },
            { id: 'gone_layer', opacity: 1 },
          ],
        },
      }),
    ])
    const file = join(folder, 'briefing.pdf')
    const request = readPrintRequest(['--briefing', 'giao_ban', '--out', file])
    if (!('briefing' in request)) throw new Error('It is a briefing.')
    const made = await printBriefing(request.briefing, source, new Date(), file)
    // The sheet of crossings shows one that is marked.
    expect(made).toMatchObject({ title: 'Giao ban', sheets: 2, marking: { code: 'noi_bo' } })
    const pages = await readPages(await openPdf(readFileSync(file)))
    expect(pages).toHaveLength(2)
    const [first = '', second = ''] = pages.map((text) => text.replaceAll('\u00a0', ' '))
    expect(first).toMatch(/Lối mở Một.*Cảnh trước.*Giao ban · Đúng lúc.*Tờ 1\/2/)
    expect(second).toMatch(/Ở đây.*Cảnh sau.*Tờ 2\/2.*Lời của cảnh sau\./)
    // Each is opened again by an address of its own, which a camera reads.
    const unbroken = pages.map((text) => text.replace(/\s/g, ''))
    expect(unbroken[0]).toContain('https://map.example.vn/#v=1&b=giao_ban/truoc')
    expect(unbroken[1]).toContain('https://map.example.vn/#v=1&b=giao_ban/sau')
    expect(spoken.mock.calls.flat().join('\n')).toContain('not on paper: the layer “gone_layer”')
    const none = { ...request.briefing, id: 'nowhere' }
    await expect(printBriefing(none, source, new Date(), file)).rejects.toThrow(
      /no feature "nowhere"/,
    )
  })
})

describe('what a scene says', () => {
  it('marks its sheet, though all that the map shows is open', async () => {
    const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
    const names = { name_vi: 'Kín', name_en: 'Closed', marking: 'noi_bo' }
    await world.write('briefings', [{ id: 'kin', ...names, ...said }])
    const view = {
      ...{ version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0, filters: {} },
      layers: [{ id: 'units', opacity: 1 }],
    }
    const scene = { id: 'kin_1', briefing_id: 'kin', position: 1, view, callouts: [] }
    await world.write('briefing_scenes', [{ ...scene, ...names, ...said, text_vi: 'Chỗ hẹn.' }])
    const file = join(folder, 'marked.pdf')
    const request = readPrintRequest(['--briefing', 'kin', '--out', file])
    if (!('briefing' in request)) throw new Error('It is a briefing.')
    const { marking } = await printBriefing(request.briefing, source, new Date(), file)
    expect(marking.code).toBe('noi_bo')
    expect((await textOf(file)).match(/NỘI BỘ/g)).toHaveLength(2)
  })
})

describe('a scene with a filter', () => {
  it('shows what fits both of its conditions, which an address parts by a semicolon', async () => {
    const gate = 'international_gate' as const
    await world.write('border_crossings', [
      crossing('ca_hai', { ...at(107.93, 21.5), class: gate, name_vi: 'Lối cả hai' }),
      crossing('mot', {
        ...at(107.97, 21.5),
        class: gate,
        traffic: 'people',
        name_vi: 'Lối một điều',
      }),
    ])
    const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
    await world.write('briefings', [{ id: 'loc', name_vi: 'Lọc', name_en: 'Filter', ...said }])
    await world.write('briefing_scenes', [
      {
        ...{ id: 'loc_1', briefing_id: 'loc', position: 1, name_vi: 'Lọc', name_en: 'Filter' },
        ...{ callouts: [], ...said },
        view: {
          ...{ version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0 },
          layers: [{ id: 'border_crossings', opacity: 1 }],
          filters: { border_crossings: `class=${gate};traffic=goods` },
        },
      },
    ])
    const file = join(folder, 'filtered.pdf')
    const request = readPrintRequest(['--briefing', 'loc', '--out', file])
    if (!('briefing' in request)) throw new Error('It is a briefing.')
    await printBriefing(request.briefing, source, new Date(), file)
    const text = await textOf(file)
    expect(text).toContain('Lối cả hai')
    // One fits the class alone, one the traffic alone.
    expect(text).not.toContain('Lối một điều')
    expect(text).not.toContain('Lối mở Một')
    for (const id of ['ca_hai', 'mot']) await world.remove('border_crossings', id)
  })
})

describe('a sealed briefing on paper', () => {
  it('is the same file to the byte whatever has changed since, and names its seal', async () => {
    const sealed = await sendJson(
      world.as({ ...commander, clearance: 10 }),
      ...(['POST', '/api/briefings/giao_ban/seals', {}] as const),
    )
    const seal = (await sealed.json()) as { id: string; properties: { content_sha256: string } }
    const print = async (name: string) => {
      const out = join(folder, name)
      const words = ['--briefing', 'giao_ban', '--seal', seal.id, '--out', out]
      const request = readPrintRequest(words)
      if (!('briefing' in request)) throw new Error('It is a briefing.')
      await printBriefing(request.briefing, source, new Date(), out)
      return readFileSync(out)
    }
    const before = await print('sealed_1.pdf')
    const { change, remove } = editor(world, commander)
    await change('briefing_scenes', 'sau', { name_vi: 'Tên khác' })
    await remove('briefing_scenes', 'truoc')
    await world.write('border_crossings', [crossing('moi', at(107.97, 21.51))])
    const after = await print('sealed_2.pdf')
    await world.remove('border_crossings', 'moi')
    expect(after.equals(before)).toBe(true)
    const [first = '', second = ''] = (await readPages(await openPdf(after))).map((text) =>
      text.replaceAll('\u00a0', ' '),
    )
    const hash = shortHash(seal.properties.content_sha256)
    for (const page of [first, second]) {
      expect(page).toMatch(/Đã niêm phong lúc/)
      expect(page.replace(/\s/g, '')).toContain(hash.replace(/\s/g, ''))
      expect(page.replace(/\s/g, '')).toMatch(`&n=${seal.id.slice(0, 8)}`)
    }
    expect(first).toContain('Cảnh trước')
    expect(() => readPrintRequest(['--seal', 'x', '--extent', '1,2,3,4', '--out', 'x'])).toThrow()
  })
})

describe('an atlas', () => {
  it('has a sheet for each unit with a place, with what is known of it', async () => {
    const atlas = asked('--atlas', 'units', '--out', folder)
    if (!('folder' in atlas)) throw new Error('It is an atlas.')
    await printAtlas(atlas, source)
    const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
    expect(files).toEqual(['0001_06709_NOI_BO.pdf', '0002_06712_NOI_BO.pdf'])
    const text = await textOf(join(folder, '0002_06712_NOI_BO.pdf'))
    expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
    expect(text).toContain('Tờ 2/2')
    expect(text).toMatch(/Dân số.*46\.588 người/)
    expect(text).toMatch(/Cửa khẩu, lối thông quan \(2\)/)
    expect(text).toContain('Lối không chỗ')
    expect(text).not.toContain('Lối kín')
    expect(text.replace(/\s/g, '')).toContain('https://map.example.vn/#v=1&s=units/06712')
    const other = await textOf(join(folder, '0001_06709_NOI_BO.pdf'))
    expect(other).toMatch(/Dân số \(đề án sắp xếp\) chưa rõ/)
    expect(spoken.mock.calls.flat().join('\n')).toContain('Phường Không Chỗ')
  })

  it('goes on where it was cut off, by what was known when it began', async () => {
    const atlas = asked('--atlas', 'units', '--out', folder)
    if (!('folder' in atlas)) throw new Error('It is an atlas.')
    let asks = 0
    const cutOff = {
      ...source,
      ask: (path: string) => {
        asks += 1
        // The first sheet asks eight times, and once for the list.
        return asks > 12 ? Promise.reject(new Error('cut off')) : source.ask(path)
      },
    }
    await expect(printAtlas(atlas, cutOff)).rejects.toThrow('cut off')
    expect(readdirSync(folder).sort()).toEqual(['0001_06709_NOI_BO.pdf', 'atlas.json'])
    const first = readFileSync(join(folder, '0001_06709_NOI_BO.pdf'))
    await world.write('border_crossings', [
      crossing('muon', { ...at(107.92, 21.47), name_vi: 'Lối đến muộn' }),
    ])
    await printAtlas(atlas, source)
    expect(readFileSync(join(folder, '0001_06709_NOI_BO.pdf')).equals(first)).toBe(true)
    expect(await textOf(join(folder, '0002_06712_NOI_BO.pdf'))).not.toContain('Lối đến muộn')
    await world.remove('border_crossings', 'muon')
  })

  it('is not mixed with another', async () => {
    const atlas = asked('--atlas', 'units', '--out', folder)
    const other = asked('--atlas', 'border_crossings', '--out', folder)
    if (!('folder' in atlas) || !('folder' in other)) throw new Error('Both are atlases.')
    await printAtlas(atlas, source)
    await expect(printAtlas(other, source)).rejects.toThrow(/another atlas/)
    expect(existsSync(join(folder, '0003.pdf'))).toBe(false)
    writeFileSync(join(folder, 'atlas.json'), '{ "layer": "un')
    await expect(printAtlas(atlas, source)).rejects.toThrow(/another atlas/)
  })

  it('has all but a sheet that must not leave, and names that each time', async () => {
    // No flat sheet of half an ocean has one scale.
    await world.write('units', [unit('06733', box(80, -20, 60, 60), { name_vi: 'Xã Quá Rộng' })])
    const atlas = asked('--atlas', 'units', '--out', folder)
    if (!('folder' in atlas)) throw new Error('It is an atlas.')
    const refused = ['Tờ 3/3 "Xã Quá Rộng"']
    expect(await printAtlas(atlas, source)).toEqual(refused)
    const files = ['0001_06709_NOI_BO.pdf', '0002_06712_NOI_BO.pdf', 'atlas.json']
    expect(readdirSync(folder).sort()).toEqual(files)
    expect(spoken.mock.calls.flat().join('\n')).toMatch(/Xã Quá Rộng: .*scale/)
    expect(await printAtlas(atlas, source)).toEqual(refused)
    expect(readdirSync(folder).sort()).toEqual(files)
    await world.remove('units', '06733')
  })

  it('calls the unit by its name in which a crossing lies', async () => {
    const atlas = asked('--atlas', 'border_crossings', '--out', folder)
    if (!('folder' in atlas)) throw new Error('It is an atlas.')
    await printAtlas(atlas, source)
    const text = await textOf(join(folder, '0001_mo_NOI_BO.pdf'))
    expect(text).toMatch(/Đơn vị +Phường Một \(06712\)/)
  })

  it('of what has no place is refused, and turns no other away from its folder', async () => {
    const empty = asked('--atlas', 'shelters', '--out', folder)
    const atlas = asked('--atlas', 'units', '--out', folder)
    if (!('folder' in empty) || !('folder' in atlas)) throw new Error('Both are atlases.')
    await expect(printAtlas(empty, source)).rejects.toThrow(/Nothing of "shelters"/)
    expect(readdirSync(folder)).toEqual([])
    await printAtlas(atlas, source)
  })

  it('frames a point by some kilometres', async () => {
    const atlas = asked('--atlas', 'border_crossings', '--out', folder)
    if (!('folder' in atlas)) throw new Error('It is an atlas.')
    const { sheets, unlocated } = await atlasOf(
      atlas.layer,
      atlas.setting,
      source.ask,
      source.origin,
    )
    expect(unlocated).toEqual(['Lối không chỗ'])
    expect(sheets[0]?.request.address).toBe('https://map.example.vn/#v=1&s=border_crossings/mo')
    const [west, south, east, north] = sheets[0]?.request.extent ?? [0, 0, 0, 0]
    expect((west + east) / 2).toBeCloseTo(107.95, 4)
    expect((south + north) / 2).toBeCloseTo(21.5, 4)
    expect(north - south).toBeGreaterThan(0.03)
  })
})
