import { frameHeight, frameWidth, inFrame } from '../../geo/locator/locator_frame.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'

/** Smaller than this a frame is no longer seen as one. */
const sideAtLeast = 7

/** The part of the country that the map shows. */
export function ViewMark() {
  const bounds = useStore(live, (state) => state.bounds)
  if (bounds === null) return null
  const [west, south, east, north] = bounds
  const [left, top] = inFrame([west, north])
  const [right, bottom] = inFrame([east, south])
  const width = Math.max(right - left, sideAtLeast)
  const height = Math.max(bottom - top, sideAtLeast)
  const x = clamp((left + right - width) / 2, frameWidth - width)
  const y = clamp((top + bottom - height) / 2, frameHeight - height)
  return <rect className="locator_view" x={x} y={y} width={width} height={height} rx={1.5} />
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, Math.max(0, most)))
}
