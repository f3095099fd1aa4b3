import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { gaugeUnit } from '../gauges/vocabulary.ts'
import type { gaugeReadings } from './table.ts'
import { greatestReading } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  gauge_id: someText,
  value: z.number().min(-greatestReading).max(greatestReading),
  measure_unit: z.enum(codesOf(gaugeUnit)),
  measured_at: exactMoment,
  valid_from: z.undefined('is when it was measured: give measured_at').optional(),
  valid_to: z.undefined('a reading holds until a later one').optional(),
})

/** One reading of a station as a row, or the reasons why not. */
export const readGaugeReading = readSource(
  record,
  (reading): typeof gaugeReadings.now.$inferInsert => ({
    ...everyRowOf({ ...reading, valid_from: reading.measured_at, valid_to: undefined }),
    gauge_id: reading.gauge_id,
    value: reading.value,
    measure_unit: reading.measure_unit,
    measured_at: reading.measured_at.at,
  }),
)
