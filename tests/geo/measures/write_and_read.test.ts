import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { formatPosition } from '../../../geo/measures/format_position.ts'
import type { PositionSystem } from '../../../geo/measures/position_systems.ts'
import { readCoordinate } from '../../../geo/measures/read_coordinate.ts'
import { anyPosition, borderPosition, gridPosition, zonePosition } from './arbitraries.ts'

const reach = {
  wgs84_decimal: anyPosition,
  wgs84_dms: anyPosition,
  vn2000: zonePosition,
  mgrs: gridPosition,
} as const satisfies Record<PositionSystem, unknown>

const systems = ['wgs84_decimal', 'wgs84_dms', 'vn2000', 'mgrs'] as const
const cases = systems.flatMap((system) => [
  { system, language: 'vi' as const },
  { system, language: 'en' as const },
])

describe('what is written is read as the same place', () => {
  it.each(cases)('$system in $language, as far as the system reaches', ({ system, language }) => {
    const metres = fc.constantFrom(0.1, 1, 10, 100)
    fc.assert(
      fc.property(reach[system], metres, (position, precisionMetres) => {
        expectSamePlace(position, system, language, precisionMetres)
      }),
      { numRuns: 300 },
    )
  })

  it.each(cases)('$system in $language, near Móng Cái however coarse', ({ system, language }) => {
    const metres = fc.constantFrom(0.01, 1, 10, 100, 1_000, 10_000)
    fc.assert(
      fc.property(borderPosition, metres, (position, precisionMetres) => {
        expectSamePlace(position, system, language, precisionMetres)
      }),
      { numRuns: 300 },
    )
  })

  it('mgrs a hair off the equator', () => {
    for (const latitude of [7e-15, 1e-15, 0, -1e-15, -7e-15, -1e-9]) {
      expectSamePlace([107, latitude], 'mgrs', 'vi', 1)
    }
  })
})

function expectSamePlace(
  position: readonly [number, number],
  system: PositionSystem,
  language: 'vi' | 'en',
  wantedMetres: number,
) {
  const text = formatPosition(position, system, language, wantedMetres)
  if (!text.ok) throw new Error(text.error)
  const reading = readCoordinate(text.value)
  if (!reading.ok) throw new Error(`${text.value}: ${reading.error}`)
  expect(reading.value.system).toBe(system)
  // Half a digit off on either axis, and what is lost between the datums.
  const reachMetres = reading.value.precisionMetres * Math.SQRT1_2 * 1.01 + 0.002
  expect(distanceMetres(position, reading.value.position)).toBeLessThanOrEqual(reachMetres)
}
