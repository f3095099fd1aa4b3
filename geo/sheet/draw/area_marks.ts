import type { AreaSymbol } from '../../layers/symbols.ts'
import type { Palette } from '../../palette.ts'
import { casingPixels, unverifiedDash } from '../../symbols/line_of.ts'
import type { PaperBox } from '../map_frame.ts'
import { type Mark, pixelMm } from '../marks.ts'
import { patternMarks } from './pattern_marks.ts'

export interface AreaLook {
  readonly symbol: AreaSymbol
  readonly palette: Palette
  readonly enlargement: number
  readonly unverified: boolean
}

/** The inside of an area: its ground and its pattern. @param box what the pattern is drawn across. */
export function areaMarks(
  path: string,
  box: PaperBox,
  { symbol, palette, enlargement }: AreaLook,
): Mark[] {
  const { fill, fillOpacity = 1, pattern, line } = symbol
  const ground: Mark[] =
    fill === undefined
      ? []
      : [{ kind: 'path', path, fill: palette[fill], fillOpacity, evenOdd: true }]
  if (pattern === undefined) return ground
  const marks = patternMarks(pattern, box, palette[line ?? fill ?? 'outline'], enlargement)
  return [...ground, { kind: 'group', within: path, evenOdd: true, marks }]
}

interface Stroke {
  readonly colour: string
  readonly widthPixels: number
  readonly dash?: readonly number[]
  readonly casing?: string
}

/** A line, or the edge of an area; its casing beneath it. */
export function strokeMarks(
  path: string,
  { colour, widthPixels, dash, casing }: Stroke,
  enlargement: number,
  unverified: boolean,
): { readonly below: Mark[]; readonly above: Mark[] } {
  const width = widthPixels * pixelMm * enlargement
  const broken = unverified ? unverifiedDash : dash
  const line: Mark = {
    ...{ kind: 'path', path, stroke: colour, width },
    ends: broken === undefined ? 'round' : 'flat',
    // As in MapLibre a dash is counted in widths of its line.
    ...(broken && { dash: broken.map((length) => length * width) }),
  }
  if (casing === undefined) return { below: [], above: [line] }
  const wider = width + casingPixels * pixelMm * enlargement
  return {
    below: [{ kind: 'path', path, stroke: casing, width: wider, ends: 'round' }],
    above: [line],
  }
}
