import { z } from 'zod'
import { everyRowOf, recordOf, refuseNowhere, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { countedPoints } from './table.ts'
import {
  type CountedKind,
  countedKind,
  greatestCount,
  kindsOfHouseholds,
  kindsOfLand,
  kindsOfPeople,
} from './vocabulary.ts'

const isOneOf = (kinds: readonly CountedKind[], kind: CountedKind) => kinds.includes(kind)
const some = z.int().min(0).max(greatestCount).optional()

const record = recordOf({
  ...placeOf.Point,
  kind: z.enum(codesOf(countedKind)),
  count: z.number().min(0).max(greatestCount),
  locality: someText.optional(),
  households: some,
  elderly: some,
  children: some,
  disabled: some,
}).superRefine((counted, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { kind, count } = counted
  if (!isOneOf(kindsOfLand, kind) && !Number.isInteger(count)) {
    refuse('count', 'is a whole number of what is counted one by one')
  }
  refuseNowhere(counted, context)
  for (const field of ['elderly', 'children', 'disabled'] as const) {
    const among = counted[field]
    if (among === undefined) continue
    if (!isOneOf(kindsOfPeople, kind)) refuse(field, 'is said of people alone')
    else if (among > count) refuse(field, 'are more than were counted in all')
  }
  if (counted.households !== undefined && !isOneOf(kindsOfHouseholds, kind)) {
    refuse('households', 'is said of people, weak houses and rafts alone')
  }
})

/** One count at one place as a row, or the reasons why not. */
export const readCountedPoint = readSource(
  record,
  (counted): typeof countedPoints.now.$inferInsert => ({
    ...everyRowOf(counted),
    kind: counted.kind,
    count: counted.count,
    locality: counted.locality ?? null,
    households: counted.households ?? null,
    elderly: counted.elderly ?? null,
    children: counted.children ?? null,
    disabled: counted.disabled ?? null,
  }),
)
