import { sql } from 'drizzle-orm'
import type { Question } from '../../geo/watches/question.ts'
import { type NameOf, sayQuestion } from '../../geo/watches/say_question.ts'
import type { Label } from '../../geo/words.ts'
import type { Session } from '../db/database.ts'

/** What these questions name, by the names that whoever asks may see. */
export async function namesIn(
  { rows }: Session,
  questions: readonly Question[],
): Promise<(question: Question) => Label> {
  const codes = questions.flatMap((one) => ('units' in one && one.units !== 'all' ? one.units : []))
  const ids = questions.flatMap((one) =>
    'gauges' in one && one.gauges !== 'all' ? one.gauges : [],
  )
  const found = await rows<{ key: string; vi: string; en: string }>(sql`
    select distinct on (key) key, vi, en from (
      select 'units ' || code as key, name_vi as vi, name_en as en, valid_from from units
        where code = any(${sql.param([...codes])}::text[])
      union all select 'gauges ' || id, name_vi, name_en, null from gauges
        where id = any(${sql.param([...ids])}::text[])) named
    order by key, valid_from desc nulls last`)
  const names = new Map(found.map(({ key, vi, en }) => [key, { vi, en }]))
  const nameOf: NameOf = (layer, id, language) => names.get(`${layer} ${id}`)?.[language] ?? id
  return (question) => ({
    vi: sayQuestion(question, nameOf, 'vi'),
    en: sayQuestion(question, nameOf, 'en'),
  })
}
