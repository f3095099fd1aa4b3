import { barBlock } from './bar_block.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import { gridWords } from './grid_words.ts'
import type { MapFrame } from './map_frame.ts'
import { gridConvergence } from './north.ts'
import { northMarks } from './north_marks.ts'
import { sheetWords } from './sheet_words.ts'
import { writeRatio } from './write_ratio.ts'

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
  const small = { points: sizes.small }
  const left = stacked(
    [
      barBlock(frame, room - 4 * enlargement, setting),
      ...gridWords(frame, spacing, language).map((line) => paragraph(line, room, setting, small)),
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
  const ratio = writeRatio(frame.denominator, language)
  return headed(`${sheetWords.scale[language]} ${ratio}`, body, width, setting)
}
