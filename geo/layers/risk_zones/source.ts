import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { riskZones } from './table.ts'
import { hazard, hazardScale } from './vocabulary.ts'

const bilingual = z.strictObject({ vi: someText, en: someText })

const record = recordOf({
  ...placeOf.MultiPolygon,
  hazard: z.enum(codesOf(hazard)),
  scale: z.enum(codesOf(hazardScale)),
  level: z.int().min(1).max(5),
  scenario: bilingual,
  basis: bilingual,
  event_id: someText.optional(),
  indicative: z.boolean(),
}).superRefine((zone, context) => {
  if (zone.scale === 'forest_fire' && zone.hazard !== 'forest_fire') {
    context.addIssue({
      code: 'custom',
      path: ['scale'],
      message: 'the forest fire scale is for forest fires only; use disaster_risk',
    })
  }
})

/** One record of `seeds/risk_zones` or of an import as a row, or the reasons why not. */
export const readRiskZone = readSource(record, (zone): typeof riskZones.now.$inferInsert => ({
  ...everyRowOf(zone),
  hazard: zone.hazard,
  scale: zone.scale,
  level: zone.level,
  scenario_vi: zone.scenario.vi,
  scenario_en: zone.scenario.en,
  basis_vi: zone.basis.vi,
  basis_en: zone.basis.en,
  event_id: zone.event_id ?? null,
  indicative: zone.indicative,
}))
