import { sql } from 'drizzle-orm'
import { happeningLayers } from '../../geo/layers/tables.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { SilenceQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { everHeard, heardBy } from './heard.ts'
import { type Answering, neverUnknown } from './kind.ts'
import { microsOf, microsPerHour, momentAt, pictureAt } from './micros.ts'

const { now: u } = units

/**
 * Nothing heard from a unit for so many hours, to the microsecond. Of one that was never heard from the
 * hours count from when the watch began; one that is no unit any more is not waited for.
 */
export const answerSilence: Answering<SilenceQuestion> = {
  collections: [...happeningLayers, 'units'],
  async trueAt({ rows }, { units: asked, hours }, at, { since }) {
    const picture = pictureAt(at)
    const moment = sql`${momentAt(at)}::timestamptz`
    const codes = sql`any(${sql.param([...asked])}::text[])`
    const found = await rows<{ code: string; heard_at: string | null }>(sql`
      with last as (select unit_code, max(heard_at) as heard_at
        from ${heardBy(asked, at)} group by unit_code)
      select ${u.code} as code, to_json(last.heard_at) #>> '{}' as heard_at
      from ${rowsOfPicture(picture)(units)} left join last on last.unit_code = ${u.code}
      where ${u.code} = ${codes} and coalesce(${u.valid_from}, '-infinity') <= ${moment}
        and coalesce(${u.valid_to}, 'infinity') > ${moment}
        and coalesce(last.heard_at, ${momentAt(since)}::timestamptz)
          <= ${momentAt(at - hours * microsPerHour)}::timestamptz`)
    return found.map(({ code, heard_at }) => ({
      ...{ layer: 'units' as const, id: code },
      facts: { kind: 'silence', hours, heard_at },
    }))
  },
  unknownAt: neverUnknown,
  async dueIn({ rows }, { units: asked, hours }, { since, from, to }) {
    const wait = hours * microsPerHour
    const found = await rows<{ at: number }>(sql`
      select distinct ${microsOf(sql`heard_at`)} as at from ${everHeard(asked)}
      where heard_at > ${momentAt(from - wait)}::timestamptz
        and heard_at <= ${momentAt(to - wait)}::timestamptz`)
    const never = since + wait
    return [...found.map(({ at }) => at + wait), ...(never > from && never <= to ? [never] : [])]
  },
}
