import type { SheetFont } from '../marks.ts'
import type { LetterFile, MoreLetters } from '../more_letters.ts'
import { plainFont } from './plain_font.ts'

type Pdf = PDFKit.PDFDocument

/** Letters side by side that are set in one font: the sheet's own, or that of a file of more letters. */
export interface Run {
  readonly text: string
  readonly font: string
}

/** Which letters are set in which font; each file is registered when its first letter comes. */
export interface Runs {
  of(text: string, font: SheetFont): readonly Run[]
  /** Whether any font has a letter. */
  has(letter: string): boolean
}

/** What pdfkit holds of a font after it was chosen; its types do not say so. */
interface FontOf {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } }
}

/** How strong the letters are that stand beside those of the sheet. */
const weights: Readonly<Record<SheetFont, number>> = {
  ...{ regular: 400, medium: 500, semibold: 600, italic: 400 },
  ...{ serif: 400, serif_bold: 700, serif_italic: 400 },
}

/** Of a letter that no font has: these fonts would leave its place empty, and nobody would miss it. */
const noLetter = '?'

export function runsOf(pdf: Pdf, more: MoreLetters): Runs {
  const registered = new Set<string>()
  const hasOwn = (letter: string, font: SheetFont) => {
    const { font: own } = (pdf.font(font) as unknown as FontOf)._font
    return own.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  }
  const register = (file: LetterFile, font: SheetFont) => {
    const name = `${file.name}_${weights[font]}`
    if (!registered.has(name)) {
      pdf.registerFont(name, plainFont(pdf, file.bytes, name, weights[font]))
    }
    registered.add(name)
    return name
  }
  return {
    has: (letter) => hasOwn(letter, 'regular') || more.fileOf(letter) !== undefined,
    of: (text, font) => {
      const runs: Run[] = []
      for (const letter of text) {
        const isOwn = hasOwn(letter, font)
        const file = isOwn ? undefined : more.fileOf(letter)
        const run = {
          font: file ? register(file, font) : font,
          text: isOwn || file ? letter : noLetter,
        }
        const before = runs.at(-1)
        if (before?.font === run.font)
          runs[runs.length - 1] = { ...before, text: before.text + run.text }
        else runs.push(run)
      }
      return runs
    },
  }
}

/** How wide a text is, each run in its font; in the unit of the size. */
export function widthOfRuns(pdf: Pdf, runs: readonly Run[], size: number): number {
  return runs.reduce(
    (sum, { text, font }) => sum + pdf.font(font).fontSize(size).widthOfString(text),
    0,
  )
}
