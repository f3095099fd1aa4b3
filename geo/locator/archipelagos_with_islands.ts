import type { Position } from '../measures/position.ts'
import type { Label } from '../words.ts'
import type { Locator } from './locator.ts'
import { inFrame } from './locator_frame.ts'

interface Archipelago {
  readonly name: Label
  readonly position: Position
  /** Those that lie nearer to it than to another. */
  readonly islands: readonly Position[]
}

/** The archipelagos, each with its islands. */
export const archipelagosWithIslands = ({
  archipelagos,
  islands,
}: Pick<Locator, 'archipelagos' | 'islands'>): readonly Archipelago[] =>
  archipelagos.map(({ name, position }) => ({
    ...{ name, position },
    islands: islands.filter(
      (island) =>
        !archipelagos.some((other) => apart(island, other.position) < apart(island, position)),
    ),
  }))

function apart(one: Position, other: Position): number {
  const [x, y] = inFrame(one)
  const [otherX, otherY] = inFrame(other)
  return Math.hypot(x - otherX, y - otherY)
}
