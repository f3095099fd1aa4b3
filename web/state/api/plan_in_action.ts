import { taskKind, taskState } from '../../../geo/layers/tasks/vocabulary.ts'
import type { Task } from '../../../geo/plans/task.ts'
import { apiBase } from './ask_api.ts'
import { askVersion, itemPath, sendChange } from './editing_requests.ts'
import { type Feature, readFeature, type ShapedFeature } from './feature.ts'
import { useFeatures } from './queries.ts'
import { numberFrom, textFrom } from './read_json.ts'
import { wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'

/** Its end is said to the minute: what ends with this one has ended. */
const oneMinute = 60_000

/** The activation of a plan that runs at the shown moment; null where none does. */
export function useRunning(plan: string, now: Date) {
  const { data, ...asked } = useFeatures('activations', { plan_id: plan })
  const running = data?.find(({ properties }) => {
    const [from, until] = [textFrom(properties.valid_from), textFrom(properties.valid_to)]
    const hasBegun = from !== null && new Date(from) <= now
    return hasBegun && (until === null || new Date(until).getTime() - now.getTime() > oneMinute)
  })
  return { ...asked, running: data && (running ?? null) }
}

/** The tasks of an activation. */
export function useTasks(activation: string) {
  const { data, ...asked } = useFeatures('tasks', { activation_id: activation })
  return { ...asked, tasks: data?.map(taskOf) }
}

function taskOf({ id, properties }: Feature): Task {
  return {
    id,
    name_vi: textFrom(properties.name_vi) ?? id,
    name_en: textFrom(properties.name_en) ?? id,
    kind: wordOf(taskKind, properties.kind),
    state: wordOf(taskState, properties.state),
    post: textFrom(properties.post),
    locality: textFrom(properties.locality),
    due_at: textFrom(properties.due_at),
    planned_people: numberFrom(properties.planned_people),
    done_people: numberFrom(properties.done_people),
  }
}

/** Puts a plan into action. @returns the activation. */
export const activatePlan = async (
  plan: string,
  request: { readonly decided_by: string; readonly reason?: string },
): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${apiBase}/plans/${encodeURIComponent(plan)}/activations`, request))

/** Changes a plan, its activation or a task of how it stands now: approves it, ends it, says how far it is. */
export async function changeOf(
  layer: 'plans' | 'tasks' | 'activations',
  id: string,
  properties: object,
): Promise<ShapedFeature> {
  const { version } = await askVersion(layer, id, new AbortController().signal)
  const answer = await sendChange({
    ...{ key: crypto.randomUUID(), method: 'PATCH', path: itemPath(layer, id), version },
    body: JSON.stringify({ type: 'Feature', properties }),
  })
  return readFeature(answer.body)
}
