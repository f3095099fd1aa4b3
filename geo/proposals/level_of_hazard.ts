import type { AlarmReached } from '../layers/gauges/vocabulary.ts'
import { greatestWind } from '../layers/storm_positions/vocabulary.ts'
import { floodLevel } from './flood_level.ts'
import { type RuledLevel, stormLevel } from './storm_level.ts'
import type { LevelBasis } from './vocabulary.ts'

/** How strong a hazard is, as far as somebody said it. */
export interface Intensity {
  /** The disaster risk level that a bulletin, or who drew a risk zone, states. */
  readonly stated_level?: number | null | undefined
  /** Beaufort. */
  readonly wind_level?: number | null | undefined
  readonly alarm_reached?: AlarmReached | null | undefined
  /** 1 to 4, by the annex of Quyết định 18/2021/QĐ-TTg. */
  readonly flood_region?: number | null | undefined
  /** Metres; negative below it. */
  readonly above_alarm_3?: number | null | undefined
  /** Of 24 hours: kept and shown, though no rule of it was read. */
  readonly rain_mm?: number | null | undefined
  /** By the scale of its own, 1 to 5. */
  readonly forest_fire_level?: number | null | undefined
}
export type Measure = Exclude<keyof Intensity, 'stated_level'>

/** By what the intensity of a hazard is said; what is not here is said by none of them. */
export const measuresOf: Readonly<Record<string, readonly Measure[]>> = {
  ...{ storm: ['wind_level'], tropical_depression: ['wind_level'] },
  flood: ['alarm_reached', 'flood_region', 'above_alarm_3'],
  ...{ heavy_rain: ['rain_mm'], inundation: ['rain_mm'], flash_flood: ['rain_mm'] },
  ...{ landslide: ['rain_mm'], subsidence: ['rain_mm'] },
  forest_fire: ['forest_fire_level'],
}

/** What each measure may be: the least, the most, and whether it is a whole number. */
export const rangeOf = {
  wind_level: { least: 0, most: greatestWind, whole: true },
  flood_region: { least: 1, most: 4, whole: true },
  above_alarm_3: { least: -20, most: 20, whole: false },
  rain_mm: { least: 0, most: 3_000, whole: false },
  forest_fire_level: { least: 1, most: 5, whole: true },
} as const satisfies Readonly<Record<Exclude<Measure, 'alarm_reached'>, object>>

export interface GroundedLevel {
  /** Null where nothing states one and no rule that was read gives one. */
  readonly level: RuledLevel | null
  readonly basis: LevelBasis
}

/** The level of a hazard by its intensity: what was stated goes before any rule. */
export function levelOfHazard(hazard: string, said: Intensity): GroundedLevel {
  const exactly = (level: number): RuledLevel => ({ level, or_more: false })
  if (typeof said.stated_level === 'number') {
    return { level: exactly(said.stated_level), basis: 'stated' }
  }
  if (hazard === 'forest_fire' && typeof said.forest_fire_level === 'number') {
    return { level: exactly(said.forest_fire_level), basis: 'forest_fire_scale' }
  }
  const level = ruled(hazard, said)
  return { level, basis: level === null ? 'unknown' : 'ruled' }
}

function ruled(hazard: string, said: Intensity): RuledLevel | null {
  switch (hazard) {
    case 'storm':
    case 'tropical_depression':
      return typeof said.wind_level === 'number' ? stormLevel(said.wind_level) : null
    case 'flood':
      return floodLevel(
        said.alarm_reached ?? null,
        said.flood_region ?? null,
        said.above_alarm_3 ?? null,
      )
    default:
      return null
  }
}
