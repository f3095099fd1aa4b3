import { everyRowOf, recordOf } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import type { briefings } from './table.ts'

/** One briefing as a row, or the reasons why not. */
export const readBriefing = readSource(
  recordOf({ ...placeOf.none }),
  (briefing): typeof briefings.now.$inferInsert => everyRowOf(briefing),
)
