import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { asDone, type Placed, type Row, shippedRow } from './placed_rows.ts'
import { openTwoWorlds, type TwoWorlds } from './two_worlds.ts'

/** Two worlds that one file of tests has for itself, on a day that stands: answers say when they were given. */
export function ownWorlds(): () => TwoWorlds {
  let worlds: TwoWorlds
  beforeAll(async () => {
    worlds = await openTwoWorlds()
  })
  afterAll(() => worlds.close())
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T00:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  return () => worlds
}

/** How a row is marked and whose it is, by which it is seen or not. */
export interface Seen {
  readonly marking: string
  readonly owning_unit: string
}

export const seenByAll: Seen = { marking: 'cong_khai', owning_unit: '06712' }

export const anySeen: fc.Arbitrary<Seen> = fc.record({
  marking: fc.constantFrom('cong_khai', 'noi_bo', 'mat'),
  owning_unit: fc.constantFrom('06709', '06712'),
})

/**
 * A row of which only what matters is said; what else it needs is that of a shipped one.
 *
 * @param added the step it comes with: what names another comes after it.
 */
export function placedAs(
  layer: LayerId,
  seen: Seen,
  own: object,
  { added, order }: Pick<Placed, 'added' | 'order'>,
): Placed {
  const row: Row = { ...shippedRow(layer, 0), ...own }
  return asDone({ layer, row, lane: 'live', ...seen, added, edited: 0, removed: 0, order })
}
