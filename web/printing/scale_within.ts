import { frameOf } from '../../geo/sheet/frame_edge.ts'
import { fixedScales } from '../../geo/sheet/map_scale.ts'
import type { SheetWish } from '../state/printing.ts'

/** As much of what is seen the frame may fill: its edges and what lies around them stay in sight. */
const share = 0.92

/** The smallest fixed scale whose frame lies within what is seen; the largest of all where none does. */
export function scaleWithin(wish: Omit<SheetWish, 'scale'>): number {
  const extent: [number, number, number, number] = [...wish.extent]
  const [west, south, east, north] = extent
  const fits = (scale: number) => {
    const [left, bottom, right, top] = frameOf({ ...wish, extent, scale }).degrees
    return right - left <= (east - west) * share && top - bottom <= (north - south) * share
  }
  return fixedScales.findLast(fits) ?? fixedScales[0]
}
