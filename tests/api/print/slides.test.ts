import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type PrintSource, sourceHere } from '../../../api/print/answer_print.ts'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { printBriefing } from '../../../api/print/print_briefing.ts'
import { printSlides } from '../../../api/print/print_slides.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, nowhere } from '../../support/crossing_rows.ts'
import { sendJson } from '../../support/exercises.ts'
import { findOffice } from '../../support/find_office.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'
import { openInOffice } from '../../support/open_in_office.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { readSlides } from '../../support/read_slides.ts'
import { unit } from '../../support/unit_rows.ts'
import { box } from '../exposure/exposure_world.ts'

// A scene is drawn pixel by pixel, and LibreOffice takes its time.
vi.setConfig({ testTimeout: 120_000 })

let world: World
let source: PrintSource
let folder = ''

const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
const view = {
  ...{ version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0, filters: {} },
  layers: [
    { id: 'units', opacity: 1 },
    { id: 'border_crossings', opacity: 1 },
  ],
}
const scene = (id: string, name: string, position: number, own: object) => ({
  ...{ id, briefing_id: 'giao_ban', position, name_vi: name, name_en: name, ...said },
  ...{ callouts: [], view, ...own },
})

beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('06712', box(107.9, 21.45, 0.1, 0.1), { name_vi: 'Phường Một' }),
  ])
  await world.write('border_crossings', [
    crossing('mo', { ...at(107.95, 21.5), name_vi: 'Lối mở Một', marking: 'noi_bo' }),
    crossing('kin', { ...at(107.96, 21.52), name_vi: 'Lối kín', marking: 'mat' }),
    crossing('mat_cho', { ...nowhere, name_vi: 'Lối không chỗ' }),
  ])
  await world.write('briefings', [
    { id: 'giao_ban', name_vi: 'Giao ban', name_en: 'Meeting', ...said },
  ])
  await world.write('briefing_scenes', [
    scene('mot', 'Tình hình', 1, {}),
    scene('hai', 'Cửa khẩu & lối mở', 2, {
      ...{ text_vi: 'Lời của cảnh.\nDòng hai.', notes_vi: 'Nói chậm.' },
      view: { ...view, charts: ['classes/border_crossings', 'gone'], table: 'border_crossings' },
    }),
  ])
  source = await sourceHere(world.door, world.dataDirectory, 'https://map.example.vn')
}, 120_000)
afterAll(() => world.close())

const spoken = inOwnFolder((own) => {
  folder = own
})

function asked(file: string) {
  const request = readPrintRequest(['--briefing', 'giao_ban', '--out', file])
  if (!('briefing' in request)) throw new Error('It is a briefing.')
  return request.briefing
}

async function slidesIn(file: string) {
  const made = await printSlides(asked(file), source, new Date(), file)
  expect(made).toMatchObject({ sheets: 2, marking: { code: 'noi_bo' }, isExercise: false })
  const [first, second] = readSlides(readFileSync(file))
  if (first === undefined || second === undefined) throw new Error('There are two slides.')
  return { first, second }
}

describe('a briefing as slides', () => {
  let impress: Awaited<ReturnType<typeof findOffice>>
  // It may have to be brought first.
  beforeAll(async () => {
    impress = await findOffice('impress')
  }, 600_000)

  it('has for each scene its title, text, notes and tables as what can be changed', async () => {
    const { first, second } = await slidesIn(join(folder, 'briefing.pptx'))
    expect(first.text).toContain('Tình hình')
    expect(first.tables).toEqual([])
    expect(first.notes).not.toContain('Nói chậm')
    expect(second.xml).toMatch(/<p:ph\s[^>]*type="title"/)
    expect(second.text).toMatch(/Cửa khẩu & lối mở/)
    expect(second.text).toMatch(/Lời của cảnh\.\n+Dòng hai\./)
    expect(second.notes).toContain('Nói chậm.')
    const [classes, table] = second.tables
    // Title, head, and each class with how many there are: what may not be seen is not counted.
    expect(classes?.[1]).toEqual(['Loại', 'Số lượng'])
    expect(classes?.[2]?.[1]).toBe('2')
    expect(table?.[0]?.[0]).toBe('Cửa khẩu, lối thông quan (2)')
    expect(table?.map(([name]) => name)).toContain('Lối mở Một')
    expect(second.text).not.toContain('Lối kín')
    expect(spoken.mock.calls.flat().join('\n')).toContain('not on paper: the chart “gone”')
  })

  it('is marked top and bottom of each, and says where it comes from', async () => {
    const { first, second } = await slidesIn(join(folder, 'briefing.pptx'))
    for (const slide of [first, second]) {
      const text = slide.text.replaceAll('\u00a0', ' ')
      expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
      expect(text).toContain('OpenStreetMap')
      expect(text).toMatch(/Đúng lúc .*biết lúc/)
      // What a sheet says in its margin.
      expect(text).toMatch(/Chưa có vị trí, không vẽ trên bản đồ: Cửa khẩu, lối thông quan \(1\)\./)
      expect(text).toMatch(/Lưới VN-2000/)
    }
  })

  it('is opened again on the screen by its own address, and has no letters below 8 points', async () => {
    const { first, second } = await slidesIn(join(folder, 'briefing.pptx'))
    expect(first.addresses).toEqual(['https://map.example.vn/#v=1&b=giao_ban/mot'])
    expect(second.addresses).toEqual(['https://map.example.vn/#v=1&b=giao_ban/hai'])
    for (const { xml } of [first, second]) {
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(
        ([, hundredths]) => Number(hundredths) / 100,
      )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
    }
  })

  it('has the map as a sharp picture of the shape it stands in', async () => {
    const { first, second } = await slidesIn(join(folder, 'briefing.pptx'))
    for (const { pictures } of [first, second]) {
      expect(pictures).toHaveLength(1)
      const [{ pixels, inches } = { pixels: [0, 0], inches: [1, 1] }] = pictures
      expect(pixels[0] / inches[0]).toBeCloseTo(220, 0)
      expect(pixels[1] / inches[1]).toBeCloseTo(220, 0)
    }
    expect(first.pictures[0]?.inches[0]).toBeGreaterThan(12)
    expect(second.pictures[0]?.inches[0]).toBeLessThan(10)
  })

  it('opens in LibreOffice', async (context) => {
    if ('missing' in impress) return context.skip(impress.missing)
    const file = join(folder, 'briefing.pptx')
    await slidesIn(file)
    const pages = await openInOffice(impress.found, file)
    expect(pages).toHaveLength(2)
    // Where its font lacks letters of Vietnamese, it takes them from another, and the words come apart.
    for (const page of pages) expect(page).toContain('OpenStreetMap')
  })

  it('is the same file to the byte where it is sealed, whenever it is made', async () => {
    const sealed = await sendJson(
      world.as({ ...commander, clearance: 10 }),
      ...(['POST', '/api/briefings/giao_ban/seals', {}] as const),
    )
    const seal = (await sealed.json()) as { id: string }
    const file = join(folder, 'sealed.pptx')
    const print = async () => {
      await printSlides({ ...asked(file), seal: seal.id }, source, new Date(), file)
      return readFileSync(file)
    }
    const first = await print()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    try {
      expect((await print()).equals(first)).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is written whole or not at all', async () => {
    const file = join(folder, 'briefing.pptx')
    let asks = 0
    const cutOff = {
      ...source,
      ask: (path: string) => {
        asks += 1
        return asks > 8 ? Promise.reject(new Error('cut off')) : source.ask(path)
      },
    }
    await expect(printSlides(asked(file), cutOff, new Date(), file)).rejects.toThrow('cut off')
    const elsewhere = join(folder, 'nowhere', 'briefing.pptx')
    await expect(printSlides(asked(file), source, new Date(), elsewhere)).rejects.toThrow(
      /cannot be written/,
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the same scene on paper', () => {
  it('has its chart and its table beside the map, with the same numbers', async () => {
    const file = join(folder, 'briefing.pdf')
    expect(await printBriefing(asked(file), source, new Date(), file)).toMatchObject({ sheets: 2 })
    const pages = await readPages(await openPdf(readFileSync(file)))
    const [, second = ''] = pages.map((text) => text.replaceAll('\u00a0', ' '))
    expect(second).toMatch(/Tất cả 2\. Đúng lúc/)
    expect(second).toMatch(/CỬA KHẨU, LỐI THÔNG QUAN \(2\)/)
    expect(second).toContain('Lối không chỗ')
    expect(second).not.toContain('Lối kín')
  })
})
