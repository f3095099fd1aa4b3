/** Parts of the OpenAPI document that no layer changes. */
export const parameters = {
  bbox: {
    name: 'bbox',
    in: 'query',
    description: 'west,south,east,north in degrees, WGS 84',
    required: false,
    schema: {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    },
    style: 'form',
    explode: false,
  },
  within: {
    name: 'within',
    in: 'query',
    description: 'An area: longitude,latitude of each corner in turn, in degrees, WGS 84',
    required: false,
    schema: { type: 'array', minItems: 6, maxItems: 200, items: { type: 'number' } },
    style: 'form',
    explode: false,
  },
  datetime: {
    name: 'datetime',
    in: 'query',
    description: 'A moment, a date, or from/to with .. for an open end',
    required: false,
    schema: { type: 'string' },
    style: 'form',
    explode: false,
  },
  known_at: {
    name: 'known_at',
    in: 'query',
    description:
      'A moment, or a date for its end: answered with what was known then. With datetime: what was known then of that time',
    required: false,
    schema: { type: 'string' },
    style: 'form',
    explode: false,
  },
} as const

export const knownAt = { $ref: '#/components/parameters/known_at' }
/** The two parameters by which a picture of any moment is asked for. */
export const ofPicture = [{ $ref: '#/components/parameters/datetime' }, knownAt]

export const problemSchema = {
  type: 'object',
  required: ['title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'What went wrong, as one word for programs' },
    detail: { type: 'string' },
    parameter: { type: 'string', description: 'The parameter to correct' },
    problems: {
      type: 'array',
      description: 'Of a feature that its layer does not take: every property to correct, and why',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, reason: { type: 'string' } },
      },
    },
    current: { type: 'object', description: 'Of 412: the feature as it stands now' },
    etag: { type: 'string', description: 'Of 412: the version that stands now' },
  },
} as const

export const responses = {
  Problem: {
    description: 'What went wrong, and the parameter to correct',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
} as const

/** Programs send a token that its owner makes at `/accounts/tokens`; the web app has a session. */
export const securitySchemes = {
  token: { type: 'http', scheme: 'bearer' },
  session: { type: 'apiKey', in: 'cookie', name: 'dia_ban.session_token' },
} as const
