import { z } from 'zod'
import { everyRowOf, recordOf, refuseNowhere, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { shelters } from './table.ts'
import { greatestCapacity, shelterKind, shelterMode, shelterState } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.Point,
  kind: z.enum(codesOf(shelterKind)),
  mode: z.enum(codesOf(shelterMode)),
  capacity_people: z.int().min(1).max(greatestCapacity).optional(),
  state: z.enum(codesOf(shelterState)),
  locality: someText.optional(),
  kept_by: someText.optional(),
}).superRefine(refuseNowhere)

/** One shelter as a row, or the reasons why not. */
export const readShelter = readSource(record, (shelter): typeof shelters.now.$inferInsert => ({
  ...everyRowOf(shelter),
  kind: shelter.kind,
  mode: shelter.mode,
  capacity_people: shelter.capacity_people ?? null,
  state: shelter.state,
  locality: shelter.locality ?? null,
  kept_by: shelter.kept_by ?? null,
}))
