import { type SQL, sql } from 'drizzle-orm'
import { lastReading } from '../../geo/layers/gauge_readings/table.ts'
import { gauges } from '../../geo/layers/gauges/table.ts'
import type { GaugeQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { type Answering, neverDue } from './kind.ts'
import { type Micros, momentAt, pictureAt } from './micros.ts'

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
  async trueAt({ rows }, question, at) {
    const found = await rows<Row>(sql`
      select ${g.id} as id, last.value as value, last.measure_unit as measure_unit,
        to_json(last.measured_at) #>> '{}' as measured_at
      from ${readAt(at)}
      where last.measure_unit = ${g.measure_unit} and last.value >= ${alarmOf(question)}
        and ${isAsked(question)}`)
    const { alarm } = question
    return found.map(({ id, ...reading }) => ({
      ...{ layer: 'gauges' as const, id },
      facts: { kind: 'gauge', alarm, ...reading },
    }))
  },
  async unknownAt({ rows }, question, at) {
    const [found] = await rows<{ count: number }>(sql`
      select count(*)::int as count from ${readAt(at)}
      where ${isAsked(question)} and (${alarmOf(question)} is null
        or last.id is null or last.measure_unit <> ${g.measure_unit})`)
    return found?.count ?? 0
  },
  dueIn: neverDue,
}

/** Gauges, each with its last reading where there is one. */
function readAt(at: Micros): SQL {
  const rowsOf = rowsOfPicture(pictureAt(at))
  return sql`${rowsOf(gauges)}
    left join lateral ${lastReading(g, sql`${momentAt(at)}::timestamptz`, rowsOf)} on true`
}

const alarmOf = ({ alarm }: GaugeQuestion) => ({ 1: g.alarm_1, 2: g.alarm_2, 3: g.alarm_3 })[alarm]

const isAsked = ({ gauges: asked }: GaugeQuestion) =>
  asked === 'all' ? sql`true` : sql`${g.id} = any(${sql.param([...asked])}::text[])`
