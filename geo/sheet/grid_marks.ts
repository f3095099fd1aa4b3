import type { Setting } from './block.ts'
import { sizes } from './block.ts'
import { type GridLine, gridLines, squaresOf } from './grid_lines.ts'
import type { MapFrame, PaperBox } from './map_frame.ts'
import { boxPath, type Mark, mm, pointMm } from './marks.ts'

/** Between the map's edge and the outer line, where the numbers of the grid stand; millimetres on A3. */
export const labelBand = 4.6

/** The box with room around it for the numbers of the grid. */
function outerBox({ x, y, width, height }: PaperBox, enlargement: number): PaperBox {
  const band = labelBand * enlargement
  return { x: x - band, y: y - band, width: width + 2 * band, height: height + 2 * band }
}

/** The lines of the grid over the map, thin enough to read what is under them. */
export function gridMarks(frame: MapFrame, spacing: number, setting: Setting): readonly Mark[] {
  const { box } = frame
  const path = gridLines(frame, spacing)
    .map(({ along, at }) =>
      along === 'easting'
        ? `M${mm(at)} ${mm(box.y)}v${mm(box.height)}`
        : `M${mm(box.x)} ${mm(at)}h${mm(box.width)}`,
    )
    .join('')
  const width = 0.13 * setting.enlargement
  const squares = squaresOf(frame).map((square) => lettersOf(square, frame, setting))
  const lines: Mark = {
    ...{ kind: 'path', path, stroke: setting.palette.water, strokeOpacity: 0.5, width },
  }
  return [...(path === '' ? [] : [lines]), ...squares]
}

/** The two letters of a square, in the lower left corner of what the map shows of it. */
function lettersOf(
  { letters, metres: [west, south] }: ReturnType<typeof squaresOf>[number],
  frame: MapFrame,
  { palette, enlargement }: Setting,
): Mark {
  const [x, y] = frame.metresToPaper([west, south])
  const inset = 2 * enlargement
  return {
    ...{ kind: 'text', text: letters, x: x + inset, y: y - inset, font: 'semibold' },
    ...{ points: 15 * enlargement, colour: palette.water, align: 'start', halo: palette.halo },
  }
}

/** The two lines around the map and between them the numbers, each where its line leaves the map. */
export function frameMarks(frame: MapFrame, spacing: number, setting: Setting): readonly Mark[] {
  const { palette, enlargement } = setting
  const outer = outerBox(frame.box, enlargement)
  return [
    { kind: 'path', path: boxPath(frame.box), stroke: palette.ink, width: 0.45 * enlargement },
    { kind: 'path', path: boxPath(outer), stroke: palette.ink, width: 0.2 * enlargement },
    ...gridLines(frame, spacing).flatMap((line) => labelsOf(line, frame, setting)),
  ]
}

/** Above and below of an easting; left and right of a northing, read from below upwards. */
function labelsOf(line: GridLine, { box }: MapFrame, setting: Setting): readonly Mark[] {
  const { palette, enlargement, measure } = setting
  const points = sizes.small * enlargement
  const half = measure(line.label, 'regular', points) / 2 + 0.5
  const [from, to] =
    line.along === 'easting' ? [box.x, box.x + box.width] : [box.y, box.y + box.height]
  const at = Math.min(Math.max(line.at, from + half), to - half)
  // A number that does not stand at its line would be read as another's.
  if (Math.abs(at - line.at) > 0.001) return []
  const rise = points * pointMm * 0.35
  const band = (labelBand * enlargement) / 2
  const label = (x: number, y: number, turn?: number): Mark => ({
    ...{ kind: 'text', text: line.label, x, y, font: 'regular', points, align: 'middle' },
    ...{ colour: palette.ink, ...(turn !== undefined && { turn }) },
  })
  return line.along === 'easting'
    ? [label(at, box.y - band + rise), label(at, box.y + box.height + band + rise)]
    : [label(box.x - band + rise, at, -90), label(box.x + box.width + band + rise, at, -90)]
}
