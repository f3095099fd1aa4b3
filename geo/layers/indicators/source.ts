import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { indicators } from './table.ts'
import { area, bound, indicator, topicOf } from './vocabulary.ts'

const bilingual = z.strictObject({ vi: someText, en: someText })

const codeForm = {
  unit: /^\d{5}$/,
  former_unit: /^\d{5}@\d{4}$/,
  former_city: /^\d{3}$/,
  province: /^\d{2}$/,
} as const

const record = recordOf({
  indicator: z.enum(codesOf(indicator)),
  area: z.enum(codesOf(area)),
  area_code: someText,
  period: bilingual,
  value: z.number().min(0).optional(),
  bound: z.enum(codesOf(bound)).default('exact'),
  measure_unit: bilingual.optional(),
  value_as_given: someText.optional(),
  text: bilingual.optional(),
  target: bilingual.optional(),
  comparison: bilingual.optional(),
  check: bilingual.optional(),
  alternative: z.boolean().default(false),
}).superRefine((figure, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (!codeForm[figure.area].test(figure.area_code)) {
    refuse('area_code', `${figure.area_code} is no code of the area ${figure.area}`)
  }
  if (figure.unit_code !== undefined && figure.unit_code !== figure.area_code) {
    refuse('unit_code', 'follows from area and area_code: leave it out')
  }
  if (figure.value === undefined && figure.text === undefined) {
    refuse('value', 'give a value, or a text where the source gives no number')
  }
  if (figure.value !== undefined && figure.measure_unit === undefined) {
    refuse('measure_unit', 'say what the value counts or measures')
  }
})

/** One figure of a source as a row, or the reasons why not. */
export const readIndicator = readSource(record, (figure): typeof indicators.now.$inferInsert => ({
  ...everyRowOf(figure),
  unit_code: figure.area === 'unit' ? figure.area_code : null,
  indicator: figure.indicator,
  topic: topicOf(figure.indicator),
  area: figure.area,
  area_code: figure.area_code,
  period_vi: figure.period.vi,
  period_en: figure.period.en,
  value: figure.value ?? null,
  bound: figure.bound,
  measure_unit_vi: figure.measure_unit?.vi ?? null,
  measure_unit_en: figure.measure_unit?.en ?? null,
  value_as_given: figure.value_as_given ?? null,
  text_vi: figure.text?.vi ?? null,
  text_en: figure.text?.en ?? null,
  target_vi: figure.target?.vi ?? null,
  target_en: figure.target?.en ?? null,
  comparison_vi: figure.comparison?.vi ?? null,
  comparison_en: figure.comparison?.en ?? null,
  check_vi: figure.check?.vi ?? null,
  check_en: figure.check?.en ?? null,
  alternative: figure.alternative,
}))
