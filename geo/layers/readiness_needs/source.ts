import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { readinessNeeds } from './table.ts'
import { greatestQuantity, pillar, usualCadenceHours } from './vocabulary.ts'

const wholeNumber = 'is a whole number; choose a smaller unit of measure where it is none'

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  pillar: z.enum(codesOf(pillar)),
  quantity: z
    .int(wholeNumber)
    .min(1, 'is above zero; what a plan does not need is left out, or ended')
    .max(greatestQuantity),
  measure_unit: z.strictObject({ vi: someText.max(40), en: someText.max(40) }),
  cadence_hours: z.int().min(1).max(8_760).default(usualCadenceHours),
})

/** One item that a unit's plan needs as a row, or the reasons why not. */
export const readReadinessNeed = readSource(
  record,
  (need): typeof readinessNeeds.now.$inferInsert => ({
    ...everyRowOf(need),
    unit_code: need.unit_code,
    pillar: need.pillar,
    quantity: need.quantity,
    measure_unit_vi: need.measure_unit.vi,
    measure_unit_en: need.measure_unit.en,
    cadence_hours: need.cadence_hours,
  }),
)
