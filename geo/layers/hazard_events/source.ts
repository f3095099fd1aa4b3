import { z } from 'zod'
import { asOf } from '../../source/as_of.ts'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import type { hazardEvents } from './table.ts'
import { eventAspect } from './vocabulary.ts'

const record = recordOf({
  hazard: z.enum(codesOf(hazard)),
  aspect: z.enum(codesOf(eventAspect)),
  began: asOf,
  ended: asOf.optional(),
  place: z.strictObject({ vi: someText, en: someText }).optional(),
  figures: z.array(statement).default([]),
}).superRefine((event, context) => {
  // Both on one day is no mistake: a source that names the day only begins and ends on it.
  if (event.ended && Date.parse(event.ended.at) < Date.parse(event.began.at)) {
    context.addIssue({ code: 'custom', path: ['ended'], message: 'ends before it begins' })
  }
})

/** One record of `seeds/hazard_events` or of an import as a row, or the reasons why not. */
export const readHazardEvent = readSource(
  record,
  (event): typeof hazardEvents.now.$inferInsert => ({
    ...everyRowOf(event),
    hazard: event.hazard,
    aspect: event.aspect,
    began_at: event.began.at,
    began_precision: event.began.precision,
    ended_at: event.ended?.at ?? null,
    ended_precision: event.ended?.precision ?? null,
    place_vi: event.place?.vi ?? null,
    place_en: event.place?.en ?? null,
    figures: event.figures,
  }),
)
