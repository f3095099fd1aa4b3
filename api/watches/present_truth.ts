import type { Session } from '../db/database.ts'
import { changesIn } from './changes_in.ts'
import { answeringOf, keyOf } from './edges.ts'
import type { Subject, Touched } from './kind.ts'
import type { Micros } from './micros.ts'
import type { Watch } from './select_watches.ts'

/** `unknown` where it is true of nothing, and of something it cannot be said. */
export type TruthState = 'true' | 'not_true' | 'unknown'

interface Truth {
  readonly state: TruthState
  /** Of what it is true. */
  readonly subjects: readonly Subject[]
  /** Of how many things it cannot be said. */
  readonly unknownOf: number
}

export interface PresentTruth extends Truth {
  /** Since when it has stood so without a break. */
  readonly since: Micros
  /** Whether it may have stood so for longer: the question is no older, or no more was looked through. */
  readonly atLeast: boolean
}

/** So many moments are looked through backwards, one after the other: a row on a screen is waiting. */
const mostLookedThrough = 50

/** How a standing question stands at a moment of the history. */
export async function truthAt(
  session: Session,
  { question, since }: Asked,
  at: Micros,
): Promise<Truth> {
  const { trueAt, unknownAt } = answeringOf(question)
  const subjects = await trueAt(session, question, at, { since })
  const unknownOf = await unknownAt(session, question, at)
  const otherwise = unknownOf > 0 ? 'unknown' : 'not_true'
  return { state: subjects.length > 0 ? 'true' : otherwise, subjects, unknownOf }
}

/**
 * How a standing question stands now, and since when: looked for backwards through the same moments at
 * which `edgesIn` looks, as far as the question was asked. As there, only what was touched at a moment is
 * looked at, before and after: a screen asks this of each of its rows, in a storm as well.
 */
export async function presentTruth(
  session: Session,
  watch: Asked,
  now: Micros,
): Promise<PresentTruth> {
  const truth = await truthAt(session, watch, now)
  const moments = await momentsBackwards(session, watch, now)
  const stoodBefore = walkBackwards(session, watch, truth)
  for (const moment of moments.slice(0, mostLookedThrough)) {
    if (!(await stoodBefore(moment))) return { ...truth, since: moment.at, atLeast: false }
  }
  const isCut = moments.length > mostLookedThrough
  const since = isCut ? (moments[mostLookedThrough - 1]?.at ?? watch.since) : watch.since
  return { ...truth, since, atLeast: true }
}

type Asked = Pick<Watch, 'question' | 'since'>

interface Moment {
  readonly at: Micros
  /** What changed then; undefined where time alone may have changed anything. */
  readonly touched: Touched | undefined
}

/** Says of one moment after the other, backwards, whether it stood just before it as it stands at last. */
function walkBackwards(session: Session, { question, since }: Asked, { state, ...last }: Truth) {
  const { trueAt, unknownAt } = answeringOf(question)
  const keysAt = async (at: Micros, touched: Moment['touched']) =>
    (await trueAt(session, question, at, { since, touched })).map(keyOf)
  let trueOf = new Set(last.subjects.map(keyOf))
  let { unknownOf } = last

  return async ({ at, touched }: Moment): Promise<boolean> => {
    const wasTrueOf = await keysAt(at - 1, touched)
    if (state === 'true') {
      const ended = new Set(touched ? await keysAt(at, touched) : trueOf)
      trueOf = new Set([...[...trueOf].filter((key) => !ended.has(key)), ...wasTrueOf])
      return trueOf.size > 0
    }
    if (wasTrueOf.length > 0) return false
    const ended =
      touched && unknownOf > 0 ? await unknownAt(session, question, at, touched) : unknownOf
    unknownOf += (await unknownAt(session, question, at - 1, touched)) - ended
    return unknownOf > 0 === (state === 'unknown')
  }
}

/** When it may have changed since it is asked, the last first; no more than one too many. */
async function momentsBackwards(
  session: Session,
  { question, since }: Asked,
  now: Micros,
): Promise<readonly Moment[]> {
  const { collections, dueIn } = answeringOf(question)
  const stretch = { since, from: since, to: now }
  const changes = await changesIn(session, collections, stretch, {
    ...{ first: 'newest', most: mostLookedThrough },
  })
  const due = new Set(await dueIn(session, question, stretch))
  return [...new Set([...changes.keys(), ...due])]
    .sort((one, other) => other - one)
    .slice(0, mostLookedThrough + 1)
    .map((at) => ({ at, touched: due.has(at) ? undefined : changes.get(at) }))
}
