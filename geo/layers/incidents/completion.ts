import { aheadOfClock } from '../../measures/ahead_of_clock.ts'
import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { err, ok } from '../../result.ts'
import type { Circumstances, Completion, Given } from '../../source/completion.ts'
import type { Refusal } from '../../source/read_source.ts'
import { type Language, wordFor } from '../../words.ts'
import {
  followingStates,
  type IncidentState,
  incidentKind,
  incidentState,
  isEnded,
} from './vocabulary.ts'

/** A place that is given without its accuracy was pointed at on a map by hand, at best. */
const pointedAtMetres = 200

/**
 * A report needs its kind, severity, time, words and a place or a unit; all else the server knows, or
 * it is what a first report is: unverified, and for the service only.
 */
export const incidentCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'unit_code', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'state', 'accuracy_m'],
  ],
  complete(given, circumstances, before) {
    const said = withoutNulls(given)
    const problems = [
      ...refusedTime(said, circumstances),
      ...(before ? refusedState(said, before) : refusedBeginning(said, circumstances)),
    ]
    if (problems.length > 0) return err(problems)
    if (!before) return ok(reported(said, circumstances))
    return ok(Object.keys(given).length === 0 ? given : changed(given, circumstances, before))
  },
}

function reported(given: Given, circumstances: Circumstances): Given {
  const { now, post, unit, owner, marking, hasPlace } = circumstances
  const name = (language: Language) => {
    const kind = wordFor(incidentKind, String(given.kind), language)
    return unit ? `${kind}, ${language === 'vi' ? unit.name_vi : unit.name_en}` : kind
  }
  return {
    ...{ name_vi: name('vi'), name_en: name('en'), source: post, confidence: 'unverified' },
    ...{ marking, state: 'reported', ...asOfUnlessSaid(given, given.occurred_at, now) },
    ...(unit && { unit_code: unit.code }),
    ...(owner !== undefined && { owning_unit: owner }),
    ...(hasPlace && { accuracy_m: pointedAtMetres }),
    ...given,
  }
}

/** Who changes it is its source from then on, unless another is named. When it ended follows its state. */
function changed(given: Given, { now, post }: Circumstances, before: Given): Given {
  const ends = stateAfter(given, before)
  const wasOver = isEnded(String(before.state))
  return {
    ...{ source: post, ...asOfUnlessSaid(given, now, now), confidence: before.confidence },
    ...(isEnded(ends) && !wasOver && { valid_to: now }),
    ...(!isEnded(ends) && wasOver && { valid_to: null }),
    ...(ends !== 'duplicate' && before.state === 'duplicate' && { duplicate_of: null }),
    ...given,
  }
}

const stateAfter = (given: Given, before: Given) => String(given.state ?? before.state)

function refusedTime({ occurred_at }: Given, { now }: Circumstances): Refusal[] {
  const reason = aheadOfClock(occurred_at, now)
  return reason === undefined ? [] : [{ field: 'occurred_at', reason }]
}

function refusedBeginning(given: Given, { unit, hasPlace }: Circumstances): Refusal[] {
  const problems: Refusal[] = []
  if ((given.state ?? 'reported') !== 'reported') {
    problems.push({ field: 'state', reason: 'a new incident is "reported"; it goes on from there' })
  }
  if (hasPlace && unit === undefined && given.unit_code === undefined) {
    const reason = 'the place lies in no unit that is known here; say which one answers for it'
    problems.push({ field: 'unit_code', reason })
  }
  return problems
}

function refusedState(given: Given, before: Given): Refusal[] {
  const from = String(before.state)
  const to = stateAfter(given, before)
  if (to === from || !isState(to) || !isState(from) || followingStates[from].includes(to)) return []
  const next = followingStates[from].join(', ')
  return [{ field: 'state', reason: `after "${from}" comes one of ${next}` }]
}

const isState = (word: string): word is IncidentState => Object.hasOwn(incidentState, word)

const withoutNulls = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
