import type { MapFrame, PaperPlace } from '../map_frame.ts'
import { type Mark, mm, pixelMm } from '../marks.ts'

/** The circle within which a point lies, as wide on the ground as its accuracy says. */
export function accuracyRing(
  [x, y]: PaperPlace,
  metres: unknown,
  frame: MapFrame,
  colour: string,
): readonly Mark[] {
  if (typeof metres !== 'number' || metres <= 0) return []
  const radius = (metres * 1000) / frame.denominator
  const half = `a${mm(radius)} ${mm(radius)} 0 1 0`
  const path = `M${mm(x - radius)} ${mm(y)}${half} ${mm(2 * radius)} 0${half} ${mm(-2 * radius)} 0Z`
  const look = { fillOpacity: 0.1, strokeOpacity: 0.5, width: pixelMm }
  return [{ kind: 'path', path, fill: colour, stroke: colour, ...look }]
}
