import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { facilityState } from '../facilities/vocabulary.ts'
import type { gauges } from './table.ts'
import { gaugeKind, gaugeQuantity, gaugeUnit } from './vocabulary.ts'

const alarm = z.number().min(0).optional()

const record = recordOf({
  kind: z.enum(codesOf(gaugeKind)),
  state: z.enum(codesOf(facilityState)),
  quantity: z.enum(codesOf(gaugeQuantity)).optional(),
  measure_unit: z.enum(codesOf(gaugeUnit)).optional(),
  alarm_1: alarm,
  alarm_2: alarm,
  alarm_3: alarm,
  flood_region: z.int().min(1).max(4).optional(),
  operator: z.strictObject({ vi: someText, en: someText }).optional(),
}).superRefine((gauge, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { alarm_1, alarm_2, alarm_3 } = gauge
  if (alarm_1 !== undefined && alarm_2 !== undefined && alarm_2 <= alarm_1) {
    refuse('alarm_2', 'alarm II must lie above alarm I')
  }
  const below = alarm_2 ?? alarm_1
  if (below !== undefined && alarm_3 !== undefined && alarm_3 <= below) {
    refuse('alarm_3', 'alarm III must lie above the alarms below it')
  }
  if ((alarm_3 ?? below) !== undefined && gauge.measure_unit === undefined) {
    refuse('measure_unit', 'say what the alarms are measured in')
  }
  if (gauge.shape) refuse('shape', 'a gauge is a point; give a position')
})

/** One record of `seeds/gauges` or of an import as a row, or the reasons why not. */
export const readGauge = readSource(record, (gauge): typeof gauges.now.$inferInsert => ({
  ...everyRowOf(gauge),
  kind: gauge.kind,
  state: gauge.state,
  quantity: gauge.quantity ?? null,
  measure_unit: gauge.measure_unit ?? null,
  alarm_1: gauge.alarm_1 ?? null,
  alarm_2: gauge.alarm_2 ?? null,
  alarm_3: gauge.alarm_3 ?? null,
  flood_region: gauge.flood_region ?? null,
  operator_vi: gauge.operator?.vi ?? null,
  operator_en: gauge.operator?.en ?? null,
}))
