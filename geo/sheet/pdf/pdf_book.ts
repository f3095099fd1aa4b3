import PDFDocument from 'pdfkit'
import type { Language } from '../../words.ts'
import { asWritten } from '../letters.ts'
import type { FontFiles } from '../marks.ts'
import type { MeasureText } from '../measure_text.ts'
import { type MoreLetters, noMoreLetters } from '../more_letters.ts'
import type { Sheet } from '../sheet.ts'
import { drawMarks } from './draw_marks.ts'
import { runsOf, widthOfRuns } from './runs.ts'

export interface PdfBookParts {
  readonly title: string
  readonly language: Language
  /** When, as the file says: the same sheets and time give the same file. */
  readonly made: Date
  readonly fonts: FontFiles
  /** Letters that the fonts lack. */
  readonly more?: MoreLetters
  /** Takes each piece of the file as soon as it is written: an atlas is never whole in memory. */
  take(piece: Uint8Array): void
}

export interface PdfBook {
  readonly measure: MeasureText
  /** Letters of a text that the fonts do not have. */
  missingLetters(text: string): readonly string[]
  /** A page as large as the sheet. Lines are lines and letters are letters, whose fonts are inside. */
  add(sheet: Sheet): void
  /** Resolves when the last piece was taken. */
  end(): Promise<void>
}

const pointsInMm = 72 / 25.4

export function openPdfBook({
  title,
  language,
  made,
  fonts,
  more = noMoreLetters,
  take,
}: PdfBookParts): PdfBook {
  const pdf = new PDFDocument({
    ...{ autoFirstPage: false, margin: 0, pdfVersion: '1.7', compress: true, displayTitle: true },
    lang: language === 'vi' ? 'vi-VN' : 'en',
    info: {
      Title: title,
      Creator: 'Địa Bàn',
      Producer: 'Địa Bàn',
      CreationDate: made,
      ModDate: made,
    },
  })
  for (const [font, file] of Object.entries(fonts)) pdf.registerFont(font, file)
  const runs = runsOf(pdf, more)
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', take)
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  return {
    measure: (text, font, points, spacing = 0) => {
      const width = widthOfRuns(pdf, runs.of(asWritten(text), font), points)
      return (width + spacing * points * Math.max(0, [...text].length - 1)) / pointsInMm
    },
    missingLetters: (text) => [...asWritten(text)].filter((letter) => !runs.has(letter)),
    add({ paper, marks }) {
      pdf.addPage({ size: [paper.width * pointsInMm, paper.height * pointsInMm], margin: 0 })
      pdf.scale(pointsInMm)
      drawMarks(pdf, marks, 1, runs)
    },
    end() {
      pdf.end()
      return ended
    },
  }
}
