import { liveLane } from './lanes.ts'

/** The desk of a lane, without what is seen there: what the addresses of pictures begin with. */
export const pageAddress = (origin: string, lane: string): string =>
  `${origin}/${lane === liveLane ? '' : `?lane=${encodeURIComponent(lane)}`}`

/** Where a feature is opened on the map, for a message or on paper. */
export const featureAddress = (origin: string, lane: string, layer: string, id: string): string =>
  `${pageAddress(origin, lane)}#v=1&s=${layer}/${encodeURIComponent(id)}`
