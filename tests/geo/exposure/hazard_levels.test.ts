import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaLevel, type StatedHazard } from '../../../geo/exposure/hazard_levels.ts'

const levelOf = (stated: StatedHazard) => areaLevel([stated]).hazards[0]

describe('the legal level of an area', () => {
  it.each([
    [{ hazard: 'storm', wind_level: 10 }, 3, false, 'ruled'],
    [{ hazard: 'storm', wind_level: 14 }, 4, true, 'ruled'],
    [{ hazard: 'tropical_depression', wind_level: 7 }, 3, false, 'ruled'],
    [{ hazard: 'flood', alarm_reached: 'alarm_2', flood_region: 4 }, 3, false, 'ruled'],
    [{ hazard: 'storm', wind_level: 10, stated_level: 4 }, 4, false, 'stated'],
    [{ hazard: 'forest_fire', forest_fire_level: 5 }, 5, false, 'forest_fire_scale'],
  ] as const)('is by the rule, or as it was stated: %j', (stated, level, or_more, level_basis) => {
    expect(levelOf(stated)).toEqual({ hazard: stated.hazard, level, or_more, level_basis })
  })

  it.each([
    { hazard: 'heavy_rain', rain_mm: 400 },
    { hazard: 'flood', alarm_reached: 'alarm_3' } as const,
    { hazard: 'storm' },
    { hazard: 'storm', wind_level: 5 },
    // Wind says nothing of a flood, though it be there.
    { hazard: 'flood', wind_level: 12 },
    { hazard: 'earthquake' },
  ])('is none where no rule that was read gives one: %j', (stated) => {
    const { level, level_basis } = levelOf(stated) ?? {}
    expect([level, level_basis]).toEqual([null, 'unknown'])
  })

  it('may be raised by one where two hazards have a level, and never beyond 5', () => {
    const storm = { hazard: 'storm', wind_level: 10 }
    const flood = { hazard: 'flood', alarm_reached: 'alarm_1', flood_region: 1 } as const
    expect(areaLevel([storm, flood])).toMatchObject({ level: 3, may_be_raised_to: 4 })
    expect(areaLevel([{ ...storm, stated_level: 5 }, flood]).may_be_raised_to).toBe(5)
    const rain = { hazard: 'heavy_rain', rain_mm: 300 }
    expect(areaLevel([storm, rain])).toMatchObject({ level: 3, may_be_raised_to: null })
  })

  it('is not raised by forest fire, which has a scale of its own', () => {
    const fire = { hazard: 'forest_fire', forest_fire_level: 5 }
    const both = areaLevel([{ hazard: 'storm', wind_level: 10 }, fire])
    expect(both).toMatchObject({ level: 3, may_be_raised_to: null })
    expect(areaLevel([fire])).toMatchObject({ level: null, may_be_raised_to: null })
  })

  it('is that of the highest, in whatever order they are said', () => {
    const stated = fc.record({
      hazard: fc.constantFrom('storm', 'heavy_rain', 'surge'),
      stated_level: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    fc.assert(
      fc.property(fc.array(stated, { maxLength: 4 }), (all) => {
        const { hazards: _, ...said } = areaLevel(all)
        const { hazards: __, ...reversed } = areaLevel(all.toReversed())
        expect(reversed).toEqual(said)
        const levels = all.flatMap(({ stated_level }) => stated_level ?? [])
        expect(said.level).toBe(levels.length === 0 ? null : Math.max(...levels))
        const raised = levels.length < 2 ? null : Math.min(Math.max(...levels) + 1, 5)
        expect(said.may_be_raised_to).toBe(raised)
      }),
    )
  })
})
