import { liveLane } from '../lanes.ts'

/** Asks the API of the program: `ask('/api/collections/units/items?limit=10')` gives the answer's JSON, or its text where it is one. */
export type AskApi = (path: string) => Promise<unknown>

/** Where the API of a lane begins. */
export const apiBaseOf = (lane: string): string =>
  lane === liveLane ? '/api' : `/api/lanes/${encodeURIComponent(lane)}`
