import type { Palette } from '../../palette.ts'
import { clusterLetters, clusterRadius, shortCount } from '../../symbols/cluster_disc.ts'
import { pointShapePath } from '../../symbols/point_shape_path.ts'
import type { PaperPlace } from '../map_frame.ts'
import { type Mark, pixelMm, pointMm } from '../marks.ts'
import { placePath } from './place_path.ts'

/** Smaller than on the screen, where a finger presses it. */
export const discSize = 0.72

/** A disc that says how many points it gathers. */
export function discMarks(
  [x, y]: PaperPlace,
  count: number,
  { palette, enlargement }: { readonly palette: Palette; readonly enlargement: number },
): readonly Mark[] {
  const scale = pixelMm * enlargement * discSize
  const path = placePath(pointShapePath('circle', clusterRadius(count)), [x, y], scale)
  const letters = clusterLetters * scale
  return [
    { kind: 'path', path, fill: palette.accent, stroke: palette.paper, width: 2 * scale },
    {
      ...{ kind: 'text', text: shortCount(count), x, y: y + letters * 0.36, font: 'semibold' },
      ...{ points: letters / pointMm, colour: palette.paper, align: 'middle' },
    },
  ]
}
