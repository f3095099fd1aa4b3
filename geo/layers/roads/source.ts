import { z } from 'zod'
import { everyRowOf, recordOf, refuseNowhere } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { roads } from './table.ts'
import { roadKind, roadPassage } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.MultiLineString,
  kind: z.enum(codesOf(roadKind)),
  passage: z.enum(codesOf(roadPassage)).optional(),
}).superRefine(refuseNowhere)

/** One road as a row, or the reasons why not. */
export const readRoad = readSource(record, (road): typeof roads.now.$inferInsert => ({
  ...everyRowOf(road),
  kind: road.kind,
  passage: road.passage ?? null,
}))
