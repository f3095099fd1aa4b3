import type { KeptOutcome, KeptTerms } from '../../../geo/evacuation/kept_evacuation.ts'
import { kindsOfPeople } from '../../../geo/layers/counted_points/vocabulary.ts'
import { shelterMode } from '../../../geo/layers/shelters/vocabulary.ts'
import type { Label } from '../../../geo/words.ts'
import type { PlannedEvacuation } from '../evacuation.ts'
import { ApiFailure } from './api_failure.ts'
import { readChoice } from './evacuation.ts'
import type { Feature } from './feature.ts'
import { planPath } from './plans.ts'
import { useFeatures } from './queries.ts'
import { listFrom, numberFrom } from './read_json.ts'
import { bilingual, numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'

/** Who goes to which shelter, as it was kept with a plan. */
export interface KeptEvacuation {
  readonly id: string
  readonly title: Label
  /** The post that kept it, and when. */
  readonly post: string
  readonly keptAt: string
  readonly terms: KeptTerms
  readonly outcome: KeptOutcome
}

/** What was kept with a plan by the shown moment, the last first: that one holds. */
export function useKeptEvacuations(plan: string) {
  const { data, error, refetch } = useFeatures('plan_evacuations', { plan_id: plan })
  const kept = data
    ?.map(readKept)
    .toSorted((one, other) => Date.parse(other.keptAt) - Date.parse(one.keptAt))
  return { data: kept, error, refetch }
}

/** Keeps with a plan what is decided, and nothing that is only supposed. */
export async function keepInPlan(plan: string, { title: _, ...planned }: PlannedEvacuation) {
  const { units, area, ...decided } = planned
  const body = { ...(units && { units }), ...(area && { area }), ...decided }
  await sendJson(`${planPath(plan)}/evacuations`, body)
}

/** The same as it is planned anew. */
export const plannedFrom = ({ title, terms }: KeptEvacuation): PlannedEvacuation => ({
  ...{ title, added: [] },
  ...terms,
})

function readKept({ id, properties }: Feature): KeptEvacuation {
  return {
    ...{ id, title: bilingual(properties, 'name', id) },
    ...{ post: textOf(properties.source), keptAt: textOf(properties.kept_at) },
    terms: readTerms(properties.terms),
    outcome: readOutcome(properties.outcome),
  }
}

function readTerms(value: unknown): KeptTerms {
  const terms = recordFrom(value)
  const kind = kindsOfPeople.find((one) => one === terms.kind)
  if (kind === undefined) throw new ApiFailure('unreadable')
  return {
    units: Array.isArray(terms.units) ? terms.units.map(textOf) : null,
    // The server takes none that is no area; it comes back as it was sent.
    area: (terms.area ?? null) as KeptTerms['area'],
    kind,
    modes: listFrom(terms.modes).map((mode) => wordOf(shelterMode, mode)),
    closed: listFrom(terms.closed).map(textOf),
    closed_roads: listFrom(terms.closed_roads).map(textOf),
    choices: listFrom(terms.choices).map((choice) => readChoice(recordFrom(choice))),
  }
}

function readOutcome(value: unknown): KeptOutcome {
  const outcome = recordFrom(value)
  const readPlace = (one: unknown) => {
    const { id, name_vi, name_en, people } = recordFrom(one)
    const names = { name_vi: textOf(name_vi), name_en: textOf(name_en) }
    return { id: textOf(id), ...names, people: numberOf(people) }
  }
  return {
    people: numberOf(outcome.people),
    placed: numberOf(outcome.placed),
    unplaced: numberOf(outcome.unplaced),
    origins: listFrom(outcome.origins).map(readPlace),
    shelters: listFrom(outcome.shelters).map((one) => ({
      ...{ ...readPlace(one), places: numberFrom(recordFrom(one).places) ?? 0 },
    })),
  }
}
