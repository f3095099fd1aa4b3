const problem = { $ref: '#/components/responses/Problem' }
const problems = (...statuses: readonly number[]) =>
  Object.fromEntries([400, 401, 404, ...statuses, 500].map((status) => [status, problem]))

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const ofIncident = [inPath('featureId')]
const ofPhoto = [inPath('featureId'), inPath('photoId')]
const ofWriting = [
  { $ref: '#/components/parameters/idempotencyKey' },
  { $ref: '#/components/parameters/account' },
]

const types = ['image/jpeg', 'image/png', 'image/webp'] as const
const binary = { schema: { type: 'string', format: 'binary' } }
const pictures = Object.fromEntries(types.map((type) => [type, binary]))

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
})

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
        '200': json('What photos there are', {
          type: 'object',
          properties: { photos: { type: 'array', items: listed } },
        }),
        ...problems(),
      },
    },
    post: {
      summary: 'Adds a photo, without what the camera wrote beside it, and an entry to the log',
      ...{ operationId: 'addPhoto', parameters: [...ofIncident, ...ofWriting] },
      requestBody: { required: true, content: pictures },
      responses: {
        '201': json('The photo as it is listed', listed),
        ...problems(403, 409, 413, 422),
      },
    },
  },
  '/collections/incidents/items/{featureId}/photos/{photoId}': {
    get: {
      summary: 'The picture itself',
      ...{ operationId: 'getPhoto', parameters: ofPhoto },
      responses: { '200': { description: 'The picture', content: pictures }, ...problems() },
    },
  },
  '/collections/incidents/items/{featureId}/photos/{photoId}/removal': {
    post: {
      summary: 'Takes a photo away for good; who did, when and why stands in the log',
      ...{ operationId: 'removePhoto', parameters: [...ofPhoto, ...ofWriting] },
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['reason'],
              properties: { reason: { type: 'string', maxLength: 500 } },
            },
          },
        },
      },
      responses: {
        '200': json('What was taken away, and the entry that says so', {
          type: 'object',
          properties: { id: text, incident_id: text, removal_entry_id: text },
        }),
        ...problems(403, 409, 413, 415, 422),
      },
    },
  },
} as const
