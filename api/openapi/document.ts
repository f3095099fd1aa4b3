import { steps } from '../../geo/charts/stretch.ts'
import type { Property } from '../../geo/layers/define_layer.ts'
import { logKind } from '../../geo/log/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { schemaOf } from '../collections/queryables.ts'
import { countablesOf } from '../collections/read_counts_request.ts'
import { queryablesOf } from '../collections/read_filter.ts'
import { defaultLimit, greatestLimit } from '../collections/read_items_request.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { briefingPaths } from './briefings.ts'
import {
  knownAt,
  ofPicture,
  parameters,
  problemSchema,
  responses,
  securitySchemes,
} from './components.ts'
import { editingOperations, editingParameters } from './editing.ts'
import { likenessPaths, presencePaths } from './incidents.ts'
import { lanePaths } from './lanes.ts'
import { body, inPath, inQuery, problem, problems } from './parts.ts'
import { photoPaths } from './photos.ts'
import { planningPaths } from './planning.ts'
import { proposalPaths } from './proposals.ts'
import { watchPaths, webhookPaths } from './watches.ts'

/** The OpenAPI 3.0 description of all that is served, made from the same definitions that serve it. */
export function openApiDocument(
  layers: readonly ServedLayer[],
  base: string,
  isOfExercise: boolean,
) {
  return {
    openapi: '3.0.3',
    info: {
      title: 'Địa Bàn',
      version: '1.0.0',
      description:
        'Operations map of border wards: OGC API – Features, vector tiles and search. Generalised boundaries are not for legal use.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: base }],
    paths: {
      '/': get('Landing page', 'getLandingPage'),
      '/conformance': get('What this server conforms to', 'getConformance'),
      '/collections': get('All layers', 'getCollections', ofPicture),
      '/search': get('Features of any layer by name or code', 'search', [
        inQuery('q', { type: 'string', maxLength: 200 }, true),
        inQuery('limit', { type: 'integer', minimum: 1, default: 20 }),
        ...ofPicture,
      ]),
      '/readiness': get('How ready each unit with a plan is', 'getReadiness', ofPicture),
      '/readiness/{unitCode}': get(
        'How ready a unit is, item by item, with the last report of each, and who keeps watch',
        'getReadinessOfUnit',
        [inPath('unitCode'), ...ofPicture],
      ),
      ...planningPaths,
      ...briefingPaths,
      ...proposalPaths,
      '/log': {
        ...get(
          'The log, newest first; for administrators, for others it is not there',
          'getLog',
          logParameters,
        ),
        post: tellingOfAnExport,
      },
      '/feeds': get('When each unit was last heard of, by feed', 'getFeeds'),
      '/changes': changes,
      '/basemap': get('What lies beneath the layers', 'getBasemap'),
      ...(isOfExercise ? {} : besideLanes()),
      ...Object.assign({}, ...layers.map(layerPaths), ...layers.map(likenessPaths)),
      ...presencePaths,
      ...photoPaths,
      ...watchPaths,
    },
    components: {
      parameters: { ...parameters, ...editingParameters },
      responses,
      schemas: { Problem: problemSchema },
      securitySchemes,
    },
    security: [{ token: [] }, { session: [] }],
  }
}

/** What is one for all lanes, and stands under no exercise. */
const besideLanes = () => ({
  ...lanePaths,
  ...webhookPaths,
  '/health/live': open(get('Whether the process runs', 'getLive')),
  '/health/ready': open(get('Whether it can answer with data', 'getReady')),
})

const changes = {
  get: {
    summary: 'What changes, as it changes',
    operationId: 'getChanges',
    description:
      'Server-sent events: `hello`, of an exercise `exercise` with how far it is, `changes` with each feature that was added, changed or removed, `reload` where that is too much, `alerts` where something happened to those of whoever listens, `presence` with the posts that have an incident open, now and then `sums` to compare what is held with, and every 15 seconds a `beat`: what is silent for longer is lost. The id of an event is the moment of its last change; sent as Last-Event-ID it goes on from there.',
    parameters: [
      {
        ...{ name: 'Last-Event-ID', in: 'header', required: false },
        schema: { type: 'string' },
      },
    ],
    responses: {
      '200': {
        description: 'A stream that does not end by itself',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      '400': problem,
      '401': problem,
    },
  },
}

const tellingOfAnExport = {
  summary: 'Tells the log that rows of a layer were taken away as a file',
  operationId: 'tellLog',
  requestBody: body({
    type: 'object',
    required: ['kind', 'collection', 'rows'],
    properties: {
      kind: { type: 'string', enum: ['exported'] },
      collection: { type: 'string', maxLength: 100 },
      rows: { type: 'integer', minimum: 0, maximum: 10_000_000 },
    },
  }),
  responses: {
    '204': { description: 'It stands in the log' },
    ...problems(400, 401, 404, 415, 422),
  },
}

/** What was true when, and what was known when. */

const moment = { type: 'string', description: 'A moment with its offset, or a day in Viet Nam' }
const logParameters = [
  inQuery('kind', { type: 'string', enum: codesOf(logKind) }),
  inQuery('who', { type: 'string', maxLength: 200 }),
  inQuery('collection', { type: 'string', maxLength: 200 }),
  inQuery('feature_id', { type: 'string', maxLength: 200 }),
  inQuery('from', moment),
  inQuery('to', moment),
  inQuery('limit', { type: 'integer', minimum: 1, default: 100 }),
  inQuery('before', { type: 'integer', minimum: 1, description: 'Only entries before this one' }),
]

function layerPaths(layer: ServedLayer) {
  const { id, definition } = layer
  const { ofItems, ofItem } = editingOperations(layer)
  const own = `/collections/${id}`
  const title = `${definition.title.vi} / ${definition.title.en}`
  const filters = queryablesOf(layer).map(([name, property]) =>
    inQuery(name, filterSchema(property)),
  )
  const selecting = [
    { $ref: '#/components/parameters/bbox' },
    { $ref: '#/components/parameters/within' },
    ...ofPicture,
    inQuery('q', { type: 'string' }),
    ...filters,
  ]
  const tiles = {
    [`/tiles/${id}`]: get(`${title}: TileJSON`, `getTileJson_${id}`, ofPicture),
    [`/tiles/${id}/{z}/{x}/{y}`]: get(`${title}: one vector tile`, `getTile_${id}`, [
      ...['z', 'x', 'y'].map((name) => inPath(name, { type: 'integer' })),
      inQuery('v', { type: 'string', description: 'The version, as TileJSON gives it.' }),
      inQuery('s', { type: 'string', description: 'The scope, as TileJSON gives it.' }),
      ...ofPicture,
    ]),
  }
  return {
    [own]: get(title, `describe_${id}`, ofPicture),
    [`${own}/timeline`]: get(
      `${title}: what began and was recorded, over time`,
      `getTimeline_${id}`,
      [
        inQuery('datetime', { type: 'string', description: 'The period, from/to' }, true),
        inQuery('interval', { type: 'integer', minimum: 1, description: 'Seconds' }, true),
        knownAt,
        { $ref: '#/components/parameters/bbox' },
        inQuery('q', { type: 'string' }),
        ...filters,
      ],
    ),
    [`${own}/queryables`]: get(`${title}: what can be asked`, `getQueryables_${id}`),
    [`${own}/schema`]: get(`${title}: what a feature is made of`, `getSchema_${id}`),
    [`${own}/items`]: {
      ...get(`${title}: features`, `getItems_${id}`, [
        ...selecting,
        inQuery('limit', {
          type: 'integer',
          minimum: 1,
          maximum: greatestLimit,
          default: defaultLimit,
        }),
        inQuery('after', { type: 'string' }),
        inQuery('offset', { type: 'integer', minimum: 0 }),
        inQuery('sortby', { type: 'string' }),
        inQuery('skipGeometry', {
          type: 'boolean',
          default: false,
          description: 'Without shapes: "geometry" is null, and "bbox" is the box around it.',
        }),
      ]),
      ...ofItems,
    },
    [`${own}/counts`]: get(`${title}: how many of which`, `getCounts_${id}`, [
      ...selecting,
      inQuery('by', { type: 'array', items: { type: 'string', enum: countablesOf(layer) } }),
      inQuery('step', { type: 'string', enum: [...steps] }),
    ]),
    ...(definition.geometry === 'Point' && {
      [`${own}/points`]: get(`${title}: all points at once`, `getPoints_${id}`, selecting),
    }),
    [`${own}/items/{featureId}`]: {
      ...get(`${title}: one feature`, `getItem_${id}`, [inPath('featureId'), ...ofPicture]),
      ...ofItem,
    },
    ...(definition.geometry === 'none' ? {} : tiles),
  }
}

/** Several values between commas, a range of numbers, a period: what `readFilter` reads. */
function filterSchema(property: Property): Record<string, unknown> {
  const schema = schemaOf(property)
  switch (property.kind) {
    case 'word':
    case 'link':
      return { type: 'array', items: { type: 'string' }, description: namedOf(schema) }
    case 'words':
    case 'links':
      return { ...schema, items: { type: 'string' }, description: namedOf(schema.items) }
    case 'integer':
      return {
        ...{ type: 'array', items: { type: 'integer' } },
        description: 'Several, or a range: 3..5, 3.., ..5',
      }
    case 'number':
      return { ...schema, description: 'A number, or a range: 3..5, 3.., ..5' }
    case 'instant':
      return { ...schema, description: 'A moment, a day, or from/to with .. for an open end' }
    default:
      return schema
  }
}

function namedOf(schema: unknown): string {
  const words = schema && typeof schema === 'object' && 'enum' in schema ? schema.enum : undefined
  const named = Array.isArray(words) ? `Of ${words.join(', ')}. ` : ''
  return `${named}Several between commas; - for those without.`
}

function get(summary: string, operationId: string, own: readonly object[] = []) {
  return {
    get: {
      summary,
      operationId,
      ...(own.length > 0 && { parameters: own }),
      responses: {
        '200': { description: summary },
        ...problems(400, 401, 404),
      },
    },
  }
}

/** What is answered to everybody. */
const open = ({ get }: { get: object }) => ({ get: { ...get, security: [] } })
