import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { basemapOfMachine } from '../../../api/print/basemap_of_machine.ts'
import { pictureOfPart } from '../../../api/print/picture_of_part.ts'
import { readSheetFonts } from '../../../api/print/sheet_fonts.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { palettes } from '../../../geo/palette.ts'
import { noMoreLetters } from '../../../geo/sheet/more_letters.ts'
import { widestFrame } from '../../../geo/sheet/sheet_bounds.ts'
import type { SheetContent } from '../../../geo/sheet/sheet_content.ts'
import { type SheetRequest, sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { brokenBasemap, shapesBasemap, tilesOf } from '../../support/made_basemap.ts'
import { openPdf } from '../../support/read_pdf.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_basemap_'))
  return () => rmSync(folder, { recursive: true })
})
vi.setConfig({ testTimeout: 60_000 })

const features = (...geometries: Geometry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry): Feature => ({ type: 'Feature', geometry, properties: {} })),
})
const box = (west: number, south: number, east: number, north: number) => [
  ...[
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]
const area = (...rings: number[][][]): Geometry => ({ type: 'Polygon', coordinates: rings })
const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates })

/** All of it on land of Viet Nam, over many tiles of every zoom. */
const [west, south, east, north] = [107.66, 21.53, 107.76, 21.59] as const
const field = area(box(west, south, east, north))
const lakeWithIsland = area(
  box(west, south, east, north),
  box(107.69, 21.55, 107.72, 21.57).reverse(),
)

const put = (archive: Uint8Array) => writeFileSync(join(folder, 'basemap.pmtiles'), archive)

/** A sheet of nothing but its ground, over an archive of some layers. */
async function contentOver(
  layers: Readonly<Record<string, FeatureCollection>>,
  asked: Partial<SheetRequest> = {},
  tiles = tilesOf([8, 9, 10, 11, 12, 13]),
): Promise<SheetContent> {
  put(shapesBasemap(tiles, layers, '<b>Sở A</b>'))
  return contentOverFile(asked)
}

async function contentOverFile(given: Partial<SheetRequest> = {}): Promise<SheetContent> {
  const asked: Partial<SheetRequest> = { extent: [107.62, 21.5, 107.8, 21.62], ...given }
  const request = sheetRequest.parse({ title: 'Tờ', producer: 'Ban', layers: [], ...asked })
  const { palette } = request
  const frame = widestFrame(request)
  const basemap = await basemapOfMachine(folder, { frame, palette, land: found.land })
  return contentFor(asked, { layers: [] }, basemap)
}

/** Colours of the sheet at places of the globe, as hex. */
async function lookAt(content: SheetContent, dpi = 200) {
  const { sheet } = await sheetAlone(content)
  const { frame } = sheet
  const bytes = await pictureOfPart(sheet, frame.box, dpi, readSheetFonts(), noMoreLetters)
  const { width, data } = PNG.sync.read(Buffer.from(bytes))
  const pixelOf = (millimetres: number) => Math.round((millimetres * dpi) / 25.4)
  return (position: Position, [right, down]: readonly [number, number] = [0, 0]) => {
    const [x, y] = frame.toPaper(position)
    const at = (pixelOf(y - frame.box.y + down) * width + pixelOf(x - frame.box.x + right)) * 4
    return `#${data.toString('hex', at, at + 3)}`
  }
}

const { sea, land, land_beyond } = palettes.print
const latitudes = [21.537, 21.544, 21.583]

describe('a basemap of shapes that a user has put there', () => {
  it.each(['vn2000', 'utm'] as const)(
    'lies in %s where it belongs, to a third of a millimetre, its islands left open',
    async (grid) => {
      const water = features(lakeWithIsland)
      const colourAt = await lookAt(await contentOver({ water }, { grid }))
      for (const latitude of latitudes) {
        for (const [edge, inward] of [[west, 1] as const, [east, -1] as const]) {
          expect(colourAt([edge, latitude], [0.33 * inward, 0])).toBe(sea)
          expect(colourAt([edge, latitude], [-0.33 * inward, 0])).toBe(land)
        }
      }
      expect(colourAt([107.693, 21.553])).toBe(land)
      expect(colourAt([107.687, 21.553])).toBe(sea)
    },
  )

  it('fills what overlaps, whichever way round a program wrote its rings', async () => {
    const both = { water: features(field), ocean: features(lakeWithIsland) }
    const colourAt = await lookAt(await contentOver(both))
    for (const latitude of latitudes) expect(colourAt([107.67, latitude])).toBe(sea)
    expect(colourAt([107.693, 21.553])).toBe(sea)
  })

  it('shows no seam where tiles meet, and nothing twice as dark where they lie over each other', async () => {
    const buildings = features(field)
    const colourAt = await lookAt(await contentOver({ buildings }))
    const counts = new Map<string, number>()
    const looks = 800
    for (let look = 0; look < looks; look += 1) {
      const longitude = west + 0.001 + (look / looks) * (east - west - 0.002)
      const colour = colourAt([longitude, 21.537])
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    // The rest are lines of the grid.
    expect(Math.max(...counts.values()) / looks).toBeGreaterThan(0.97)
    expect(counts.get(land)).toBeUndefined()
  })

  it('covers the shipped land, and never the land beyond the border', async () => {
    const earth = features(area(box(107.6, 21.45, 108.1, 21.7)))
    const content = await contentOver({ earth }, { extent: [107.7, 21.48, 108.0, 21.66] })
    const colourAt = await lookAt(content)
    expect(colourAt([107.953, 21.603])).toBe(land_beyond)
    // Sea of the shipped ground, land of the file.
    expect(colourAt([107.833, 21.493])).toBe(land)
  })

  it('is lines and areas in the PDF, and named among the sources', async () => {
    const roads = features(line([107.63, 21.51], [107.7, 21.56], [107.79, 21.6]))
    const { file, text } = await sheetAlone(await contentOver({ roads, water: features(field) }))
    expect(text).toContain('Nền riêng: Sở A.')
    expect(text).toContain('OpenStreetMap')
    const { fnArray } = await (await (await openPdf(file)).getPage(1)).getOperatorList()
    expect(fnArray).not.toContain(OPS.paintImageXObject)
    const without = await sheetAlone(await contentOver({ pois: features() }))
    expect(without.text).not.toContain('Nền riêng')
  })

  it('is drawn by its outlines where nobody knows its parts, without the edges of its tiles', async () => {
    const { basemap } = await contentOver({ landcover: features(field) })
    if (basemap.kind !== 'shapes') throw new Error('It is of shapes.')
    expect(basemap.shapes.map(({ kind }) => kind)).toEqual(['unknown'])
    const metres = basemap.shapes.flatMap(({ lines }) => lines.map(lengthOf))
    const around = 2 * (10_370 + 6_640)
    const total = metres.reduce((sum, each) => sum + each, 0)
    // A little more than once around it: what lies in the rims of two tiles is drawn by both.
    expect(total / around).toBeGreaterThan(0.99)
    expect(total / around).toBeLessThan(1.15)
  })

  it('is of a coarser zoom where there would be too much of it', async () => {
    const step = 0.0001
    const zigzag = Array.from({ length: 400 }, (_, row) =>
      line(
        ...Array.from({ length: 1000 }, (_, at) => [
          107.65 + at * step,
          21.53 + row * step + (at % 2) * step,
        ]),
      ),
    )
    const { basemap } = await contentOver(
      { roads: features(...zigzag) },
      { paper: 'a0' },
      tilesOf([10, 11, 12], [107.65, 21.53, 107.75, 21.57]),
    )
    if (basemap.kind !== 'shapes') throw new Error('It is of shapes.')
    const corners = basemap.shapes
      .flatMap(({ lines }) => lines)
      .reduce((sum, each) => sum + each.length / 2, 0)
    // Of 400 lines of a thousand corners each.
    expect(corners).toBeGreaterThanOrEqual(800)
    expect(corners).toBeLessThan(300_000)
  })

  it('is said not to be drawn where it begins too near for the scale', async () => {
    const content = await contentOver({ water: features(field) }, { scale: 250_000 }, [
      [16, 52_400, 28_760],
    ])
    expect(content.basemap).toEqual({ kind: 'not_drawn', why: 'too_fine' })
    const { text, findings } = await sheetAlone(content)
    expect(text).toMatch(/quá chi tiết cho tỷ lệ này/)
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
  })

  it('is said not to be drawn where a tile of it is broken', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    put(brokenBasemap([10, 818, 449]))
    const { text } = await sheetAlone(await contentOverFile())
    expect(text).toMatch(/không đọc được/)
    warned.mockRestore()
  })
})

function lengthOf(corners: readonly number[]): number {
  let length = 0
  for (let at = 2; at < corners.length; at += 2) {
    const [x = 0, y = 0, beforeX = 0, beforeY = 0] = [
      ...[corners[at], corners[at + 1], corners[at - 2], corners[at - 1]],
    ]
    length += Math.hypot(x - beforeX, y - beforeY)
  }
  return length
}
