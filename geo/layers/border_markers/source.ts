import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { borderMarkers } from './table.ts'
import { markerKind } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.Point,
  kind: z.enum(codesOf(markerKind)),
  number: z.string().regex(/^\d{1,4}( \(\d\))?$/, 'a marker’s number is written 1378 or 1347 (2)'),
  place: z.strictObject({ vi: someText, en: someText }).optional(),
})

/** One marker as a row, or the reasons why not. */
export const readBorderMarker = readSource(
  record,
  (marker): typeof borderMarkers.now.$inferInsert => ({
    ...everyRowOf(marker),
    kind: marker.kind,
    number: marker.number,
    place_vi: marker.place?.vi ?? null,
    place_en: marker.place?.en ?? null,
  }),
)
