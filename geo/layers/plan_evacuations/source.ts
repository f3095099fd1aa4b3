import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { kindsOfPeople } from '../counted_points/vocabulary.ts'
import { shelterMode } from '../shelters/vocabulary.ts'
import type { planEvacuations } from './table.ts'

const count = z.int().min(0)
const place = { id: someText, name_vi: someText, name_en: someText, people: count }
const ids = z.array(someText)

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  plan_id: someText,
  terms: z.strictObject({
    units: z.array(unitCode).nullable(),
    area: z.null(),
    kind: z.enum(kindsOfPeople),
    modes: z.array(z.enum(codesOf(shelterMode))),
    closed: ids,
    closed_roads: ids,
    choices: z.array(z.strictObject({ origin: someText, shelter: someText, people: count })),
  }),
  outcome: z.strictObject({
    ...{ people: count, placed: count, unplaced: count },
    origins: z.array(z.strictObject(place)),
    shelters: z.array(z.strictObject({ ...place, places: count })),
  }),
})

/** An evacuation that was kept with a plan as a row, or the reasons why not; one of an area is kept here alone. */
export const readPlanEvacuation = readSource(
  record,
  (kept): typeof planEvacuations.now.$inferInsert => ({
    ...everyRowOf(kept),
    unit_code: kept.unit_code,
    plan_id: kept.plan_id,
    terms: kept.terms,
    outcome: kept.outcome,
  }),
)
