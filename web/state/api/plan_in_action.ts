import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { endsWithinMilliseconds } from '../../../geo/plans/progress.ts'
import { apiBase } from './ask_api.ts'
import { askVersion, itemPath, sendChange } from './editing_requests.ts'
import { readFeature, type ShapedFeature } from './feature.ts'
import { useFeatures } from './queries.ts'
import { taskFrom } from './quick_report.ts'
import { textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

/** What runs of a plan at the shown moment. */
export function useRunning(plan: string, now: Date) {
  const { data, ...asked } = useFeatures('activations', { plan_id: plan })
  const running = data?.filter(({ properties }) => {
    const [from, until] = [textFrom(properties.valid_from), textFrom(properties.valid_to)]
    const hasBegun = from !== null && new Date(from) <= now
    return (
      hasBegun &&
      (until === null || new Date(until).getTime() - now.getTime() > endsWithinMilliseconds)
    )
  })
  return { ...asked, running }
}

/** The tasks of an activation. */
export function useTasks(activation: string) {
  const { data, ...asked } = useFeatures('tasks', { activation_id: activation })
  return { ...asked, tasks: data?.map(({ id, properties }) => taskFrom({ ...properties, id })) }
}

/** Puts a plan into action. @returns the activation. */
export const activatePlan = async (
  plan: string,
  request: { readonly decided_by: string; readonly reason?: string },
): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${apiBase}/plans/${encodeURIComponent(plan)}/activations`, request))

/** Changes a feature of how it stands now: approves a plan, says how far a task is, takes a view into a scene. */
export async function changeOf(
  layer: LayerId,
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
