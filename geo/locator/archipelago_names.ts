import type { Position } from '../measures/position.ts'
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
export function archipelagoNames({ archipelagos, islands }: Locator): readonly ArchipelagoName[] {
  return archipelagos.map(({ name, position }) => {
    const own = islands.filter(
      (island) =>
        !archipelagos.some((other) => apart(island, other.position) < apart(island, position)),
    )
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

function apart(one: Position, other: Position): number {
  const [x, y] = inFrame(one)
  const [otherX, otherY] = inFrame(other)
  return Math.hypot(x - otherX, y - otherY)
}
