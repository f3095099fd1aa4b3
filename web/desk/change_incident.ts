import { ApiFailure } from '../state/api/api_failure.ts'
import { askVersion, itemPath, sendChange } from '../state/api/editing_requests.ts'
import { readFeature, type ShapedFeature } from '../state/api/feature.ts'
import { isRecord, textFrom } from '../state/api/read_json.ts'

const layer = 'incidents'
/** So often an incident may change beneath one who presses a button. */
const mostTries = 3

type Values = Readonly<Record<string, unknown>>

/** How it stands now; `overtaken` where somebody changed meanwhile what the change was decided by. */
export interface Outcome {
  readonly overtaken: boolean
  readonly feature: ShapedFeature
}

/**
 * Changes an incident, if what the change was decided by is still as it was seen: of two who take it at
 * once one gets it, and the other is told who. What else changed meanwhile is no hindrance.
 *
 * @param seen the properties as they stood on the screen when it was decided.
 * @throws ApiFailure when the server does not answer, or refuses the change itself.
 */
export async function changeIncident(
  id: string,
  properties: Values,
  seen: Values,
): Promise<Outcome> {
  let { body, version } = await askVersion(layer, id, new AbortController().signal)
  for (let tries = 1; ; tries += 1) {
    const feature = readFeature(body)
    const isAsSeen = Object.entries(seen).every(
      ([name, value]) => (feature.properties[name] ?? null) === (value ?? null),
    )
    if (!isAsSeen) return { overtaken: true, feature }
    try {
      const answer = await sendChange({
        ...{ key: crypto.randomUUID(), method: 'PATCH', path: itemPath(layer, id), version },
        body: JSON.stringify({ type: 'Feature', properties }),
      })
      return { overtaken: false, feature: readFeature(answer.body) }
    } catch (error) {
      const current = error instanceof ApiFailure ? error.said.current : undefined
      if (!isRecord(current) || tries === mostTries) throw error
      body = current
      version = error instanceof ApiFailure ? textFrom(error.said.etag) : null
    }
  }
}
