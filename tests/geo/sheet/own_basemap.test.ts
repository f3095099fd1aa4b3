import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { basemapOfMachine } from '../../../api/print/basemap_of_machine.ts'
import { pictureOfPart } from '../../../api/print/picture_of_part.ts'
import { readSheetFonts } from '../../../api/print/sheet_fonts.ts'
import { globeOf } from '../../../geo/sheet/basemap/mercator.ts'
import { noMoreLetters } from '../../../geo/sheet/more_letters.ts'
import { widestFrame } from '../../../geo/sheet/sheet_bounds.ts'
import type { SheetContent } from '../../../geo/sheet/sheet_content.ts'
import { type SheetRequest, sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { isRed, madeBasemap, tilesOf } from '../../support/made_basemap.ts'
import { openPdf } from '../../support/read_pdf.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_basemap_'))
  return () => rmSync(folder, { recursive: true })
})
vi.setConfig({ testTimeout: 60_000 })

/** A sheet of nothing but its ground, over whatever lies in the data directory. */
async function contentOver(asked: Partial<SheetRequest> = {}): Promise<SheetContent> {
  const wanted = { extent: [107.8, 21.4, 108.1, 21.65], title: 'Tờ', producer: 'Ban', layers: [] }
  const request = sheetRequest.parse({ ...wanted, ...asked })
  const { palette } = request
  const frame = widestFrame(request)
  const basemap = await basemapOfMachine(folder, { frame, palette, land: found.land })
  return contentFor(asked, { layers: [] }, basemap)
}

const put = (archive: Uint8Array) => writeFileSync(join(folder, 'basemap.pmtiles'), archive)

describe('a basemap of pictures that a user has put there', () => {
  it.each([
    ['png', 'vn2000', undefined, 11],
    ['jpeg', 'utm', 100_000, 11],
    ['webp', 'mgrs', 50_000, 12],
    // Far coarser than the sheet: what one tile shows is turned piece by piece.
    ['png', 'vn2000', 250_000, 9],
  ] as const)(
    'of %s lies in %s at 1 : %s where it belongs',
    async (ending, grid, scale, finest) => {
      put(
        await madeBasemap(
          tilesOf([6, 7, 8, 9, 10, 11, 12].filter((z) => z <= finest)),
          ending,
          'Ảnh',
        ),
      )
      const content = await contentOver({ grid, ...(scale !== undefined && { scale }) })
      const { sheet } = await sheetAlone(content)
      const { frame } = sheet
      const dpi = 150
      const bytes = await pictureOfPart(sheet, frame.box, dpi, readSheetFonts(), noMoreLetters)
      const picture = PNG.sync.read(Buffer.from(bytes))
      const rednessAt = (x: number, y: number) => {
        const at = (y * picture.width + x) * 4
        return (picture.data[at] ?? 0) - (picture.data[at + 2] ?? 0)
      }
      // Where tiles meet, at every zoom that may have been taken: one of them is seen to end just there.
      const zooms = tilesOf([7, 8, 9, 10, 11, 12].filter((z) => z <= finest))
      const seen = new Map<number, { right: number; wrong: number }>()
      for (const [zoom, x, y] of zooms) {
        const count = seen.get(zoom) ?? { right: 0, wrong: 0 }
        seen.set(zoom, count)
        const side = 2 ** -zoom
        for (const share of [0.13, 0.37, 0.61, 0.88]) {
          const [millimetresX, millimetresY] = frame.toPaper(
            globeOf([x * side, (y + share) * side]),
          )
          const column = Math.round(((millimetresX - frame.box.x) * dpi) / 25.4)
          const row = Math.round(((millimetresY - frame.box.y) * dpi) / 25.4)
          const isInside =
            column > 12 && row > 12 && column < picture.width - 12 && row < picture.height - 12
          if (!isInside) continue
          const [before, after] = [rednessAt(column - 3, row), rednessAt(column + 3, row)]
          const isRight = isRed([zoom, x, y])
            ? after > 30 && before < -30
            : after < -30 && before > 30
          count[isRight ? 'right' : 'wrong'] += 1
        }
      }
      const [taken] = [...seen.values()].sort((one, other) => other.right - one.right)
      expect(taken?.right).toBeGreaterThan(2)
      // A line of the grid may hide one.
      expect((taken?.wrong ?? 0) / (taken?.right ?? 1)).toBeLessThan(0.1)
    },
  )

  it('is in the PDF as pictures within the map, and named among the sources', async () => {
    put(await madeBasemap(tilesOf([9, 10]), 'png', '<a href="https://a.example">&copy; Sở A</a>'))
    const content = await contentOver()
    const { file, text } = await sheetAlone(content)
    expect(text).toContain('Ảnh nền: © Sở A.')
    expect(text).toContain('OpenStreetMap')
    const page = await (await openPdf(file)).getPage(1)
    const { fnArray } = await page.getOperatorList()
    const images = fnArray.filter((each) => each === OPS.paintImageXObject)
    if (content.basemap.kind !== 'pictures') throw new Error('It is of pictures.')
    expect(images.length).toBe(content.basemap.pictures.length)
    expect(fnArray.indexOf(OPS.clip)).toBeLessThan(fnArray.indexOf(OPS.paintImageXObject))
  })

  it('takes no more than a block at a time on the largest paper', async () => {
    put(await madeBasemap(tilesOf([10, 11, 12]), 'jpeg', 'Ảnh'))
    const { basemap } = await contentOver({ paper: 'a0' })
    if (basemap.kind !== 'pictures') throw new Error('It is of pictures.')
    const bytes = basemap.pictures.reduce((sum, { jpeg }) => sum + jpeg.length, 0)
    expect(basemap.pictures.length).toBeGreaterThan(12)
    expect(bytes).toBeLessThan(20_000_000)
  })

  it('leaves the shipped ground where it has nothing', async () => {
    put(await madeBasemap([[9, 0, 0]], 'png', 'Ảnh'))
    expect((await contentOver()).basemap).toEqual({ kind: 'shipped' })
    rmSync(join(folder, 'basemap.pmtiles'))
    expect((await contentOver()).basemap).toEqual({ kind: 'shipped' })
  })

  it('is said not to be drawn where it is no archive', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    put(new TextEncoder().encode('no archive'))
    const { text, findings } = await sheetAlone(await contentOver())
    expect(text).toMatch(/không đọc được/)
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
    warned.mockRestore()
  })
})
