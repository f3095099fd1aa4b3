import { z } from 'zod'
import { everyRowOf, recordOf, unitCode } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { formerUnits } from './table.ts'
import { formerUnitKind, pointBasis } from './vocabulary.ts'

const record = recordOf({
  code: unitCode,
  unit_code: unitCode,
  kind: z.enum(codesOf(formerUnitKind)),
  point_basis: z.enum(codesOf(pointBasis)),
  figures: z.array(statement).default([]),
}).superRefine((unit, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  // A bare code would be taken for the unit that bears it today.
  if (!unit.id.startsWith(`${unit.code}@`)) {
    refuse('id', `is ${unit.code}@ and the year of the list, such as ${unit.code}@2020`)
  }
  if (unit.valid_to === undefined) refuse('valid_to', 'say when the unit ceased to be')
  if (unit.position === undefined && unit.point_basis !== 'unknown') {
    refuse('position', 'a point is said, but none is given')
  }
  if (unit.position !== undefined && unit.point_basis === 'unknown') {
    refuse('point_basis', 'a point is given: say what it is')
  }
})

/** One unit there was before 1 July 2025 as a row, or the reasons why not. */
export const readFormerUnit = readSource(record, (unit): typeof formerUnits.now.$inferInsert => ({
  ...everyRowOf(unit),
  code: unit.code,
  kind: unit.kind,
  point_basis: unit.point_basis,
  figures: unit.figures,
}))
