import { z } from 'zod'
import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { alarmReached } from '../../geo/layers/gauges/vocabulary.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { measuresOf, rangeOf } from '../../geo/proposals/level_of_hazard.ts'
import { codesOf } from '../../geo/words.ts'
import { sentArea } from './read_area.ts'

const measure = (name: keyof typeof rangeOf) => {
  const { least, most, whole } = rangeOf[name]
  return (whole ? z.int('is a whole number') : z.number()).min(least).max(most).optional()
}

/** A measure that says nothing of a hazard would look as if it had counted. */
const statedHazard = z
  .strictObject({
    hazard: z.enum(codesOf(hazard)),
    stated_level: z.int('is a whole number').min(1).max(5).optional(),
    wind_level: measure('wind_level'),
    alarm_reached: z.enum(codesOf(alarmReached)).optional(),
    flood_region: measure('flood_region'),
    above_alarm_3: measure('above_alarm_3'),
    rain_mm: measure('rain_mm'),
    forest_fire_level: measure('forest_fire_level'),
  } satisfies Record<keyof StatedHazard, z.ZodType>)
  .superRefine(({ hazard: of, stated_level: _, ...measures }, context) => {
    for (const [name, value] of Object.entries(measures)) {
      if (value === undefined || measuresOf[of]?.some((one) => one === name)) continue
      context.addIssue({ code: 'custom', path: [name], message: `says nothing of ${of}` })
    }
  })

const hazards = z
  .array(statedHazard)
  .max(codesOf(hazard).length)
  .refine(
    (all) => new Set(all.map((one) => one.hazard)).size === all.length,
    'a hazard stands twice',
  )

/** An area by itself, as a file has it; or with the hazards that are said to come over it. */
export const exposureRequest = z.preprocess(
  (sent) => (typeof sent === 'object' && sent !== null && 'area' in sent ? sent : { area: sent }),
  z.strictObject({ area: sentArea, hazards: hazards.default([]) }),
)
