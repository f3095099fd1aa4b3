import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Feature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'

/** The middle of a storm, which is a point: its box is that point. Null where it is hidden or gone. */
export function middleOf({ bounds }: Feature): Position | null {
  return bounds === null ? null : [bounds[0], bounds[1]]
}

/** Positions in the order of their times. */
export const inOrderOfTime = (positions: readonly Feature[]): readonly Feature[] =>
  positions.toSorted((one, other) => atOf(one) - atOf(other))

const atOf = ({ properties }: Feature): number => Date.parse(textFrom(properties.at) ?? '')

/** A degree of latitude; one of longitude is a little less here, which leaves some room. */
const kilometresInDegree = 111

/** The box around a track and as far as its strong wind reaches; null where no position is known. */
export function boxOf(track: readonly Feature[]): BoundingBox | null {
  const boxes = track.flatMap((position): BoundingBox[] => {
    const middle = middleOf(position)
    if (middle === null) return []
    const reach = (numberFrom(position.properties.radius_6_km) ?? 0) / kilometresInDegree
    return [[middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach]]
  })
  if (boxes.length === 0) return null
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side]))
  const most = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side]))
  return [least(0), least(1), most(2), most(3)]
}
