import { z } from 'zod'
import { confidence } from '../provenance.ts'
import type { Statement } from '../statement.ts'
import { codesOf } from '../words.ts'
import { asOf } from './as_of.ts'
import { someText, webAddress } from './every_record.ts'

const bilingual = z.strictObject({ vi: someText, en: someText })

/** One sourced fact inside a record, see `Statement`; it must say a value or a text. */
export const statement = z
  .strictObject({
    label: bilingual,
    value: z.number().optional(),
    unit: someText.optional(),
    text: bilingual.optional(),
    source: someText,
    source_url: webAddress.optional(),
    as_of: asOf.optional(),
    confidence: z.enum(codesOf(confidence)),
    note: bilingual.optional(),
  })
  .refine((record) => record.value !== undefined || record.text !== undefined, {
    message: 'a statement says a value or a text',
  })
  .transform(
    (record): Statement => ({
      label_vi: record.label.vi,
      label_en: record.label.en,
      ...(record.value === undefined ? {} : { value: record.value }),
      ...(record.unit === undefined ? {} : { unit: record.unit }),
      ...(record.text === undefined ? {} : { text_vi: record.text.vi, text_en: record.text.en }),
      source: record.source,
      ...(record.source_url === undefined ? {} : { source_url: record.source_url }),
      ...(record.as_of === undefined
        ? {}
        : { as_of: record.as_of.at, as_of_precision: record.as_of.precision }),
      confidence: record.confidence,
      ...(record.note === undefined ? {} : { note_vi: record.note.vi, note_en: record.note.en }),
    }),
  )
