import type { Missing, PartName } from './find_missing.ts'
import type { Refusal } from './outbox/kept_report.ts'
import type { reportProblemWords } from './report_problem_words.ts'

type Word = keyof typeof reportProblemWords

const partOf: Readonly<Record<string, PartName>> = {
  kind: 'kind',
  severity: 'severity',
  occurred_at: 'when',
  text: 'text',
  geometry: 'place',
  accuracy_m: 'place',
  unit_code: 'place',
  ...{ dead: 'counts', missing: 'counts', injured: 'counts', evacuated: 'counts' },
  houses: 'counts',
}

/** What the server refused, at the parts of the form that it is about. */
export function problemsOfRefusal({ problems }: Refusal): Missing {
  const named = problems.flatMap(({ field, reason }) => {
    const part = partOf[field.split('.')[0] ?? '']
    return part === undefined ? [] : [[part, wordFor(field, reason)] as const]
  })
  return Object.fromEntries(named)
}

function wordFor(field: string, reason: string): Word {
  if (field === 'occurred_at') return /ahead of the server/.test(reason) ? 'in_future' : 'no_moment'
  if (field === 'unit_code') return /lies in no unit/.test(reason) ? 'unit_wanted' : 'unit_unknown'
  if (field === 'geometry') return 'far_away'
  return partOf[field] === 'counts' ? 'no_count' : 'not_taken'
}
