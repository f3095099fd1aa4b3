import { asWritten } from '../letters.ts'
import {
  haloShare,
  headingFonts,
  type Mark,
  type PathMark,
  type PictureMark,
  pointMm,
  type SheetFont,
  type TextMark,
} from '../marks.ts'
import type { LetterFile } from '../more_letters.ts'

export type Pen = Pick<
  CanvasRenderingContext2D,
  | ('save' | 'restore' | 'fill' | 'stroke' | 'clip' | 'fillText' | 'strokeText')
  | ('setLineDash' | 'translate' | 'rotate' | 'scale' | 'globalAlpha' | 'fillStyle' | 'strokeStyle')
  | 'drawImage'
  | ('lineWidth' | 'lineJoin' | 'lineCap' | 'font' | 'textAlign' | 'textBaseline' | 'letterSpacing')
>

/** Weight and style of each font, as a browser has them: they must be there before the first letter. */
export const faces: Readonly<Record<SheetFont, readonly [weight: string, style: string]>> = {
  regular: ['400', 'normal'],
  medium: ['500', 'normal'],
  semibold: ['600', 'normal'],
  italic: ['400', 'italic'],
  serif: ['400', 'normal'],
  serif_bold: ['700', 'normal'],
  serif_italic: ['400', 'italic'],
}
/** Not the name of the screen's own font, whose letters lie in other files. */
export const family = 'Sheet Be Vietnam Pro'

/** Of letters that those lack, of each file its own: who draws takes each letter from the first that has it. */
export const familyOfFile = ({ name }: LetterFile): string => `Sheet ${name}`

export const familyOf = (font: SheetFont): string =>
  headingFonts.some((each) => each === font) ? 'Sheet Tinos' : family

const cssFont = (font: SheetFont, { more }: Drawing) => {
  const families = [familyOf(font), ...more].map((name) => `"${name}"`).join(', ')
  return `${faces[font].toReversed().join(' ')} ${setAt}px ${families}`
}

/** Letters are set at this size and scaled: a browser rounds what is smaller. */
const setAt = 100

/** What makes a path of SVG's letters: the browser's own, or that of who draws without one. */
export type PathMaker = new (path: string) => Path2D

export interface Drawing {
  readonly Path: PathMaker
  /** Families of letters that the sheet's own lack. */
  readonly more: readonly string[]
  /** Those of the marks that are pictures, read beforehand: to read one takes a while. */
  readonly pictures?: ReadonlyMap<PictureMark, CanvasImageSource>
}

/**
 * Draws marks on a canvas whose unit is a millimetre.
 *
 * @param strength of all of them together, 0 to 1.
 */
export function drawOnCanvas(
  pen: Pen,
  marks: readonly Mark[],
  drawing: Drawing,
  strength = 1,
): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'path':
        drawPath(pen, mark, drawing, strength)
        break
      case 'text':
        drawText(pen, mark, drawing, strength)
        break
      case 'picture': {
        const picture = drawing.pictures?.get(mark)
        const { x, y, width, height } = mark.box
        pen.globalAlpha = strength
        if (picture !== undefined) pen.drawImage(picture, x, y, width, height)
        break
      }
      case 'group': {
        const { within, evenOdd, opacity = 1 } = mark
        pen.save()
        if (within !== undefined)
          pen.clip(new drawing.Path(within), evenOdd ? 'evenodd' : 'nonzero')
        drawOnCanvas(pen, mark.marks, drawing, strength * opacity)
        pen.restore()
      }
    }
  }
}

function drawPath(pen: Pen, mark: PathMark, { Path }: Drawing, strength: number): void {
  const { fill, fillOpacity = 1, stroke, strokeOpacity = 1 } = mark
  const path = new Path(mark.path)
  if (fill !== undefined) {
    pen.globalAlpha = fillOpacity * strength
    pen.fillStyle = fill
    pen.fill(path, mark.evenOdd ? 'evenodd' : 'nonzero')
  }
  if (stroke !== undefined) {
    pen.globalAlpha = strokeOpacity * strength
    pen.strokeStyle = stroke
    pen.lineWidth = mark.width ?? 0.1
    pen.lineJoin = 'round'
    pen.lineCap = mark.ends === 'round' ? 'round' : 'butt'
    pen.setLineDash(mark.dash ? [...mark.dash] : [])
    pen.stroke(path)
  }
}

function drawText(pen: Pen, mark: TextMark, drawing: Drawing, strength: number): void {
  const { x, y, font, points, colour, align, turn = 0, halo, spacing = 0 } = mark
  const text = asWritten(mark.text)
  const scale = (points * pointMm) / setAt
  pen.save()
  pen.globalAlpha = strength
  pen.translate(x, y)
  pen.rotate((turn * Math.PI) / 180)
  pen.scale(scale, scale)
  pen.font = cssFont(font, drawing)
  pen.textBaseline = 'alphabetic'
  pen.textAlign = align === 'middle' ? 'center' : align
  pen.letterSpacing = `${spacing * setAt}px`
  if (halo !== undefined) {
    pen.strokeStyle = halo
    pen.lineWidth = haloShare * setAt
    pen.lineJoin = 'round'
    pen.setLineDash([])
    pen.strokeText(text, 0, 0)
  }
  pen.fillStyle = colour
  pen.fillText(text, 0, 0)
  pen.restore()
}
