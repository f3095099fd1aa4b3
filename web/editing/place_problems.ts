import { fill } from '../../geo/fill.ts'
import type { Label } from '../../geo/words.ts'
import { isRecord, listFrom, textFrom } from '../state/api/read_json.ts'
import type { Problems } from './find_problems.ts'
import { problemWords } from './problem_words.ts'

/** What the server refused, each beside its field; the rest for the form as a whole. */
export interface PlacedProblems {
  readonly byField: Problems
  readonly others: readonly Label[]
}

/**
 * Reasons of `geo` and `api/editing` that a person meets here; any other is shown as it was said. What
 * a pattern takes out of a reason, as a name, stands in the words for it.
 */
const reasons: readonly (readonly [RegExp, Label])[] = [
  [/is to be said|received undefined|^Required$/i, problemWords.wanted],
  [/ends before it begins/, problemWords.ends_early],
  [/another one holds at that time/, problemWords.one_at_a_time],
  [/are swapped/, problemWords.swapped],
  [/crosses itself|self-?intersection/i, problemWords.crosses_itself],
  [/is not a valid area/, problemWords.no_area],
  [/outside Viet Nam/, problemWords.far_away],
  [/^there is no geometry/, problemWords.accuracy_of_nothing],
  [/^goes with a geometry/, problemWords.accuracy_wanted],
  [/^there is no (?:unit |marking )?"?([^"\s]+)"?(?: in \w+)?$/, problemWords.not_there],
  [/give a position|must be (?:a line|an area)/, problemWords.place_wanted],
  [/must lie above/, problemWords.alarm_order],
  [/alarms are measured/, problemWords.alarm_unit],
  [/a cluster has a unit/, problemWords.needs_a_member],
  [/without a position, say/, problemWords.count_or_place],
  [/forest fire scale/, problemWords.fire_scale],
  [/address of the web/, problemWords.web_address],
  [/is not a date|is no moment|is not the beginning|goes with a moment/, problemWords.no_moment],
  // Of zod, in words of programs.
  [/^(?:Invalid|Too (?:big|small)|is not allowed here)/, problemWords.other_form],
]

/** Takes the `problems` of a 422 and says them where a person can mend them. */
export function placeProblems(names: ReadonlySet<string>, problems: unknown): PlacedProblems {
  const byField: Record<string, Label> = {}
  const others: Label[] = []
  for (const problem of listFrom(problems)) {
    if (!isRecord(problem)) continue
    const field = textFrom(problem.field) ?? ''
    const reason = wordsOf(textFrom(problem.reason) ?? '')
    const name = fieldOf(field, names)
    if (name !== undefined) byField[name] ??= reason
    else others.push({ vi: `${field}: ${reason.vi}`, en: `${field}: ${reason.en}` })
  }
  return { byField, others }
}

/** Of `figures.0.label_vi` the first part; how exact a moment is stands in the moment's own field. */
function fieldOf(field: string, names: ReadonlySet<string>): string | undefined {
  const [first = ''] = field.split('.')
  const asked = first === 'as_of_precision' ? 'as_of' : first
  return names.has(asked) ? asked : undefined
}

function wordsOf(reason: string): Label {
  for (const [pattern, words] of reasons) {
    const found = pattern.exec(reason)
    if (found === null) continue
    const said = found[1] ?? reason
    return { vi: fill(words.vi, { said }), en: fill(words.en, { said }) }
  }
  return { vi: reason, en: reason }
}
