import { boundingBox } from '../../geo/measures/bounding_box.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { drafts } from './draft.ts'

/**
 * Who changes a drawing wants to see it, and not below the card that says how. Where it is seen whole
 * already, the map stays as it is.
 */
export function seeWhole(card: HTMLElement): void {
  const own = card.getBoundingClientRect()
  const { left, top, width, height } = card.parentElement?.getBoundingClientRect() ?? own
  const geometry = drafts.get().draft?.mine.geometry
  const box = geometry ? boundingBox(geometry) : null
  const seen = live.get().bounds
  if (box === null || seen === null || width === 0 || height === 0) return
  const isBeside = own.width < width / 2
  const covered = {
    left: isBeside ? own.right - left : 0,
    bottom: isBeside ? 0 : top + height - own.top,
  }
  const [west, south, east, north] = seen
  const freeWest = west + (covered.left / width) * (east - west)
  const freeSouth = south + (covered.bottom / height) * (north - south)
  const isSeen = box[0] >= freeWest && box[1] >= freeSouth && box[2] <= east && box[3] <= north
  if (!isSeen) mapHandle.current?.goTo({ bounds: box, covered }, 'ease')
}
