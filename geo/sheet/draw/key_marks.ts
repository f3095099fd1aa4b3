import type { LayerSymbol } from '../../layers/symbols.ts'
import { lineOf } from '../../symbols/line_of.ts'
import { pointExtent } from '../../symbols/point_extent.ts'
import type { Setting } from '../block.ts'
import type { PaperBox } from '../map_frame.ts'
import { boxPath, type Mark, mm, pixelMm, pointMm } from '../marks.ts'
import { areaMarks, strokeMarks } from './area_marks.ts'
import { pointMarks } from './point_marks.ts'

/** A class in the legend, drawn as it is drawn on the map. */
export function keyMarks(symbol: LayerSymbol, box: PaperBox, setting: Setting): readonly Mark[] {
  const { palette, enlargement } = setting
  const look = { palette, enlargement, unverified: false }
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
  if (symbol.kind === 'point') {
    // A symbol larger than its key would reach into the next line.
    const extent = pointExtent(symbol, false) * pixelMm * enlargement
    const fitting = Math.min(1, (box.height * 1.15) / 2 / extent)
    return pointMarks(middle, { ...look, symbol, enlargement: enlargement * fitting })
  }
  const path =
    symbol.kind === 'area' ? boxPath(box) : `M${mm(box.x)} ${mm(middle[1])}h${mm(box.width)}`
  const stroke = lineOf(symbol)
  const { below, above } = stroke ? strokesOf(path, stroke, setting) : { below: [], above: [] }
  const inside = symbol.kind === 'area' ? areaMarks(path, box, { ...look, symbol }) : []
  const numeral = symbol.kind === 'area' ? symbol.numeral : undefined
  return [...inside, ...below, ...above, ...numeralMarks(numeral, middle, box, setting)]
}

function strokesOf(path: string, stroke: NonNullable<ReturnType<typeof lineOf>>, setting: Setting) {
  const { palette, enlargement } = setting
  const { colour, casing, ...rest } = stroke
  const inks = { colour: palette[colour], ...(casing && { casing: palette[casing] }) }
  return strokeMarks(path, { ...rest, ...inks }, enlargement, false)
}

function numeralMarks(
  numeral: string | undefined,
  [x, y]: readonly [number, number],
  box: PaperBox,
  { palette }: Setting,
): Mark[] {
  if (numeral === undefined) return []
  const points = (box.height * 0.62) / pointMm
  return [
    {
      ...{ kind: 'text', text: numeral, x, y: y + box.height * 0.22, font: 'semibold', points },
      ...{ colour: palette.ink, align: 'middle', halo: palette.halo },
    },
  ]
}
