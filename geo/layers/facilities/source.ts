import { z } from 'zod'
import { everyRowOf, recordOf } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { facilities } from './table.ts'
import { emergencyRole, facilityClass, facilityState, quantityUnit } from './vocabulary.ts'

const record = recordOf({
  class: z.enum(codesOf(facilityClass)),
  state: z.enum(codesOf(facilityState)),
  emergency_role: z.enum(codesOf(emergencyRole)).optional(),
  count: z.int().min(1).max(1_000_000).optional(),
  quantity: z
    .strictObject({ value: z.number().min(0), unit: z.enum(codesOf(quantityUnit)) })
    .optional(),
  figures: z.array(statement).default([]),
}).superRefine((facility, context) => {
  if (facility.position === undefined && facility.count === undefined && !facility.quantity) {
    context.addIssue({
      code: 'custom',
      path: ['count'],
      message: 'without a position, say how many there are or how much',
    })
  }
  if (facility.shape) {
    context.addIssue({
      code: 'custom',
      path: ['shape'],
      message: 'a facility is a point; give a position',
    })
  }
})

/** One record of `seeds/facilities` or of an import as a row, or the reasons why not. */
export const readFacility = readSource(
  record,
  (facility): typeof facilities.now.$inferInsert => ({
    ...everyRowOf(facility),
    class: facility.class,
    state: facility.state,
    emergency_role: facility.emergency_role ?? null,
    count: facility.count ?? null,
    quantity: facility.quantity?.value ?? null,
    measure_unit: facility.quantity?.unit ?? null,
    figures: facility.figures,
  }),
  { quantity: 'quantity.value', measure_unit: 'quantity.unit' },
)
