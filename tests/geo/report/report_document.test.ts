import { Packer } from 'docx'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { contentText } from '../../../geo/report/document/content_text.ts'
import { reportContent } from '../../../geo/report/document/report_content.ts'
import { wordFile } from '../../../geo/report/document/word_file.ts'
import { dueReport } from '../../../geo/report/earlier_report.ts'
import type { QuickReport } from '../../../geo/report/quick_report.ts'
import { readWord } from '../../support/read_word.ts'
import { report, reportBefore } from './example_report.ts'

/** The parts of a document by name, as text. */
async function written(of: QuickReport, isExercise = false): Promise<Record<string, string>> {
  const bytes = await Packer.toBuffer(wordFile(reportContent(of, isExercise)))
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [
      ...[name, new TextDecoder().decode(part)],
    ]),
  )
}

describe('the quick report as a document', () => {
  it('has the head of the decree, its numbers, and what nobody said as unknown', async () => {
    const text = readWord((await written(report))['word/document.xml'])
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'PHƯỜNG MÓNG CÁI 1',
      'Móng Cái 1, ngày 05 tháng 01 năm 2026',
      'từ 00:00 05/01/2026 đến 16:30 05/01/2026',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toMatch(/Người bị thương\s+1\.234/)
    expect(text).toMatch(/Người chết\s+chưa rõ/)
    expect(text).toMatch(/Áo phao\s+38.chiếc/)
    // Whoever doubts a number finds the row it is made of.
    expect(text).toMatch(/Tốc mái\s+vu_1/)
  })

  it('is A4 with the margins of the decree, marked on every page', async () => {
    const parts = await written(report, true)
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(parts['word/document.xml']).toMatch(/w:left="1701"/)
    const ends = Object.entries(parts).filter(([name]) => /word\/(header|footer)\d/.test(name))
    expect(ends).toHaveLength(4)
    for (const [, part] of ends) {
      expect(readWord(part)).toContain('NỘI BỘ')
      expect(readWord(part)).toContain('DIỄN TẬP')
    }
  })

  it('stands against the report before, if asked to', async () => {
    const bytes = await Packer.toBuffer(
      wordFile(reportContent(report, false, dueReport(reportBefore))),
    )
    const document = unzipSync(new Uint8Array(bytes))['word/document.xml']
    expect(readWord(new TextDecoder().decode(document))).toMatch(
      /Người bị thương\s+1\.234\s+1\.200\s+\+34/,
    )
  })

  it('says to whom the report was sent that it stands against', () => {
    const sent = { ...dueReport(reportBefore), sent_to: 'UBND tỉnh Quảng Ninh' }
    expect(contentText(reportContent(report, false, sent))).toContain(
      'báo cáo lúc 17:00 04/01/2026 đã gửi UBND tỉnh Quảng Ninh, theo',
    )
  })

  it('writes a month after February without a nought, and no exercise where there is none', async () => {
    const october = { ...report, to: '2026-10-05T09:30:00Z' }
    const parts = await written(october)
    expect(readWord(parts['word/document.xml'])).toContain('ngày 05 tháng 10 năm 2026')
    expect(readWord(parts['word/header1.xml'])).not.toContain('DIỄN TẬP')
  })
})
