import { z } from 'zod'
import { confidence } from '../../provenance.ts'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { borderCrossings } from './table.ts'
import { crossingClass, traffic } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.Point,
  unit_code: unitCode,
  class: z.enum(codesOf(crossingClass)),
  traffic: z.enum(codesOf(traffic)),
  position_confidence: z.enum(codesOf(confidence)).optional(),
  name_zh: someText.optional(),
  counterpart: z
    .strictObject({ vi: someText, en: someText.optional(), zh: someText.optional() })
    .optional(),
  lanes: z.int().min(0).max(200).optional(),
  hours: z.strictObject({ vi: someText, en: someText }).optional(),
  figures: z.array(statement).default([]),
}).superRefine((crossing, context) => {
  if ((crossing.position === undefined) === (crossing.position_confidence === undefined)) return
  context.addIssue({
    code: 'custom',
    path: ['position_confidence'],
    message: crossing.position
      ? 'is missing: say how sure the position is'
      : 'speaks of a position that is not given',
  })
})

/** One record of `seeds/border_crossings` or of an import as a row, or the reasons why not. */
export const readBorderCrossing = readSource(
  record,
  (crossing): typeof borderCrossings.now.$inferInsert => ({
    ...everyRowOf(crossing),
    class: crossing.class,
    traffic: crossing.traffic,
    position_confidence: crossing.position_confidence ?? null,
    name_zh: crossing.name_zh ?? null,
    counterpart_vi: crossing.counterpart?.vi ?? null,
    counterpart_en: crossing.counterpart?.en ?? null,
    counterpart_zh: crossing.counterpart?.zh ?? null,
    lanes: crossing.lanes ?? null,
    hours_vi: crossing.hours?.vi ?? null,
    hours_en: crossing.hours?.en ?? null,
    figures: crossing.figures,
  }),
)
