import { describe, expect, it, vi } from 'vitest'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import { contentFor, sheetAlone } from './example_sheet.ts'

vi.setConfig({ testTimeout: 30_000 })

const nothing = { superior: '', issuer: '', place: '', number: '' }

function sheetOf(heading: typeof nothing | undefined, asked: object = {}) {
  const content = contentFor({ ...(heading && { heading }), ...asked })
  return sheetAlone(content)
}

describe('the heading of a sheet that is a report', () => {
  const heading = {
    ...{ superior: 'Ủy ban nhân dân tỉnh Thử', issuer: 'Ủy ban nhân dân phường Thử' },
    ...{ place: 'Thử', number: '12/BC-UBND' },
  }

  it('has both bodies, number, country, motto and place, each where the decree has it', async () => {
    const { text, sheet, file, findings } = await sheetOf(heading)
    expect(text).toMatch(
      /ỦY BAN NHÂN DÂN TỈNH THỬ ỦY BAN NHÂN DÂN PHƯỜNG THỬ Số: 12\/BC-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Thử, ngày/,
    )
    const at = (words: string) => {
      const mark = textsOf(sheet.marks).find((each) => each.text.startsWith(words))
      if (mark === undefined) throw new Error(`It says nowhere "${words}".`)
      return mark
    }
    const [issuer, country] = [at('ỦY BAN NHÂN DÂN PHƯỜNG'), at('CỘNG HÒA')] as const
    const [motto, place, title] = [at('Độc lập'), at('Thử, ngày'), at('Tờ thử')] as const
    expect(issuer.x).toBeLessThan(sheet.paper.width / 2)
    expect(country.x).toBeGreaterThan(sheet.paper.width / 2)
    expect([motto.x, place.x]).toEqual([country.x, country.x])
    expect([country.points, motto.points, place.points]).toEqual([12, 13, 13])
    expect([issuer.font, country.font, place.font]).toEqual([
      ...['serif_bold', 'serif_bold', 'serif_italic'],
    ])
    expect(title.y).toBeGreaterThan(place.y)
    expect(sheet.frame.box.y).toBeGreaterThan(title.y)
    expect(file.toString('latin1')).toContain('Tinos')
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
  })

  it('leaves open what nobody said, the day above all, and stands on no other sheet', async () => {
    const { text } = await sheetOf(nothing)
    expect(text).toMatch(/\.{20,} Số: \.+\/\.+ CỘNG HÒA/)
    expect(text).toMatch(/\.{10,}, ngày \.+ tháng \.+ năm \.+/)
    const without = await sheetOf(undefined)
    expect(without.text).not.toContain('CỘNG HÒA')
    expect(without.file.toString('latin1')).not.toContain('Tinos')
  })

  it('keeps its size on A4, where a long name takes another line', async () => {
    const issuer = 'Ban chỉ huy phòng thủ dân sự phường Móng Cái 1 và các xã lân cận'
    const asked = { paper: 'a4', orientation: 'portrait' }
    const { sheet, text } = await sheetOf({ ...heading, issuer }, asked)
    const lines = textsOf(sheet.marks).filter(({ font }) => font === 'serif_bold')
    expect(lines.map(({ points }) => points)).toEqual([12, 12, 12, 13])
    expect(text).toContain('BAN CHỈ HUY PHÒNG THỦ DÂN SỰ')
  })
})
