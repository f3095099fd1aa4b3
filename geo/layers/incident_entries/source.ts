import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { incidentEntries } from './table.ts'
import { entryKind } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  incident_id: someText,
  entry: z.enum(codesOf(entryKind)).default('note'),
  text: someText,
})

/** One entry in the running log of an incident as a row, or the reasons why not. */
export const readIncidentEntry = readSource(
  record,
  (entry): typeof incidentEntries.now.$inferInsert => ({
    ...everyRowOf(entry),
    incident_id: entry.incident_id,
    entry: entry.entry,
    text: entry.text,
  }),
)
