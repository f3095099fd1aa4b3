import { useQuery } from '@tanstack/react-query'
import type { TaskState } from '../../../geo/layers/tasks/vocabulary.ts'
import type { RunningPlan, UnitProgress } from '../../../geo/plans/progress.ts'
import type { PeopleDone, TaskSums } from '../../../geo/plans/task.ts'
import { momentQuery, type ShownMoment } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { listFrom, numbersFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf } from './read_strictly.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A task becomes late without anybody saying so. */
const askAgainMilliseconds = 60_000

/** How far each unit is that has a plan in action at the shown moment. */
export function useProgress() {
  const moment = useShownMoment()
  return useQuery({
    ...progressQuery(moment),
    enabled: useSignedIn(),
    refetchInterval: askAgainMilliseconds,
  })
}

/** How it is asked for, for who wants it at hand before it is shown. */
export function progressQuery(moment: ShownMoment) {
  const key = ['progress']
  return {
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const answer = await getJson(`${apiBase}/progress${momentQuery(moment)}`, { signal })
      return listFrom(recordFrom(answer).units).map(readUnit)
    },
    placeholderData: keepFromMoment(moment, key),
  }
}

/** Whether there is anything to say of it: what says it is loaded only then. */
export function useSaysProgress(): boolean {
  const { data, error } = useProgress()
  return error !== null || (data !== undefined && data.length > 0)
}

function readUnit(value: unknown): UnitProgress {
  const unit = recordFrom(value)
  const [longitude, latitude] = numbersFrom(unit.position, 2) ?? []
  return {
    ...readSums(unit),
    unit_code: textOf(unit.unit_code),
    unit_name_vi: textFrom(unit.unit_name_vi),
    unit_name_en: textFrom(unit.unit_name_en),
    position: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
    marking: textOf(unit.marking),
    plans: listFrom(unit.plans).map(readPlan),
  }
}

function readPlan(value: unknown): RunningPlan {
  const plan = recordFrom(value)
  return {
    ...readSums(plan),
    activation_id: textOf(plan.activation_id),
    plan_id: textOf(plan.plan_id),
    name_vi: textOf(plan.name_vi),
    name_en: textOf(plan.name_en),
    hazard: textOf(plan.hazard),
    level: numberOf(plan.level),
    since: textOf(plan.since),
    decided_by: textOf(plan.decided_by),
  }
}

function readSums(sums: Readonly<Record<string, unknown>>): TaskSums {
  const states = recordFrom(sums.states)
  const countOf = (state: TaskState) => numberOf(states[state])
  return {
    states: {
      ...{ waiting: countOf('waiting'), doing: countOf('doing') },
      ...{ done: countOf('done'), dropped: countOf('dropped') },
    },
    late: numberOf(sums.late),
    evacuated: readPeople(sums.evacuated),
    sheltered: readPeople(sums.sheltered),
  }
}

function readPeople(value: unknown): PeopleDone {
  const people = recordFrom(value)
  return {
    ...{ done: numberOf(people.done), planned: numberOf(people.planned) },
    unsaid: numberOf(people.unsaid),
  }
}
