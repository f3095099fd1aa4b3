import { barBlock } from './bar_block.ts'
import { type Block, type Setting, sizes } from './block.ts'
import type { MapFrame } from './map_frame.ts'
import { pointMm } from './marks.ts'
import { scaleStrip as height } from './page_room.ts'
import { sheetWords } from './sheet_words.ts'
import { writeRatio } from './write_ratio.ts'

/** As long as a bar is looked for, millimetres on A3. */
const longestBar = 70

/** The ratio and a bar in one line: it stands beneath a map that is thrown on a wall. */
export function scaleStrip(frame: MapFrame, setting: Setting): Block {
  const { language, enlargement, measure, palette } = setting
  const text = `${sheetWords.scale[language]} ${writeRatio(frame.denominator, language)}`
  const points = sizes.body * enlargement
  const aside = measure(text, 'semibold', points) + 5 * enlargement
  const room = Math.min(longestBar * enlargement, frame.box.width - aside - 8 * enlargement)
  const bar = barBlock(frame, room, setting)
  return {
    height: height * enlargement,
    draw: ([x, y]) => [
      {
        ...{ kind: 'text', text, x, font: 'semibold', points, align: 'start' },
        ...{ y: y + points * pointMm * 1.2, colour: palette.ink },
      },
      ...bar.draw([x + aside, y + enlargement]),
    ],
  }
}
