import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { encode } from 'uqr'
import { describe, expect, it, vi } from 'vitest'
import { fromWgs84 } from '../../../geo/measures/transform_position.ts'
import { gridLines } from '../../../geo/sheet/grid_lines.ts'
import { mapRoom } from '../../../geo/sheet/page_room.ts'
import { type PaperName, paperOf } from '../../../geo/sheet/paper.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { contentFor, printed, sheetAlone } from './example_sheet.ts'

const mmOf = (points: number) => (points * 25.4) / 72

interface Placed {
  readonly text: string
  /** Of its baseline's beginning, from the upper left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly turned: boolean
}

/** Every piece of text of the first page with its place in millimetres. */
async function placedTexts(file: Buffer): Promise<readonly Placed[]> {
  const page = await (await openPdf(file)).getPage(1)
  const height = mmOf(page.view[3] ?? 0)
  const { items } = await page.getTextContent()
  return items.flatMap((item): Placed[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, b = 0, , , x = 0, y = 0] = item.transform as number[]
    const width = mmOf(item.width)
    return [{ text: item.str, x: mmOf(x), y: height - mmOf(y), width, turned: Math.abs(b) > 0.1 }]
  })
}

// A sheet takes a fifth of a second; beside a whole test run on two cores it is more.
vi.setConfig({ testTimeout: 30_000 })

describe('a sheet as PDF', () => {
  it.each([
    ['a4', 'portrait', 210, 297],
    ['a4', 'landscape', 297, 210],
    ['a3', 'landscape', 420, 297],
    ['a1', 'portrait', 594, 841],
    ['a0', 'landscape', 1189, 841],
    ['slide', 'landscape', 338.67, 190.5],
  ] as const)('is as large as the paper: %s %s', async (paper, orientation, width, height) => {
    const { file } = await printed([contentFor({ paper, orientation })])
    const page = await (await openPdf(file)).getPage(1)
    expect(mmOf(page.view[2] ?? 0)).toBeCloseTo(width, 1)
    expect(mmOf(page.view[3] ?? 0)).toBeCloseTo(height, 1)
  })

  it('is marked top and bottom on every page, and says that it is an exercise', async () => {
    const exercise = { vi: 'Bão số 11', en: 'Storm 11' }
    const { file } = await printed([contentFor({}, { exercise }), contentFor({}, { exercise })])
    const pages = await readPages(await openPdf(file))
    expect(pages).toHaveLength(2)
    for (const text of pages) {
      expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
      expect(text.match(/DIỄN TẬP: BÃO SỐ 11/g)).toHaveLength(2)
    }
  })

  it('has text as text, its letters inside, and no picture', async () => {
    const { file } = await printed([contentFor({ title: 'Rủi ro bão ở Móng Cái' })])
    const document = await openPdf(file)
    const [text = ''] = await readPages(document)
    for (const words of [
      'Rủi ro bão ở Móng Cái',
      'CHÚ GIẢI',
      'Phường',
      'Cửa khẩu Thử',
      'Ban thử',
    ]) {
      expect(text).toContain(words)
    }
    const { fnArray } = await (await document.getPage(1)).getOperatorList()
    expect(fnArray).not.toContain(OPS.paintImageXObject)
    const raw = file.toString('latin1')
    const named = [...raw.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(1)
    for (const name of named) expect(name).toMatch(/^[A-Z]{6}\+BeVietnamPro/)
    expect(raw.match(/\/FontFile2/g)).toHaveLength(named.length)
  })

  it('writes the numbers of the grid where its lines leave the map, to half a millimetre', async () => {
    const { file, sheets } = await printed([contentFor({ scale: 75_000 })])
    const texts = await placedTexts(file)
    const [sheet] = sheets
    if (!sheet) throw new Error('One sheet was drawn.')
    const lines = gridLines(sheet.frame, sheet.spacing)
    const eastings = lines.filter(({ along }) => along === 'easting')
    const northings = lines.filter(({ along }) => along === 'northing')
    expect(eastings.length).toBeGreaterThan(3)
    for (const { label, metres } of eastings) {
      // The place where the line should be, reckoned apart from what has drawn it.
      const { box, centre, denominator } = sheet.frame
      const middle = fromWgs84(centre, 5899)
      if (!middle.ok) throw new Error(middle.error)
      const at = box.x + box.width / 2 + ((metres - middle.value[0]) * 1000) / denominator
      const found = texts.filter(({ text, turned }) => text === label && !turned)
      expect(found).toHaveLength(2)
      for (const { x, width } of found) expect(Math.abs(x + width / 2 - at)).toBeLessThan(0.5)
    }
    const { box } = sheet.frame
    // A number that would reach past a corner is left out; its line is there.
    const clear = northings.filter(({ at }) => at > box.y + 8 && at < box.y + box.height - 8)
    expect(clear.length).toBeGreaterThan(2)
    for (const { label, metres } of clear) {
      const { centre, denominator } = sheet.frame
      const middle = fromWgs84(centre, 5899)
      if (!middle.ok) throw new Error(middle.error)
      const at = box.y + box.height / 2 - ((metres - middle.value[1]) * 1000) / denominator
      const found = texts.filter(({ text, turned }) => text === label && turned)
      expect(found).toHaveLength(2)
      // A turned text runs upwards from its beginning.
      for (const { y, width } of found) expect(Math.abs(y - width / 2 - at)).toBeLessThan(0.5)
    }
  })

  it.each(['a4', 'a3', 'a0'] as readonly PaperName[])(
    'has a bar that a ruler agrees with: %s',
    async (paper) => {
      const { file, sheets } = await printed([contentFor({ scale: 50_000, paper })])
      const texts = await placedTexts(file)
      const [sheet] = sheets
      const end = texts.find(({ text }) => /^\d+ km$/.test(text) && !text.includes('ô'))
      if (!end || !sheet) throw new Error('The bar has its length at its end.')
      const zero = texts.find(({ text, y }) => text === '0' && Math.abs(y - end.y) < 0.1)
      if (!zero) throw new Error('The bar begins at 0.')
      const longest = texts
        .filter(({ text, y }) => /km$/.test(text) && Math.abs(y - zero.y) < 0.1)
        .sort((one, other) => other.x - one.x)[0]
      if (!longest) throw new Error('The bar has an end.')
      const length = longest.x + longest.width / 2 - zero.x
      const metres = Number(longest.text.replace(',', '.').replace(/[^\d.]/g, '')) * 1000
      expect(Math.abs(length / ((metres * 1000) / 50_000) - 1)).toBeLessThan(0.002)
    },
  )

  it('is the same file, to the byte, of the same content', async () => {
    const [one, other] = [await printed([contentFor()]), await printed([contentFor()])]
    expect(one.file.equals(other.file)).toBe(true)
  })
})

describe('what a sheet says of the map', () => {
  it('has in its legend what the map shows and nothing else', async () => {
    const { sheets } = await printed([contentFor()])
    const legend = sheets[0]?.legend.map(({ id, entries }) => [id, entries.map((each) => each.id)])
    expect(legend).toEqual([
      ['border_crossings', ['international_gate']],
      ['units', ['land_border']],
      ['border_line', ['land']],
    ])
    const elsewhere = await printed([contentFor({ extent: [107.2, 21.1, 107.3, 21.2] })])
    expect(elsewhere.sheets[0]?.legend).toEqual([])
  })

  it('says which lines are generalised, how exact they are, and what has no place', async () => {
    const { file } = await printed([contentFor()])
    const [text = ''] = await readPages(await openPdf(file))
    expect(text).toMatch(/khái quát, sai số đến 150 m/)
    expect(text).toMatch(/không dùng làm căn cứ pháp lý/)
    expect(text).toMatch(/Chưa có vị trí, không vẽ trên bản đồ: Cửa khẩu, lối thông quan \(2\)/)
    expect(text).toMatch(/Đúng lúc 14:32 05\/10\/2025 · biết lúc 15:00 05\/10\/2025/)
    expect(text).toMatch(/Nguồn thử \(05\/10\/2025\)/)
  })

  it('has the text of a scene beside the map, and its callouts on it', async () => {
    const callouts = [
      { at: [107.97, 21.53] as [number, number], text: 'Mở cho người' },
      {
        ...{ at: [107.95, 21.5] as [number, number], from: [107.92, 21.47] as [number, number] },
        text: 'Đường sơ tán chính đi qua đây, dài hơn một dòng của ô chữ',
      },
      { at: [109, 21.5] as [number, number], text: 'Ngoài khung' },
    ]
    const content = contentFor({ callouts, text: 'Đoạn một.\n\nĐoạn hai.' })
    const { file } = await printed([content])
    const [text = ''] = await readPages(await openPdf(file))
    expect(text).toMatch(/NỘI DUNG.*Đoạn một\. Đoạn hai\./)
    expect(text).toContain('Mở cho người')
    expect(text).toContain('Đường sơ tán chính')
    expect(text).not.toContain('Ngoài khung')
  })

  it('gives half of the page to a long text and its address, before it is refused', async () => {
    const asked = { paper: 'a4', orientation: 'portrait' } as const
    const address = 'http://ban-do.example/#b=mong_cai/2'
    const saying = (text: string) => contentFor({ ...asked, address, text })
    const { sheets } = await printed([saying('Lời của cảnh dài hơn. '.repeat(100))])
    expect(sheets[0]?.marginCut).toBe(false)
    expect(sheets[0]?.frame.box).toEqual(mapRoom(paperOf('a4', 'portrait'), 'widest'))
    const { findings } = await sheetAlone(saying('Lời của cảnh dài hơn. '.repeat(220)))
    const cut = findings.find(({ weight }) => weight === 'refuse')
    expect(cut?.mend.vi).toBe('Rút ngắn lời của cảnh, bớt lớp, hoặc chọn khổ giấy lớn hơn.')
  })

  it('has its address as a code, and in letters where it is short', async () => {
    const short = 'http://ban-do.example/#b=mong_cai/2'
    const { file } = await printed([contentFor({ address: short })])
    const [text = ''] = await readPages(await openPdf(file))
    expect(text).toContain('MỞ LẠI TRÊN MÀN HÌNH')
    expect(text).toContain(short)
    const long = `http://ban-do.example/#v=1&l=${'x'.repeat(200)}`
    const other = await printed([contentFor({ address: long })])
    const [written = ''] = await readPages(await openPdf(other.file))
    expect(written).toContain('Quét mã')
    expect(written).not.toContain('xxx')
    // The squares of its code are as wide as a camera needs: the ground beneath them is white, and square.
    const white = other.sheets[0]?.marks.find(
      (mark) => mark.kind === 'path' && mark.fill === '#ffffff',
    )
    const [, side] = (white?.kind === 'path' && white.path.match(/h([\d.]+)v/)) || []
    const { size } = encode(long, { ecc: 'M', border: 4 })
    expect(Number(side) / size).toBeGreaterThanOrEqual(0.399)
  })

  it('names the archipelagos in its inset', async () => {
    const { file } = await printed([contentFor()])
    const [text = ''] = await readPages(await openPdf(file))
    expect(text).toContain('Hoàng Sa')
    expect(text).toContain('Trường Sa')
  })

  it.each(['vn2000', 'utm', 'mgrs'] as const)('names the grid and its datum: %s', async (grid) => {
    const { file } = await printed([contentFor({ grid })])
    const [text = ''] = await readPages(await openPdf(file))
    const named = {
      vn2000: /VN-2000.*107°45'/,
      utm: /UTM 48N, hệ WGS 84/,
      mgrs: /Ô 100 km: [A-Z]{2}/,
    }
    expect(text).toMatch(named[grid])
  })
})
