import type { BoundingBox } from '../../measures/bounding_box.ts'
import { sheetBounds } from '../sheet_bounds.ts'
import type { SheetRequest } from '../sheet_request.ts'
import { paperAround } from './paper_around.ts'
import { pictureAlone, pictureBesideText } from './slide_layout.ts'

/** What the map of a slide may show, degrees, whether or not anything will stand beside it. */
export function slideBounds(request: SheetRequest): BoundingBox {
  const alone = sheetBounds(request, paperAround(pictureAlone))
  const beside = sheetBounds(request, paperAround(pictureBesideText))
  return [
    ...([Math.min(alone[0], beside[0]), Math.min(alone[1], beside[1])] as const),
    ...([Math.max(alone[2], beside[2]), Math.max(alone[3], beside[3])] as const),
  ]
}
