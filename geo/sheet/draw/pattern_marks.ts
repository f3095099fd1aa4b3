import type { Pattern } from '../../layers/symbols.ts'
import type { PaperBox } from '../map_frame.ts'
import { type Mark, mm } from '../marks.ts'

/** From one stroke of a pattern to the next, and how thick it is, millimetres on A3. */
const [apart, thick] = [1.9, 0.22]
const dotSide = 0.34
/** It tells apart without hiding what is under it. */
const strength = 0.6

/**
 * A pattern over a box, to be seen only within a shape. Its strokes stand where they stand on the whole
 * sheet: two areas side by side have one hatching.
 */
export function patternMarks(
  pattern: Pattern,
  box: PaperBox,
  colour: string,
  enlargement: number,
): readonly Mark[] {
  const step = apart * enlargement
  const look = { kind: 'path', stroke: colour, strokeOpacity: strength } as const
  const strokes = strokesOf(pattern, box, step)
  if (strokes === '') return []
  return pattern === 'dots'
    ? [{ ...look, path: strokes, width: dotSide * 2 * enlargement, ends: 'round' }]
    : [{ ...look, path: strokes, width: thick * enlargement }]
}

function strokesOf(pattern: Pattern, box: PaperBox, step: number): string {
  switch (pattern) {
    case 'hatch':
      return slanted(box, step, 1)
    case 'back_hatch':
      return slanted(box, step, -1)
    case 'cross_hatch':
      return slanted(box, step, 1) + slanted(box, step, -1)
    case 'horizontal':
      return rows(box, step)
        .map((y) => `M${mm(box.x)} ${mm(y)}h${mm(box.width)}`)
        .join('')
    case 'dots':
      return rows(box, step)
        .flatMap((y, row) => dotsOf(box, y, step, row % 2 === 0 ? 0 : step / 2))
        .join('')
  }
}

/** Lines of one slope; each meets the left edge's upright where a multiple of the step lies. */
function slanted({ x, y, width, height }: PaperBox, step: number, slope: 1 | -1): string {
  const reach = step * Math.SQRT2
  const lines: string[] = []
  // Where a line crosses the axis of y: `x + y` stays the same on one that rises, `y - x` on the other.
  const [least, most] =
    slope === 1 ? [x + y, x + width + y + height] : [y - x - width, y + height - x]
  for (let at = Math.ceil(least / reach) * reach; at <= most; at += reach) {
    const yOf = (along: number) => (slope === 1 ? at - along : at + along)
    lines.push(`M${mm(x)} ${mm(yOf(x))}L${mm(x + width)} ${mm(yOf(x + width))}`)
  }
  return lines.join('')
}

function rows({ y, height }: PaperBox, step: number): readonly number[] {
  const first = Math.ceil(y / step)
  const last = Math.floor((y + height) / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, row) => (first + row) * step)
}

function dotsOf({ x, width }: PaperBox, y: number, step: number, shift: number): string[] {
  const first = Math.ceil((x - shift) / step)
  const last = Math.floor((x + width - shift) / step)
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, dot) => `M${mm((first + dot) * step + shift)} ${mm(y)}h0.001`,
  )
}
