import {
  type ComparedFeature,
  compareFeatures,
} from '../../../geo/briefing/differences/compare_features.ts'
import {
  countOf as countDifferent,
  type Differences,
} from '../../../geo/briefing/differences/differences.ts'
import { askedOfScene } from '../../../geo/briefing/seal/asked_of_scene.ts'
import { textOfToday } from '../../../geo/briefing/seal/manifest.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import type { Session } from '../../db/database.ts'
import { Refused } from '../../errors.ts'
import { type BriefingThen, briefingThen } from '../seals/briefing_then.ts'
import {
  answerPages,
  countOf,
  type ReadableAnswer,
  readableAnswer,
} from '../seals/sealed_answer.ts'

/** More in one layer are not compared one by one. */
const mostCompared = 20_000

/**
 * What came, went and changed between two moments in what a briefing shows, as its scenes were at the later
 * one; each layer as far as its filters reach, by what the reader may see now.
 *
 * @throws Refused (404) where there is no such briefing that one may see.
 */
export async function selectDifferences(
  session: Session,
  briefing: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Differences> {
  const then = await briefingThen(session, briefing, to, textOfToday)
  if (then === undefined) throw new Refused('not_found', `There is no briefing "${briefing}".`)
  const layers = []
  const too_many: string[] = []
  for (const [layer, filters] of shownIn(then)) {
    const at = (moment: string) => [...filters].flatMap((query) => answerAt(layer, query, moment))
    const [before, after] = [at(from), at(to)]
    if (await isTooMany(session, [...before, ...after])) too_many.push(layer)
    else {
      const found = [await featuresOf(session, before), await featuresOf(session, after)] as const
      layers.push(compareFeatures(layer, ...found))
    }
  }
  return {
    from,
    to,
    layers: layers.filter((one) => countDifferent({ layers: [one] }) > 0),
    too_many,
  }
}

/** In draw order each layer that some scene shows, with the filters it has in them, the moments left out. */
function shownIn({ scenes }: BriefingThen): readonly [string, ReadonlySet<string>][] {
  const shown = new Map<string, Set<string>>()
  for (const { view } of scenes) {
    if (view === null) continue
    for (const { layer, query } of askedOfScene({ ...view, true_at: null, known_at: null })) {
      shown.set(layer, (shown.get(layer) ?? new Set()).add(query))
    }
  }
  return catalogue.flatMap(({ id }) => {
    const filters = shown.get(id)
    // Where one scene shows all of it, that is what is compared.
    return filters ? [[id, filters.has('') ? new Set(['']) : filters] as const] : []
  }) as [string, ReadonlySet<string>][]
}

function answerAt(layer: string, query: string, at: string): ReadableAnswer[] {
  const parameters = new URLSearchParams(query)
  // What was over by then is gone from what is there.
  parameters.set('datetime', at)
  parameters.set('known_at', at)
  try {
    return [readableAnswer({ layer, query: parameters.toString() })].filter(
      (one) => one !== undefined,
    )
  } catch (error) {
    // A filter that cannot be read shows nothing.
    if (error instanceof Refused) return []
    throw error
  }
}

async function isTooMany(session: Session, answers: readonly ReadableAnswer[]): Promise<boolean> {
  for (const answer of answers) if ((await countOf(session, answer)) > mostCompared) return true
  return false
}

/** Those of several filters, each once. */
async function featuresOf(
  session: Session,
  answers: readonly ReadableAnswer[],
): Promise<readonly ComparedFeature[]> {
  const found = new Map<string, ComparedFeature>()
  for (const answer of answers) {
    for await (const page of answerPages(session, answer)) {
      for (const text of page) {
        const feature = JSON.parse(text) as ComparedFeature
        found.set(feature.id, feature)
      }
    }
  }
  return [...found.values()]
}
