import type { PointSymbol } from '../../layers/symbols.ts'
import type { Palette } from '../../palette.ts'
import { brokenRingRadius, outlinePixels } from '../../symbols/point_extent.ts'
import { pointShapePath } from '../../symbols/point_shape_path.ts'
import type { PaperPlace } from '../map_frame.ts'
import { type Mark, pixelMm, pointMm } from '../marks.ts'
import { placePath } from './place_path.ts'

export interface PointLook {
  readonly symbol: PointSymbol
  readonly palette: Palette
  readonly enlargement: number
  readonly unverified: boolean
}

/** A point's symbol with its place in the middle; around one that nobody has verified a broken ring. */
export function pointMarks(place: PaperPlace, look: PointLook): Mark[] {
  const { symbol, palette, enlargement, unverified } = look
  const scale = pixelMm * enlargement
  const at = (path: string) => placePath(path, place, scale)
  const [fill, line] = [palette[symbol.fill], palette[symbol.line]]
  const shape = at(pointShapePath(symbol.shape, symbol.radius))
  const ring: Mark = {
    ...{ kind: 'path', path: at(pointShapePath('circle', brokenRingRadius(symbol.radius))) },
    ...{ stroke: fill, width: 1.4 * scale, dash: [3 * scale, 2.5 * scale] },
  }
  return [
    ...(symbol.shape === 'ring'
      ? [strokeOf(shape, fill, Math.max(2, symbol.radius * 0.4) * scale)]
      : [
          strokeOf(shape, line, 2 * outlinePixels * scale),
          { kind: 'path', path: shape, fill } satisfies Mark,
        ]),
    ...glyphMarks(place, symbol, line, scale),
    ...(unverified ? [ring] : []),
  ]
}

const strokeOf = (path: string, stroke: string, width: number): Mark => ({
  ...{ kind: 'path', path, stroke, width, ends: 'round' },
})

function glyphMarks(
  [x, y]: PaperPlace,
  symbol: PointSymbol,
  colour: string,
  scale: number,
): Mark[] {
  const { glyph = '', radius, shape } = symbol
  if (glyph === '') return []
  const size = radius * (glyph.length > 1 ? 0.95 : 1.25) * scale
  const drop = shape === 'triangle' ? radius * 0.2 * scale : 0
  return [
    {
      ...{ kind: 'text', text: glyph, x, y: y + size * 0.36 + drop, font: 'semibold' },
      ...{ points: size / pointMm, colour, align: 'middle' },
    },
  ]
}
