import { repeatable } from './editing.ts'
import { answered, body, inPath, problems } from './parts.ts'

const refusals = (...statuses: readonly number[]) => problems(400, 401, 404, ...statuses)
const ofIncident = [inPath('featureId')]
const ofPhoto = [inPath('featureId'), inPath('photoId')]

const types = ['image/jpeg', 'image/png', 'image/webp'] as const
const binary = { schema: { type: 'string', format: 'binary' } }
const pictures = Object.fromEntries(types.map((type) => [type, binary]))

const text = { type: 'string' }
const whole = { type: 'integer' }
const listed = {
  type: 'object',
  properties: {
    ...{ id: text, incident_id: text, entry_id: text, sha256: text },
    type: { type: 'string', enum: types },
    ...{ width: whole, height: whole, size_bytes: whole },
    ...{ added_at: { type: 'string', format: 'date-time' }, added_by: text },
  },
}

/** The photos of an incident. */
export const photoPaths = {
  '/collections/incidents/items/{featureId}/photos': {
    get: {
      summary: 'The photos of an incident, the oldest first',
      ...{ operationId: 'getPhotos', parameters: ofIncident },
      responses: {
        '200': answered('What photos there are', {
          type: 'object',
          properties: { photos: { type: 'array', items: listed } },
        }),
        ...refusals(),
      },
    },
    post: {
      summary: 'Adds a photo, without what the camera wrote beside it, and an entry to the log',
      ...{ operationId: 'addPhoto', parameters: [...ofIncident, ...repeatable] },
      requestBody: { required: true, content: pictures },
      responses: {
        '201': answered('The photo as it is listed', listed),
        ...refusals(403, 409, 413, 422),
      },
    },
  },
  '/collections/incidents/items/{featureId}/photos/{photoId}': {
    get: {
      summary: 'The picture itself',
      ...{ operationId: 'getPhoto', parameters: ofPhoto },
      responses: { '200': { description: 'The picture', content: pictures }, ...refusals() },
    },
  },
  '/collections/incidents/items/{featureId}/photos/{photoId}/removal': {
    post: {
      summary: 'Takes a photo away for good; who did, when and why stands in the log',
      ...{ operationId: 'removePhoto', parameters: [...ofPhoto, ...repeatable] },
      requestBody: body({
        type: 'object',
        required: ['reason'],
        properties: { reason: { type: 'string', maxLength: 500 } },
      }),
      responses: {
        '200': answered('What was taken away, and the entry that says so', {
          type: 'object',
          properties: { id: text, incident_id: text, removal_entry_id: text },
        }),
        ...refusals(403, 409, 413, 415, 422),
      },
    },
  },
} as const
