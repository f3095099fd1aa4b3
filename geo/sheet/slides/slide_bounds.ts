import type { BoundingBox } from '../../measures/bounding_box.ts'
import { sheetBounds } from '../sheet_bounds.ts'
import type { SheetRequest } from '../sheet_request.ts'
import { papersAround } from './papers_around.ts'
import { pictureAlone, pictureBesideText } from './slide_layout.ts'

/** What the map of a slide may show, degrees, whether or not anything will stand beside it. */
export function slideBounds(request: SheetRequest): BoundingBox {
  const alone = sheetBounds(request, papersAround(pictureAlone))
  const beside = sheetBounds(request, papersAround(pictureBesideText))
  return [
    ...([Math.min(alone[0], beside[0]), Math.min(alone[1], beside[1])] as const),
    ...([Math.max(alone[2], beside[2]), Math.max(alone[3], beside[3])] as const),
  ]
}
