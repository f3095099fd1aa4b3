import { describe, expect, it } from 'vitest'
import type { PlanHead } from '../../../geo/plans/plan.ts'
import { compareTracks, type UnitOnTheWay } from '../../../geo/proposals/compare_tracks.ts'
import type { Bulletin } from '../../../geo/storms/bulletin.ts'

const at = (hour: number) => new Date(Date.UTC(2020, 9, 5, hour)).toISOString()
/** A storm of long ago that goes west along 20° north, 150 km wide. */
const bulletin = (own: Partial<Bulletin> = {}): Bulletin => ({
  ...{ id: 'bulletin', name_vi: 'Tin', name_en: 'Bulletin', storm: 'Bão số 1', hazard: 'storm' },
  ...{ kind: 'urgent', issuer: 'Trung tâm Dự báo', issued_at: at(0) },
  ...{ stated_level: null, stated_for: null },
  track: [0, 12, 24].map((hour) => ({
    ...{ at: at(hour), position: [112 - hour / 6, 20], wind_level: 12, gust_level: 15 },
    ...{ radius_6_km: 150, radius_10_km: 50 },
  })),
  ...own,
})
const plan: PlanHead = {
  ...{ id: 'plan', name_vi: 'Phương án', name_en: 'Plan', unit_code: '06712', hazard: 'storm' },
  ...{ level: 4, version: 1, state: 'approved', valid_from: null, valid_to: null },
}
const unit = (unit_code: string, lat: number, own: Partial<UnitOnTheWay> = {}): UnitOnTheWay => ({
  ...{ unit_code, unit_name_vi: unit_code, unit_name_en: unit_code, population: 1_000 },
  ...{ box: [108, lat, 108.1, lat + 0.1], plans: [plan] },
  ...own,
})
const asIssued = { bulletin: bulletin(), shift: null }
const north = (kilometres: number, hours = 0) => ({
  ...{ bulletin: bulletin({ stated_level: 5, stated_for: 'Vịnh Bắc Bộ' }) },
  shift: { bearing: 0, kilometres, hours },
})

describe('two tracks', () => {
  it('that are the same mean the same, though the storm is long over', () => {
    const { units, total } = compareTracks(asIssued, asIssued, [unit('near', 20)])
    expect(units[0]?.a).toEqual(units[0]?.b)
    expect(units[0]?.a).toMatchObject({ level: 4, level_basis: 'ruled', plans: [{ id: 'plan' }] })
    expect(total.a).toEqual({
      ...{ units: 1, level_6: 1, level_10: 1, people: { sum: 1_000, unknown: 0 } },
    })
  })

  it('differ by who is reached, and leave out whom neither reaches', () => {
    const near = [unit('south', 20), unit('north', 23), unit('far', 40)]
    const { units, total } = compareTracks(asIssued, north(330), near)
    expect(units.map(({ unit_code, a, b }) => [unit_code, a !== null, b !== null])).toEqual([
      ['south', true, false],
      ['north', false, true],
    ])
    expect([total.a.units, total.b.units]).toEqual([1, 1])
  })

  it('that is later brings the wind as much later', () => {
    const { units } = compareTracks(asIssued, north(0, 6), [unit('near', 20)])
    const [from, later] = [units[0]?.a, units[0]?.b].map((side) =>
      Date.parse(String(side?.ground.level_6_from)),
    )
    expect(((later ?? 0) - (from ?? 0)) / 3_600_000).toBe(6)
  })

  it('are each at the level that was stated as issued, and by the rule as supposed', () => {
    const stated = { bulletin: north(0).bulletin, shift: null }
    const { units } = compareTracks(stated, north(0, 6), [unit('near', 20)])
    expect([units[0]?.a?.level, units[0]?.a?.level_basis]).toEqual([5, 'stated'])
    expect([units[0]?.b?.level, units[0]?.b?.level_basis]).toEqual([4, 'ruled'])
  })

  it('say of people whom nobody counted that they are unknown', () => {
    const { total } = compareTracks(asIssued, asIssued, [
      unit('near', 20),
      unit('uncounted', 20.1, { population: null }),
      unit('nowhere', 20, { box: null }),
    ])
    expect(total.a.people).toEqual({ sum: 1_000, unknown: 1 })
  })

  it('of which one is the last bulletin are of a storm that is over: it reaches nobody', () => {
    const over = { bulletin: bulletin({ kind: 'last' }), shift: null }
    const { total } = compareTracks(asIssued, over, [unit('near', 20)])
    expect([total.a.units, total.b.units]).toEqual([1, 0])
  })
})
