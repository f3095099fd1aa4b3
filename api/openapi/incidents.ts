import { schemaOf } from '../collections/queryables.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { likenessOf } from '../editing/written_layer.ts'
import { ofPicture } from './components.ts'
import { inPath, inQuery, problems } from './parts.ts'

const featureId = inPath('featureId')

/** Two reports of one thing; of layers where nobody asks that, nothing. */
export function likenessPaths(layer: ServedLayer) {
  const likeness = likenessOf(layer)
  if (likeness === undefined) return {}
  const { id, definition, properties } = layer
  const { kind, moment, withinHours, withinMetres, mostMetres } = likeness
  const title = `${definition.title.vi} / ${definition.title.en}`
  const own = `/collections/${id}`
  const features = (summary: string, operationId: string, parameters: readonly object[]) => ({
    get: {
      ...{ summary: `${title}: ${summary}`, operationId, parameters },
      responses: { '200': { description: 'Features' }, ...problems(400, 401, 404) },
    },
  })
  const like = `of one kind, at most ${withinHours} hours and ${withinMetres} m apart (or as both accuracies say, up to ${mostMetres} m), each with "likeness"`
  const ofKind = properties[kind]
  return {
    [`${own}/likely_duplicates`]: features(
      `what may be the same as what one is about to report: ${like}`,
      `getLike_${id}`,
      [
        inQuery(kind, ofKind ? schemaOf(ofKind) : { type: 'string' }, true),
        inQuery(moment, { type: 'string', format: 'date-time' }, true),
        inQuery('position', { type: 'string', description: 'longitude,latitude' }),
        inQuery('accuracy_m', { type: 'number', minimum: 0, default: 0 }),
        inQuery('unit_code', { type: 'string', description: 'Where there is no position' }),
      ],
    ),
    [`${own}/items/{featureId}/likely_duplicates`]: features(
      `what may be the same: ${like}`,
      `getLikelyDuplicates_${id}`,
      [featureId],
    ),
    [`${own}/items/{featureId}/running_log`]: features(
      'what was told of it and of all that was merged into it, in order; at a moment, what had been by then',
      `getRunningLog_${id}`,
      [featureId, ...ofPicture],
    ),
  }
}

/** Who has an incident open. */
export const presencePaths = {
  '/collections/incidents/items/{featureId}/presence': {
    get: {
      summary: 'Which posts have it open now',
      ...{ operationId: 'getIncidentPresence', parameters: [featureId] },
      responses: { '200': { description: 'Their names' }, ...problems(400, 401, 404) },
    },
    put: {
      summary: 'Says for half a minute that one has it open',
      ...{ operationId: 'lookAtIncident', parameters: [featureId] },
      responses: { '204': { description: 'The others are told' }, ...problems(400, 401, 404) },
    },
    delete: {
      summary: 'Ends that',
      ...{ operationId: 'lookAwayFromIncident', parameters: [featureId] },
      responses: { '204': { description: 'The others are told' }, ...problems(400, 401) },
    },
  },
} as const
