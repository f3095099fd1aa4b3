import { z } from 'zod'
import { logKind } from '../../geo/log/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { Refused } from '../errors.ts'

const greatestLimit = 1000

/** PostgreSQL's text holds no NUL. */
const text = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !value.includes('\0'), 'holds a NUL character')

/** A moment, or a day in Viet Nam of which `timeOfDay` is meant. */
const moment = (timeOfDay: string) =>
  z
    .union([
      z.iso.datetime({ offset: true }),
      z.iso.date().transform((day) => `${day}T${timeOfDay}+07:00`),
    ])
    // PostgreSQL knows no year 0.
    .refine((value) => !value.startsWith('0000'), 'PostgreSQL knows no year 0')

const whole = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'is a whole number from 1 on')
  .transform(Number)

const logRequest = z.strictObject({
  kind: z.enum(codesOf(logKind)).optional(),
  who: text.optional(),
  collection: text.optional(),
  feature_id: text.optional(),
  from: moment('00:00:00').optional(),
  to: moment('23:59:59.999999').optional(),
  /** More than the greatest is answered with the greatest, as lists of features are. */
  limit: whole.default(100).transform((limit) => Math.min(limit, greatestLimit)),
  /** Entries with a lower number only: the page after the one that ended there. */
  before: whole.optional(),
})
export type LogRequest = z.output<typeof logRequest>

/**
 * What is asked of the log.
 *
 * @param parameters every value of every parameter; one given twice is refused, not guessed.
 * @throws Refused (400) naming the parameter that is unknown, doubled or wrong.
 */
export function readLogRequest(
  parameters: Readonly<Record<string, readonly string[]>>,
): LogRequest {
  const given = Object.entries(parameters)
  const doubled = given.find(([, values]) => values.length > 1)
  if (doubled)
    throw new Refused('bad_parameter', `"${doubled[0]}" is given more than once.`, doubled[0])
  const read = logRequest.safeParse(
    Object.fromEntries(given.map(([name, [value]]) => [name, value])),
  )
  if (read.success) return read.data
  const [issue] = read.error.issues
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
  throw new Refused('bad_parameter', `The parameter "${name}": ${issue?.message}.`, name)
}
