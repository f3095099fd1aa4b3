import { describe, expect, it } from 'vitest'
import type { PlanHead } from '../../../geo/plans/plan.ts'
import { floodLevel } from '../../../geo/proposals/flood_level.ts'
import { plansFor } from '../../../geo/proposals/plans_for.ts'
import type { HeldDecision } from '../../../geo/proposals/proposal.ts'
import { type KnownOfUnit, mayBeRaisedTo, propose } from '../../../geo/proposals/propose.ts'
import { stormLevel } from '../../../geo/proposals/storm_level.ts'

const bulletin = (own: Partial<KnownOfUnit['bulletins'][number]> = {}) =>
  ({
    ...{ from: 'bulletin', hazard: 'storm', id: 'b', name_vi: 'Tin', name_en: 'Bulletin' },
    ...{ issued_at: '2025-10-05T05:00:00Z', issuer: 'Đài', stated_level: null, stated_for: null },
    ...{ nearest_km: 0, nearest_at: '2025-10-06T01:00:00Z', wind_level: 10, radii_known: true },
    ...{ level_6_from: null, level_6_until: null, level_10_from: null, ...own },
  }) as KnownOfUnit['bulletins'][number]
const gauge = (own: Partial<KnownOfUnit['gauges'][number]> = {}) =>
  ({
    ...{ from: 'gauge', id: 'g', name_vi: 'Trạm', name_en: 'Station', quantity: 'water_level' },
    ...{ value: 3.2, measure_unit: 'metre', measured_at: '2025-10-05T06:00:00Z' },
    ...{ alarm_reached: 'alarm_2', flood_region: 2, above_alarm_3: -0.8, is_old: false },
    ...{ jumped: false, ...own },
  }) as KnownOfUnit['gauges'][number]
const plan = (id: string, hazard: string, level: number) =>
  ({ id, hazard, level, unit_code: '06712', state: 'approved' }) as PlanHead
const decision = (own: Partial<HeldDecision>) =>
  ({ id: 'd', kind: 'respond', hazard: 'storm', level: 3, ...own }) as HeldDecision
const known = (own: Partial<KnownOfUnit>): KnownOfUnit => ({
  ...{ bulletins: [], gauges: [], plans: [], decisions: [], ...own },
})

describe('the levels of the law', () => {
  it.each([
    [5, null],
    [6, { level: 3, or_more: false }],
    [11, { level: 3, or_more: false }],
    [12, { level: 4, or_more: false }],
    [14, { level: 4, or_more: true }],
  ])('for wind of level %i', (wind, level) => {
    expect(stormLevel(wind)).toEqual(level)
  })

  it.each([
    ['alarm_1', 1, -2, { level: 1, or_more: false }],
    ['alarm_1', 4, -2, { level: 2, or_more: false }],
    ['alarm_2', 1, -1, { level: 1, or_more: false }],
    ['alarm_2', 3, -1, { level: 2, or_more: false }],
    ['alarm_2', 4, -1, { level: 3, or_more: false }],
    ['alarm_3', 2, 0.5, { level: 2, or_more: false }],
    ['alarm_3', 2, 1.5, { level: 2, or_more: true }],
    ['alarm_3', 4, 0.2, { level: 3, or_more: false }],
    ['alarm_3', 4, 0.3, { level: 3, or_more: true }],
    ['alarm_3', null, 0.2, null],
    ['below', 2, -3, null],
  ] as const)(
    'for a flood at %s in region %s, %s m above alarm III',
    (reached, region, above, level) => {
      expect(floodLevel(reached, region, above)).toEqual(level)
    },
  )
})

describe('what is proposed', () => {
  it('is what the bulletin states, before any rule', () => {
    const [one] = propose(known({ bulletins: [bulletin({ stated_level: 4, wind_level: 8 })] }))
    expect(one).toMatchObject({ level: 4, level_basis: 'stated', or_more: false })
  })

  it('is the highest of several grounds of one hazard, and keeps them all', () => {
    const gauges = [gauge(), gauge({ id: 'h', alarm_reached: 'alarm_1' })]
    const [one, ...others] = propose(known({ gauges }))
    expect(others).toEqual([])
    expect(one).toMatchObject({ level: 2, since: '2025-10-05T06:00:00.000Z' })
    expect(one?.grounds).toHaveLength(2)
  })

  it('does not depend on the order in which its grounds come', () => {
    const gauges = [gauge(), gauge({ id: 'h', quantity: 'rainfall' }), gauge({ id: 'i' })]
    const order = (of: typeof gauges) =>
      propose(known({ bulletins: [bulletin()], gauges: of })).map(({ hazard }) => hazard)
    expect(order(gauges)).toEqual(order(gauges.toReversed()))
  })

  it('may be raised by one with two hazards at once, never beyond 5, and not by a forest fire', () => {
    const both = propose(known({ bulletins: [bulletin({ stated_level: 5 })], gauges: [gauge()] }))
    expect(mayBeRaisedTo(both)).toBe(5)
    const fire = gauge({ quantity: 'forest_fire_level', value: 4 })
    expect(mayBeRaisedTo(propose(known({ bulletins: [bulletin()], gauges: [fire] })))).toBeNull()
  })

  it('waits for an answer again once it has risen above the one that was given', () => {
    const held = [decision({ level: 3, valid_from: '2025-10-05T05:30:00Z' })]
    const asked = (stated_level: number) =>
      propose(known({ bulletins: [bulletin({ stated_level })], decisions: held }))[0]?.answered_by
    expect(asked(3)).toMatchObject({ id: 'd' })
    expect(asked(4)).toBeNull()
  })

  it('is asked again with what came after "not yet"', () => {
    const held = (valid_from: string) => [decision({ kind: 'not_yet', level: null, valid_from })]
    const asked = (valid_from: string) =>
      propose(known({ bulletins: [bulletin()], decisions: held(valid_from) }))[0]?.answered_by
    expect(asked('2025-10-05T05:30:00Z')).not.toBeNull()
    expect(asked('2025-10-05T04:30:00Z')).toBeNull()
  })
})

describe('the plans that apply', () => {
  const plans = [
    plan('a', 'storm', 2),
    plan('b', 'storm', 4),
    plan('c', 'storm', 3),
    plan('d', 'flood', 3),
  ]

  it('stand by how well they fit: the level, then the next higher, then the lower', () => {
    expect(plansFor(plans, 'storm', 3).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('are also those of hazards that come with it, after its own', () => {
    expect(plansFor(plans, 'heavy_rain', 2).map(({ id }) => id)).toEqual(['d'])
    expect(plansFor(plans, 'tropical_depression', null).map(({ id }) => id)).toEqual([
      'b',
      'c',
      'a',
    ])
  })
})
