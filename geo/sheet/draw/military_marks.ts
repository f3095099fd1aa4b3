import type { Palette } from '../../palette.ts'
import { type HowItStands, militaryPixels, militarySymbol } from '../../symbols/military_symbol.ts'
import type { PaperPlace } from '../map_frame.ts'
import { type Mark, pixelMm, pointMm } from '../marks.ts'
import { placePath } from './place_path.ts'

/** What milsymbol draws; its types do not say so. */
type Drawn = DrawnPath | DrawnText

interface Inked {
  readonly fill?: string | false
  readonly fillopacity?: number
  readonly stroke?: string | false
  readonly strokewidth?: number
}

interface DrawnPath extends Inked {
  readonly type: 'path'
  readonly d: string
  readonly strokedasharray?: string
}

interface DrawnText extends Inked {
  readonly type: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly fontsize: number
  /** Whether it stands inside the frame. */
  readonly icon?: boolean
  readonly textanchor?: 'start' | 'middle' | 'end'
  readonly alignmentBaseline?: string
}

interface Look {
  readonly palette: Palette
  readonly enlargement: number
}

/** What milsymbol fills the frame of an unknown side with. */
const ofUnknownSide = '#ffff80'

/** Half the side of the square that a symbol takes, pixels. */
export const militaryExtent = militaryPixels * 0.75

/** A military symbol as lines and letters: the same that the map has as a picture. */
export function militaryMarks(
  [x, y]: PaperPlace,
  { digits, code, is }: MilitarySign,
  { palette, enlargement }: Look,
): readonly Mark[] {
  const symbol = militarySymbol(digits, code, is, palette)
  // It counts in hundredths of its size, and has its middle at 100, 100.
  const scale = (militaryPixels / 100) * pixelMm * enlargement
  const origin = [x - 100 * scale, y - 100 * scale] as const
  const { drawInstructions } = symbol as unknown as { readonly drawInstructions: readonly Drawn[] }
  return drawInstructions.flatMap((drawn): readonly Mark[] => {
    if (drawn.type === 'text') return textMarks(drawn, origin, scale, is.over)
    const { d, fill, fillopacity, stroke, strokewidth = 4, strokedasharray } = drawn
    return [
      {
        ...{ kind: 'path', path: placePath(d, origin, scale), ends: 'round' },
        ...(fill && {
          fill: inHex(fill),
          ...(fillopacity !== undefined && { fillOpacity: fillopacity }),
        }),
        ...(stroke && { stroke: inHex(stroke), width: strokewidth * scale }),
        ...(strokedasharray && {
          dash: strokedasharray.split(/[\s,]+/).map((length) => Number(length) * scale),
        }),
      },
    ]
  })
}

export interface MilitarySign {
  readonly digits: string | undefined
  readonly code: string
  readonly is: HowItStands
}

/** A PDF is told colours as hexadecimal numbers; milsymbol has them as CSS may. */
function inHex(colour: string): string {
  if (colour === 'black') return '#000000'
  const parts = colour.match(/^rgb\((\d+), ?(\d+), ?(\d+)\)$/)?.slice(1)
  if (parts === undefined) return colour
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

/** Its rim comes as a text of its own, without a fill; ours is drawn with the letters. */
function textMarks(
  {
    text,
    fill,
    icon = false,
    fontsize,
    textanchor = 'middle',
    alignmentBaseline,
    ...at
  }: DrawnText,
  [left, top]: readonly [number, number],
  scale: number,
  isOver: boolean,
): readonly Mark[] {
  if (!fill) return []
  const lowered = alignmentBaseline === 'middle' ? fontsize * 0.34 : 0
  return [
    {
      ...{ kind: 'text', text, font: 'semibold', points: (fontsize * scale) / pointMm },
      ...{ x: left + at.x * scale, y: top + (at.y + lowered) * scale },
      ...{ colour: inHex(fill), align: textanchor },
      ...(icon && !isOver && { on: ofUnknownSide }),
    },
  ]
}
