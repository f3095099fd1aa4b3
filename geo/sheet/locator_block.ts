import { archipelagoNames, lineHeight } from '../locator/archipelago_names.ts'
import type { Locator } from '../locator/locator.ts'
import { frameHeight, frameWidth, inFrame } from '../locator/locator_frame.ts'
import type { Position } from '../measures/position.ts'
import { type Block, headed, type Setting, sizes } from './block.ts'
import type { MapFrame, PaperPlace } from './map_frame.ts'
import { boxPath, type Mark, mm, pointMm } from './marks.ts'
import { sheetWords } from './sheet_words.ts'

/** As wide as it is read well, on A3; the rest of the margin stays empty beside it. */
const widest = 50
/** Smaller than this the frame of the map is no longer seen as one, millimetres. */
const leastMark = 2

/** Where in Viet Nam the map lies: the whole country, Hoàng Sa and Trường Sa in it. */
export function locatorBlock(
  locator: Locator,
  frame: MapFrame,
  width: number,
  setting: Setting,
): Block {
  const { language, enlargement } = setting
  const body = locatorMap(locator, frame, Math.min(width, widest * enlargement), setting)
  return headed(sheetWords.place[language], body, width, setting)
}

/** The country by itself. @param wide millimetres. */
export function locatorMap(
  locator: Locator,
  frame: MapFrame,
  wide: number,
  setting: Setting,
): Block {
  const { palette, enlargement } = setting
  const scale = wide / frameWidth
  const tall = frameHeight * scale
  return {
    height: tall,
    draw: ([x, y]) => {
      const at = (position: Position): PaperPlace => {
        const [right, down] = inFrame(position)
        return [x + right * scale, y + down * scale]
      }
      const box = { x, y, width: wide, height: tall }
      return [
        { kind: 'path', path: boxPath(box), fill: palette.sea },
        {
          ...{ kind: 'path', path: locator.rings.map((ring) => ringPath(ring, at)).join('') },
          ...{ fill: palette.land, stroke: palette.outline, width: 0.12 * enlargement },
        },
        ...locator.islands.map((island) => dot(at(island), palette.outline, enlargement)),
        ...names(locator, [x, y], scale, setting),
        { kind: 'group', within: boxPath(box), marks: [mapMark(frame, at, setting)] },
        { kind: 'path', path: boxPath(box), stroke: palette.outline, width: 0.15 * enlargement },
      ]
    },
  }
}

const ringPath = (ring: readonly Position[], at: (position: Position) => PaperPlace) =>
  `M${ring.map((position) => at(position).map(mm).join(' ')).join('L')}Z`

function dot([x, y]: PaperPlace, fill: string, enlargement: number): Mark {
  const radius = 0.35 * enlargement
  const half = `a${mm(radius)} ${mm(radius)} 0 1 0`
  return {
    ...{ kind: 'path', fill },
    path: `M${mm(x - radius)} ${mm(y)}${half} ${mm(2 * radius)} 0${half} ${mm(-2 * radius)} 0Z`,
  }
}

function names(locator: Locator, [left, top]: PaperPlace, scale: number, setting: Setting): Mark[] {
  const drawn = (8.6 * scale) / pointMm
  // In a small frame they are larger than it asks for: they are there to be read.
  const points = Math.max(drawn, sizes.small * setting.enlargement)
  const step = (lineHeight * scale * points) / drawn
  return archipelagoNames(locator).flatMap(({ lines, x, y }) =>
    lines.map(
      (text, at): Mark => ({
        ...{ kind: 'text', text, x: left + x * scale, font: 'medium', points, align: 'middle' },
        y: top + y * scale - (lines.length - 1 - at) * step,
        ...{ colour: setting.palette.ink, halo: setting.palette.sea },
      }),
    ),
  )
}

function mapMark(frame: MapFrame, at: (position: Position) => PaperPlace, setting: Setting): Mark {
  const [west, south, east, north] = frame.degrees
  const [left, top] = at([west, north])
  const [right, bottom] = at([east, south])
  const least = leastMark * setting.enlargement
  const [width, height] = [Math.max(right - left, least), Math.max(bottom - top, least)]
  const box = { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
  const { danger } = setting.palette
  return {
    ...{ kind: 'path', path: boxPath(box), fill: danger, fillOpacity: 0.25 },
    ...{ stroke: danger, width: 0.35 * setting.enlargement },
  }
}
