import { archipelagosWithIslands } from './archipelagos_with_islands.ts'
import type { Locator } from './locator.ts'
import { inFrame } from './locator_frame.ts'

export interface ArchipelagoName {
  readonly lines: readonly string[]
  /** Of the middle of the lowest line, on its baseline, in the frame. */
  readonly x: number
  readonly y: number
}

/** From one baseline to the next. */
export const lineHeight = 11.5
/** From the baseline to the northernmost island: clear of the letters' tails and of the dot. */
const clearOfIslands = 5.5

/** The name of each archipelago, above all islands of it and over their middle. */
export function archipelagoNames(locator: Locator): readonly ArchipelagoName[] {
  return archipelagosWithIslands(locator).map(({ name, position, islands: own }) => {
    const places = (own.length > 0 ? own : [position]).map(inFrame)
    const xs = places.map(([x]) => x)
    return {
      // Its own name serves both languages; the English one would not fit.
      lines: name.vi.split(/ (?=\p{Lu})/u).reduce(intoTwo, []),
      x: (Math.min(...xs) + Math.max(...xs)) / 2,
      y: Math.min(...places.map(([, y]) => y)) - clearOfIslands,
    }
  })
}

/** `Quần đảo`, and the name proper. */
function intoTwo(lines: readonly string[], part: string): readonly string[] {
  const [kind, ...own] = lines
  return kind === undefined ? [part] : [kind, [...own, part].join(' ')]
}
