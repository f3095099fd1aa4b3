import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, LineString } from 'geojson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PrintSource, sourceHere } from '../../../api/print/answer_print.ts'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { printKit } from '../../../api/print/print_kit.ts'
import { shortHash } from '../../../geo/briefing/seal/short_hash.ts'
import type { KitContent } from '../../../geo/meeting_kit/kit_content.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing } from '../../support/crossing_rows.ts'
import { editor } from '../../support/editor.ts'
import { sendJson } from '../../support/exercises.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'
import { shapesBasemap, tilesOf } from '../../support/made_basemap.ts'
import { unit } from '../../support/unit_rows.ts'
import { box } from '../exposure/exposure_world.ts'

const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
const view = {
  ...{ version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0, filters: {} },
  layers: ['units', 'border_crossings'].map((id) => ({ id, opacity: 1 })),
}

const road: LineString = {
  type: 'LineString',
  coordinates: [
    [107.9, 21.45],
    [108.1, 21.55],
  ],
}

let world: World
let source: PrintSource
let folder = ''
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('06712', box(107.9, 21.45, 0.1, 0.1), { name_vi: 'Phường Một' }),
  ])
  await world.write('border_crossings', [
    crossing('mo', { ...at(107.95, 21.5), name_vi: 'Lối </script> & Một' }),
    // Beside what the map shows, but in its table.
    crossing('xa', { ...at(109, 21.5), name_vi: 'Lối xa', marking: 'noi_bo' }),
    crossing('kin', { ...at(107.96, 21.52), name_vi: 'Lối kín', marking: 'mat' }),
  ])
  await world.write('briefings', [
    { id: 'giao_ban', name_vi: 'Giao ban', name_en: 'Meeting', ...said },
  ])
  const scene = (id: string, position: number, own: object) => ({
    ...{ id, briefing_id: 'giao_ban', position, name_vi: `Cảnh ${id}`, name_en: id, ...said },
    ...{ callouts: [], view, ...own },
  })
  await world.write('briefing_scenes', [
    scene('mot', 1, {
      ...{ text_vi: 'Lời của cảnh.', notes_vi: 'Nói chậm.' },
      view: { ...view, charts: ['classes/border_crossings'] },
    }),
    scene('hai', 2, { view: { ...view, layers: [] } }),
  ])
  source = await sourceHere(world.door, world.dataDirectory, 'https://map.example.vn')
}, 120_000)
afterAll(() => world.close())

const spoken = inOwnFolder((own) => {
  folder = own
})

async function seal(): Promise<{ id: string; properties: { content_sha256: string } }> {
  const sealed = await sendJson(
    world.as({ ...commander, clearance: 10 }),
    ...(['POST', '/api/briefings/giao_ban/seals', {}] as const),
  )
  return sealed.json()
}

async function make(name: string, ...words: readonly string[]): Promise<string> {
  const out = join(folder, name)
  const request = readPrintRequest(['--briefing', 'giao_ban', ...words, '--out', out])
  if (!('briefing' in request)) throw new Error('It is a briefing.')
  await printKit(request.briefing, source, new Date(), out)
  return readFileSync(out, 'utf8')
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

function readKit(page: string) {
  const [, text = ''] =
    /<script type="application\/json" id="kit">(.*?)<\/script>/s.exec(page) ?? []
  const [, written] = /data-sha256="(\w+)"/.exec(page) ?? []
  return { text, written, content: JSON.parse(text) as KitContent }
}

describe('a meeting kit', () => {
  it('holds the scenes, what is said with them, their tables, and the text that was sealed', async () => {
    const sealed = await seal()
    const page = await make('kit.html', '--seal', sealed.id)
    const { text, written, content } = readKit(page)
    expect(written).toBe(hashOf(text))
    // The file says it too, and whoever changes the file changes that.
    expect(spoken.mock.calls.flat().join('\n')).toContain(`Mã tệp ${shortHash(hashOf(text))}`)
    expect(content.seal.sha256).toBe(sealed.properties.content_sha256)
    expect(hashOf(content.sealed_text)).toBe(content.seal.sha256)
    expect(content.scenes.map(({ title }) => title)).toEqual(['Cảnh mot', 'Cảnh hai'])
    const [first, second] = content.scenes
    expect(first).toMatchObject({ text: 'Lời của cảnh.', notes: 'Nói chậm.' })
    const [chart, ...tables] = first?.tables ?? []
    expect(chart?.head).toEqual(['Loại', 'Số lượng'])
    expect(tables.map(({ rows }) => rows.map(([name]) => name))).toEqual([
      ['Lối </script> & Một', 'Lối xa'],
      ['Phường Một'],
    ])
    // A name may stand in several lines, and none of it is an element.
    expect(first?.drawing).toMatch(/^<svg [\s\S]*&lt;\/script&gt; ?(&amp;)?[\s\S]*<\/svg>$/)
    expect(first?.drawing).not.toContain('</script')
    expect(second?.tables).toEqual([])
    expect(content.marking.toLowerCase()).toBe('nội bộ')
    expect(page).not.toContain('Lối kín')
  })

  it('names nothing outside of itself', async () => {
    const page = await make('kit.html', '--seal', (await seal()).id)
    const outside = [...page.matchAll(/\b(?:src|href)\s*=|@import|url\((?!data:|#)/g)].map(
      ([all]) => all,
    )
    expect(outside).toEqual([])
    expect(page).toContain("default-src 'none'")
  })

  it('is the same to the byte whatever has changed since', async () => {
    const { id } = await seal()
    const before = await make('before.html', '--seal', id)
    await editor(world, commander).change('briefing_scenes', 'mot', { name_vi: 'Tên khác' })
    await world.write('border_crossings', [crossing('moi', at(107.97, 21.51))])
    expect(await make('after.html', '--seal', id)).toBe(before)
    await world.remove('border_crossings', 'moi')
    await editor(world, commander).change('briefing_scenes', 'mot', { name_vi: 'Cảnh mot' })
  })

  it("says that a user's own basemap is not of what was sealed", async () => {
    const file = join(world.dataDirectory, 'basemap.pmtiles')
    const roads: FeatureCollection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: road }],
    }
    writeFileSync(file, shapesBasemap(tilesOf([9, 10]), { roads }, 'Sở Hình'))
    try {
      const page = await make('kit.html', '--seal', (await seal()).id)
      expect(page.replaceAll('\u00a0', ' ')).toContain(
        'Nền riêng: Sở Hình, không thuộc phần niêm phong.',
      )
    } finally {
      rmSync(file)
    }
  })

  it('is made of a seal only, and leaves nothing where there is none', async () => {
    await expect(make('kit.html')).rejects.toThrow('A kit is made of a sealed briefing.')
    await expect(make('kit.html', '--seal', 'no_such')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})
