import { fill } from '../fill.ts'
import { scaleBar } from '../measures/scale_bar.ts'
import { writeLength } from '../measures/write_length.ts'
import { writeScale } from '../measures/write_scale.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import { squaresOf } from './grid_lines.ts'
import type { MapFrame } from './map_frame.ts'
import { boxPath, type Mark, mm, pointMm } from './marks.ts'
import { gridConvergence } from './north.ts'
import { northMarks } from './north_marks.ts'
import { sheetWords } from './sheet_words.ts'
import { writeAngle } from './write_angle.ts'

const arrowWidth = 17

/** The ratio, a bar to lay a ruler on, the grid and its datum, and where north is. */
export function scaleBlock(
  frame: MapFrame,
  spacing: number,
  width: number,
  setting: Setting,
): Block {
  const { language, enlargement } = setting
  const aside = arrowWidth * enlargement
  const room = width - aside
  const convergence = gridConvergence(frame.projection, frame.centre)
  const words = convergence < 0 ? sheetWords.convergence_west : sheetWords.convergence_east
  const small = { points: sizes.small }
  const squares = squaresOf(frame).map(({ letters }) => letters)
  const lines = [
    fill(sheetWords.grid[language], {
      projection: frame.projection.title[language],
      spacing: writeLength(spacing, language),
    }),
    ...(squares.length > 0
      ? [fill(sheetWords.square[language], { square: squares.join(', ') })]
      : []),
    fill(words[language], { angle: writeAngle(convergence) }),
  ]
  const left = stacked(
    [
      barBlock(frame, room - 4 * enlargement, setting),
      ...lines.map((line) => paragraph(line, room, setting, small)),
    ],
    1.2 * enlargement,
  )
  const body: Block = {
    height: Math.max(left.height, 22 * enlargement),
    draw: ([x, y]) => [
      ...left.draw([x, y]),
      ...northMarks([x + room + aside / 2, y + 9 * enlargement], convergence, setting),
    ],
  }
  const ratio = writeScale(frame.denominator, language)
  return headed(`${sheetWords.scale[language]} ${ratio}`, body, width, setting)
}

/** Four parts, dark and light in turn, of which the first is halved. */
function barBlock({ denominator }: MapFrame, room: number, setting: Setting): Block {
  const { enlargement, language, palette } = setting
  const bar = scaleBar(denominator / 1000, room)
  const tall = 1.5 * enlargement
  const points = sizes.small * enlargement
  const shares = [0, 0.25, 0.5, 0.75, 1]
  return {
    height: tall + points * pointMm * 1.5,
    draw: ([x, y]) => {
      const parts = shares.slice(0, -1).map((share, at): Mark => {
        const part = { x: x + share * bar.widthPixels, y, width: bar.widthPixels / 4, height: tall }
        return {
          kind: 'path',
          path: boxPath(part),
          fill: at % 2 === 0 ? palette.ink : palette.paper,
        }
      })
      const rim = boxPath({ x, y, width: bar.widthPixels, height: tall })
      const label = (share: number, text: string): Mark => ({
        ...{ kind: 'text', text, x: x + share * bar.widthPixels, font: 'regular', points },
        ...{ y: y + tall + points * pointMm * 1.15, colour: palette.ink },
        align: share === 0 ? 'start' : 'middle',
      })
      return [
        ...parts,
        { kind: 'path', path: rim, stroke: palette.ink, width: 0.2 * enlargement },
        { kind: 'path', path: `M${mm(x)} ${mm(y)}v${mm(tall)}`, stroke: palette.ink, width: 0.2 },
        label(0, '0'),
        label(0.5, writeLength(bar.lengthMetres / 2, language)),
        label(1, writeLength(bar.lengthMetres, language)),
      ]
    },
  }
}
