import { exerciseIdBegins } from '../../geo/lanes.ts'

/** The part of the address that says in which exercise the page is. */
const laneParameter = 'lane'

/**
 * The exercise that an address is of; null for the live lane. It stands before the `#`, so that a page
 * is of one lane from its first line to its last: another lane is another page.
 */
export function exerciseIn(search: string): string | null {
  const lane = new URLSearchParams(search).get(laneParameter)
  return lane !== null && /^[\w-]{1,60}$/.test(lane) && lane.startsWith(exerciseIdBegins)
    ? lane
    : null
}

/** The exercise that this page is of. */
export const exercise = exerciseIn(globalThis.location?.search ?? '')

/** The same picture in another lane, or in the live one. */
export const laneAddress = (lane: string | null, hash = globalThis.location?.hash ?? ''): string =>
  `/${lane === null ? '' : `?${laneParameter}=${lane}`}${hash}`
