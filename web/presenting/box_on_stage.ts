import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { mercatorY } from '../../geo/measures/mercator.ts'

/**
 * Where a box of degrees lies on the screen.
 *
 * @param view what the map shows, in degrees; of a turned map what surrounds it, so that the answer is near.
 * @param stage where the map lies on the screen, in CSS pixels.
 */
export function boxOnStage(box: BoundingBox, view: BoundingBox, stage: DOMRect): DOMRect {
  const [west, south, east, north] = view
  const top = mercatorY(north)
  const x = (longitude: number) => stage.left + ((longitude - west) / (east - west)) * stage.width
  const y = (latitude: number) =>
    stage.top + ((mercatorY(latitude) - top) / (mercatorY(south) - top)) * stage.height
  const [left, bottom, right, upper] = box
  return new DOMRect(x(left), y(upper), x(right) - x(left), y(bottom) - y(upper))
}
