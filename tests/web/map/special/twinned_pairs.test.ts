import { describe, expect, it } from 'vitest'
import { boxAround, twinnedPairs } from '../../../../web/map/special/twinned_pairs.ts'

const feature = (id: string, geometry: object | null) => ({
  id,
  geometry,
  properties: {
    drawn: 'schematic',
    home_accuracy_m: 1000,
    away_accuracy_m: null,
    name_vi: 'A – B',
  },
})

const line = (coordinates: number[][][]) => ({ type: 'MultiLineString', coordinates })

describe('the pairs that are drawn', () => {
  it('keep each end with its own accuracy, and unknown stays unknown', () => {
    const answer = { features: [feature('one', line([[[107.7, 21.6], [107.8, 21.7]]]))] } // biome-ignore format: coordinates read best in one line
    expect(twinnedPairs(answer)[0]?.ends).toEqual([
      { at: [107.7, 21.6], accuracyMetres: 1000 },
      { at: [107.8, 21.7], accuracyMetres: null },
    ])
  })

  it('leave out a pair without a place: it is in the table', () => {
    expect(twinnedPairs({ features: [feature('one', null)] })).toEqual([])
  })

  it('are refused where the answer is of another shape', () => {
    expect(() => twinnedPairs({ features: [{ id: 'one' }] })).toThrow()
  })
})

describe('the box around what is drawn', () => {
  it('holds the bow of a line and the uncertainty of its ends', () => {
    const pairs = twinnedPairs({ features: [feature('one', line([[[107, 21], [107, 22]]]))] }) // biome-ignore format: coordinates read best in one line
    const [west = 0, south = 0, east = 0, north = 0] = boxAround(pairs) ?? []
    // An eighth of the way aside, to the left of who goes north; a kilometre below the near end.
    expect(west).toBeCloseTo(107 - 0.12 / Math.cos((21.5 * Math.PI) / 180), 2)
    expect(south).toBeCloseTo(21 - 1000 / 110_750, 4)
    expect(east).toBeGreaterThan(107.009)
    expect(north).toBe(22)
  })

  it('is none where there is no pair', () => {
    expect(boxAround([])).toBeNull()
  })
})
