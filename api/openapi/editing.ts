import { schemaOf } from '../collections/queryables.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { saidByPeople, saidWithEveryChange } from '../editing/read_row.ts'
import { givenProperties, isDone, isFilled } from '../editing/written_layer.ts'
import { body, inPath, problems } from './parts.ts'

/** Why a change may be refused; some may for more. */
const refusals = (...statuses: readonly number[]) =>
  problems(400, 401, 403, ...statuses, 413, 415, 422)

const versionAnswered = {
  ETag: { description: 'The version of the feature', schema: { type: 'string' } },
}

const inHeader = (name: string, description: string, required: boolean) => ({
  ...{ name, in: 'header', description, required },
  schema: { type: 'string' },
})

/** Header parameters of every change. */
export const editingParameters = {
  ifMatch: inHeader('If-Match', 'The ETag of the version that was seen', true),
  idempotencyKey: inHeader(
    'Idempotency-Key',
    'A word of your own for this change: sent again within thirty days, it is done once and answered alike',
    false,
  ),
  account: inHeader(
    'dia-ban-account',
    'By what name the account signs in that wrote this, where it is sent later: 401 where another is signed in by then',
    false,
  ),
} as const

const onVersion = { $ref: '#/components/parameters/ifMatch' }
/** What every request may carry that is to be done once. */
export const repeatable = [
  { $ref: '#/components/parameters/idempotencyKey' },
  { $ref: '#/components/parameters/account' },
]

/** How the features of a layer are written: Part 4 of OGC API – Features; of what nobody does, nothing. */
export function editingOperations(layer: ServedLayer) {
  const { id, definition } = layer
  const title = `${definition.title.vi} / ${definition.title.en}`
  const whole = body(featureSchema(layer, true), 'application/geo+json', 'application/json')
  const part = body(featureSchema(layer, false), 'application/merge-patch+json', 'application/json')
  const one = inPath('featureId')
  const changed = {
    '200': { description: 'The feature as it stands now', headers: versionAnswered },
    ...refusals(404, 405, 412, 428),
  }
  const parameters = [one, onVersion, ...repeatable]
  const adding = {
    post: {
      ...{ summary: `${title}: add a feature`, operationId: `addItem_${id}` },
      ...{ parameters: repeatable, requestBody: whole },
      responses: {
        '201': {
          description: 'The feature as it was added',
          headers: {
            ...versionAnswered,
            Location: { description: 'Where it stands', schema: { type: 'string' } },
          },
        },
        ...refusals(404, 405),
      },
    },
  }
  const changing = {
    put: {
      ...{ summary: `${title}: replace a feature`, operationId: `replaceItem_${id}` },
      ...{ parameters, requestBody: whole, responses: changed },
    },
    patch: {
      ...{ summary: `${title}: change a part (RFC 7396)`, operationId: `changeItem_${id}` },
      ...{ parameters, requestBody: part, responses: changed },
    },
  }
  const removing = {
    delete: {
      ...{ summary: `${title}: remove a feature`, operationId: `removeItem_${id}`, parameters },
      responses: { '204': { description: 'It is gone' }, ...refusals(404, 405, 412, 428) },
    },
  }
  return {
    ofItems: isDone(layer, 'add') ? adding : {},
    ofItem: {
      ...(isDone(layer, 'change') && changing),
      ...(isDone(layer, 'remove') && removing),
    },
  }
}

/** In short; `/schema` says it with bounds, words and rights. */
function featureSchema(layer: ServedLayer, isWhole: boolean) {
  const properties = givenProperties(layer).flatMap((name) => {
    const property = layer.properties[name]
    return property ? [[name, schemaOf(property)] as const] : []
  })
  const always = isWhole ? [...saidWithEveryChange, ...saidByPeople] : [...saidWithEveryChange]
  const needed = always.filter((name) => !isFilled(layer, name))
  return {
    type: 'object',
    ...(isWhole && { required: ['type', 'properties'] }),
    properties: {
      type: { type: 'string', enum: ['Feature'] },
      geometry: { type: 'object' },
      properties: {
        type: 'object',
        ...(needed.length > 0 && { required: needed }),
        properties: Object.fromEntries(properties),
      },
    },
  }
}
