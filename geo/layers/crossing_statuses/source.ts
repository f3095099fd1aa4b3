import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { crossingStatuses } from './table.ts'
import { crossingStatus, direction, statusTraffic } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  crossing_id: someText,
  direction: z.enum(codesOf(direction)),
  traffic: z.enum(codesOf(statusTraffic)),
  status: z.enum(codesOf(crossingStatus)),
})

/** One status of one direction and traffic, from–to, as a row, or the reasons why not. */
export const readCrossingStatus = readSource(
  record,
  (status): typeof crossingStatuses.now.$inferInsert => ({
    ...everyRowOf(status),
    crossing_id: status.crossing_id,
    direction: status.direction,
    traffic: status.traffic,
    status: status.status,
  }),
)
