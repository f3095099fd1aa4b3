import { z } from 'zod'
import { confidence } from '../provenance.ts'
import { codesOf } from '../words.ts'
import { asOf } from './as_of.ts'
import { position } from './position.ts'
import { shape } from './shape.ts'

export const someText = z.string().trim().min(1).max(10_000)
export const unitCode = z.string().regex(/^\d{5}$/, 'a unit code has five digits')
/** Of the web only: a screen makes a link of it, and `javascript:` is an address too. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'is not an address of the web' })
const unitOrProvince = /^\d{2}(\d{3})?$/

/** What every source record may hold around its layer's own fields. */
const everyRecord = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_.@-]{0,79}$/, 'an id is of small letters, digits, _ . @ and -'),
  name: z.strictObject({ vi: someText, en: someText }),
  unit_code: unitCode.optional(),
  position: position.optional(),
  shape: shape.optional(),
  source: someText,
  source_url: webAddress.optional(),
  as_of: asOf.optional(),
  confidence: z.enum(codesOf(confidence)),
  note: z.strictObject({ vi: someText, en: someText }).optional(),
  valid_from: asOf.optional(),
  valid_to: asOf.optional(),
  owning_unit: z
    .string()
    .regex(unitOrProvince, 'is a unit of five digits, or a province of two')
    .default('22'),
  marking: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/, 'is the code of a marking')
    .default('cong_khai'),
}

const schema = z.strictObject(everyRecord)
export type EveryRecord = z.output<typeof schema>

/**
 * The columns every row has, from the fields every record has. The owning unit defaults to the
 * province (22), which answers for what no ward does.
 *
 * @throws nothing; that a thing ends after it begins is checked with `endsAfterItBegins`.
 */
export function everyRowOf(record: EveryRecord) {
  const place = record.shape ?? record.position
  return {
    id: record.id,
    name_vi: record.name.vi,
    name_en: record.name.en,
    unit_code: record.unit_code ?? null,
    source: record.source,
    source_url: record.source_url ?? null,
    as_of: record.as_of?.at ?? null,
    as_of_precision: record.as_of?.precision ?? null,
    confidence: record.confidence,
    note_vi: record.note?.vi ?? null,
    note_en: record.note?.en ?? null,
    valid_from: record.valid_from?.at ?? null,
    valid_to: record.valid_to?.at ?? null,
    owning_unit: record.owning_unit,
    marking: record.marking,
    accuracy_m: place?.accuracy_m ?? null,
    geom: place?.geometry ?? null,
  }
}

/** A record schema with the common fields, the layer's own, and the rules that join fields. */
export function recordOf<Own extends z.ZodRawShape>(own: Own) {
  return z.strictObject({ ...everyRecord, ...own }).superRefine((record, context) => {
    const { valid_from, valid_to, position, shape } = record as EveryRecord
    if (position && shape) {
      context.addIssue({ code: 'custom', path: ['shape'], message: 'has a position as well' })
    }
    if (valid_from && valid_to && Date.parse(valid_to.at) <= Date.parse(valid_from.at)) {
      context.addIssue({ code: 'custom', path: ['valid_to'], message: 'ends before it begins' })
    }
  })
}

/** What is counted under its unit where nobody knows where it lies: one of the two is to be said. */
export function refuseNowhere(
  { position, shape, unit_code }: Partial<Pick<EveryRecord, 'position' | 'shape' | 'unit_code'>>,
  context: z.RefinementCtx,
): void {
  if (position !== undefined || shape !== undefined || unit_code !== undefined) return
  const message = 'say at least in which unit, where no position is known'
  context.addIssue({ code: 'custom', path: ['unit_code'], message })
}
