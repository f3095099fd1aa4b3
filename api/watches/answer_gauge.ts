import { sql } from 'drizzle-orm'
import { lastReading } from '../../geo/layers/gauge_readings/table.ts'
import { gauges } from '../../geo/layers/gauges/table.ts'
import type { GaugeQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { type Answering, neverDue } from './kind.ts'
import { momentAt, pictureAt } from './micros.ts'

const { now: g } = gauges

interface Row {
  readonly id: string
  readonly value: number
  readonly measure_unit: string
  readonly measured_at: string
}

/**
 * The last reading of a gauge at or above an alarm. An alarm that is not set is not reached; a reading
 * holds until a later one, whenever that comes.
 */
export const answerGauge: Answering<GaugeQuestion> = {
  collections: ['gauges', 'gauge_readings'],
  async trueAt({ rows }, { gauges: asked, alarm }, at) {
    const rowsOf = rowsOfPicture(pictureAt(at))
    const threshold = { 1: g.alarm_1, 2: g.alarm_2, 3: g.alarm_3 }[alarm]
    const found = await rows<Row>(sql`
      select ${g.id} as id, last.value as value, last.measure_unit as measure_unit,
        to_json(last.measured_at) #>> '{}' as measured_at
      from ${rowsOf(gauges)}
        join lateral ${lastReading(g, sql`${momentAt(at)}::timestamptz`, rowsOf)} on true
      where last.measure_unit = ${g.measure_unit} and last.value >= ${threshold}
        and ${asked === 'all' ? sql`true` : sql`${g.id} = any(${sql.param([...asked])}::text[])`}`)
    return found.map(({ id, ...reading }) => ({
      ...{ layer: 'gauges' as const, id },
      facts: { kind: 'gauge', alarm, ...reading },
    }))
  },
  dueIn: neverDue,
}
