import { describe, expect, it } from 'vitest'
import type { CountedInside } from '../../../geo/exposure/exposure.ts'
import { peopleInside } from '../../../geo/exposure/people_inside.ts'

const residents = { population: 46_588, population_low: 44_000, population_high: 46_588 }
const counted: CountedInside = {
  ...{ kind: 'people', inside: 120, low: 100, high: 150, places: 3, unlocated: 30 },
  ...{ households: 40, elderly: null, children: 12, disabled: null },
}

describe('how many people live inside', () => {
  it('is what was counted at places, where anybody counted', () => {
    expect(peopleInside(residents, { outline: 0.5, land: 0.3 }, counted)).toEqual({
      by: 'counted',
      amount: { inside: 120, low: 100, high: 150 },
      population: 46_588,
      land_share: null,
    })
  })

  it('is else guessed by area, and may be none or all', () => {
    expect(peopleInside(residents, { outline: 0.25, land: null }, undefined)).toEqual({
      by: 'area',
      amount: { inside: 11_647, low: 0, high: 46_588 },
      population: 46_588,
      land_share: null,
    })
  })

  it('is guessed by land where that is known, since nobody lives on the water', () => {
    const shares = { outline: 0.5, land: 0.25 }
    expect(peopleInside(residents, shares, undefined)).toEqual({
      by: 'land_area',
      amount: { inside: 11_647, low: 0, high: 46_588 },
      population: 46_588,
      land_share: 0.25,
    })
  })

  it('is no guess where all of the unit is inside; its sources may still differ', () => {
    expect(peopleInside(residents, { outline: 1, land: 1 }, undefined)).toEqual({
      by: 'whole_unit',
      amount: { inside: 46_588, low: 44_000, high: 46_588 },
      population: 46_588,
      land_share: null,
    })
  })

  it('is unknown, and not none, where nothing tells', () => {
    const unknown = { population: null, population_low: null, population_high: null }
    expect(peopleInside(unknown, { outline: 0.5, land: 0.5 }, undefined).amount).toBeNull()
    expect(peopleInside(residents, { outline: null, land: null }, undefined).by).toBe('no_data')
  })
})
