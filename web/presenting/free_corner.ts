import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { live } from '../state/live.ts'
import { boxOnStage } from './box_on_stage.ts'

/** Above first: at the northern border that is the land beyond it, and it is farthest from the bar and the text. */
const corners = ['top_right', 'bottom_right', 'bottom_left'] as const
export type KeyCorner = (typeof corners)[number]

/** Of the map's height; a longer key would stand over more than a corner. */
const mostOfHeight = 0.6
const leastWidthPixels = 640
/** Its head and its edges, and the bar beneath it with the gap. */
const aroundPixels = 64
const barPixels = 76

/**
 * The first corner of the map where a key of this size lies over nothing that the scene says, nor under what is
 * told of a thing; null for none. Of those, one that leaves the thing itself in sight comes first.
 *
 * @param thing what is pointed at, in degrees; null for nothing.
 */
export function freeCorner(key: HTMLElement, thing: BoundingBox | null): KeyCorner | null {
  const map = document.getElementById('map')?.getBoundingClientRect()
  const { width, height } = key.getBoundingClientRect()
  if (!map || map.width < leastWidthPixels || height > mostOfHeight * map.height) return null
  const said = [...document.querySelectorAll('.callout, .show_text, .show_card')].map((each) =>
    each.getBoundingClientRect(),
  )
  const wide = width + aroundPixels
  const high = height + aroundPixels
  const at = (corner: KeyCorner) => {
    const x = corner === 'bottom_left' ? map.left : map.right - wide
    const y = corner === 'top_right' ? map.top : map.bottom - high - barPixels
    return new DOMRect(x, y, wide, high)
  }
  const free = corners.filter((corner) => said.every((text) => !meet(at(corner), text)))
  const view = live.get().bounds
  const place = thing && view && boxOnStage(thing, view, map)
  return free.find((corner) => !place || !meet(at(corner), place)) ?? free[0] ?? null
}

const meet = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
