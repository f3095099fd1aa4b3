import { z } from 'zod'
import { everyRowOf, recordOf } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { borderLine } from './table.ts'
import { borderKind } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.MultiLineString,
  kind: z.enum(codesOf(borderKind)),
  generalised: z.boolean(),
  figures: z.array(statement).default([]),
})

/** One piece of the border as a row, or the reasons why not. */
export const readBorderLine = readSource(record, (piece): typeof borderLine.now.$inferInsert => ({
  ...everyRowOf(piece),
  kind: piece.kind,
  generalised: piece.generalised,
  figures: piece.figures,
}))
