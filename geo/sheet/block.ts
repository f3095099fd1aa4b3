import type { Palette } from '../palette.ts'
import type { Language } from '../words.ts'
import type { PaperPlace } from './map_frame.ts'
import { type Mark, pointMm, type SheetFont, type TextMark } from './marks.ts'
import { type MeasureText, wrapText } from './measure_text.ts'

/** How a sheet is set: its letters, its colours, its language. */
export interface Setting {
  readonly palette: Palette
  readonly enlargement: number
  readonly language: Language
  readonly measure: MeasureText
}

/** A piece of the margin, made for a width: a legend, a table, the scale. Lengths are millimetres. */
export interface Block {
  readonly height: number
  draw(place: PaperPlace): readonly Mark[]
}

/** Sizes of letters on A3, in points. */
export const sizes = { title: 16, subtitle: 9.5, heading: 8, body: 8, small: 6.6 } as const

const leading = 1.36

interface Style {
  readonly points: number
  readonly font?: SheetFont
  readonly colour?: keyof Palette
}

/** A paragraph as wide as there is room. */
export function paragraph(text: string, width: number, setting: Setting, style: Style): Block {
  const { font = 'regular', colour = 'ink' } = style
  const points = style.points * setting.enlargement
  const lines = wrapText(text, width, font, points, setting.measure)
  const step = points * pointMm * leading
  return {
    height: lines.length * step,
    draw: ([x, y]) =>
      lines.map(
        (line, at): TextMark => ({
          ...{ kind: 'text', text: line, x, y: y + at * step + points * pointMm, font, points },
          ...{ colour: setting.palette[colour], align: 'start' },
        }),
      ),
  }
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const tall = blocks.filter(({ height }) => height > 0)
  return {
    height: tall.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, tall.length - 1),
    draw: ([x, y]) => {
      let top = y
      return tall.flatMap((block) => {
        const marks = block.draw([x, top])
        top += block.height + gap
        return marks
      })
    },
  }
}

/** A block under a rule and a heading in capitals; a long one takes another line. */
export function headed(heading: string, block: Block, width: number, setting: Setting): Block {
  const { enlargement, palette, language, measure } = setting
  const points = sizes.heading * enlargement
  const spaced: MeasureText = (text, font, size) => measure(text, font, size, spacing)
  const words = heading.toLocaleUpperCase(language)
  const lines = wrapText(words, width, 'semibold', points, spaced)
  const step = points * pointMm * leading
  const head = 6.2 * enlargement + step * (lines.length - 1)
  return {
    height: head + block.height,
    draw: ([x, y]) => [
      {
        ...{ kind: 'path', path: `M${x} ${y}h${width}`, stroke: palette.ink },
        width: 0.25 * enlargement,
      },
      ...lines.map(
        (text, at): TextMark => ({
          ...{ kind: 'text', text, x, font: 'semibold', points, align: 'start', spacing },
          ...{ y: y + 4 * enlargement + at * step, colour: palette.ink },
        }),
      ),
      ...block.draw([x, y + head]),
    ],
  }
}

/** Between the letters of a heading, as a share of their size. */
const spacing = 0.06
