import { scaleBar } from '../measures/scale_bar.ts'
import { writeLength } from '../measures/write_length.ts'
import { type Block, type Setting, sizes } from './block.ts'
import type { MapFrame } from './map_frame.ts'
import { boxPath, type Mark, mm, pointMm } from './marks.ts'

/** A bar to lay a ruler on: four parts, dark and light in turn. @param room millimetres that it may take. */
export function barBlock({ denominator }: MapFrame, room: number, setting: Setting): Block {
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
