import { incidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { proposedHazards } from '../../geo/proposals/vocabulary.ts'
import { questionLimits as most, mostWatchesOfAccount } from '../../geo/watches/question.ts'
import { responderClasses } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { answered, body, inPath, problems } from './parts.ts'

const list = (items: object, maxItems: number) => ({ type: 'array', items, minItems: 1, maxItems })
const orAll = (of: object) => ({ oneOf: [{ type: 'string', enum: ['all'] }, of] })
const text = { type: 'string' }
const unitCodes = list(text, most.units)
const incidents = {
  incident_kinds: orAll(list({ type: 'string', enum: codesOf(incidentKind) }, 20)),
  least_severity: { type: 'integer', minimum: 1, maximum: 5 },
  units: orAll(unitCodes),
}
const asks = (kind: string, properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: ['kind', ...Object.keys(properties).filter((name) => name !== 'area')],
  properties: { kind: { type: 'string', enum: [kind] }, ...properties },
})

/** What `api/watches/read_question.ts` reads. */
const question = {
  oneOf: [
    asks('incident', {
      ...incidents,
      area: {
        ...list({ type: 'array', items: { type: 'number' } }, most.corners),
        description: `Corners as longitude and latitude; at most ${most.areaKm2} km²`,
      },
    }),
    asks('readiness', {
      units: orAll(unitCodes),
      pillar: { type: 'string', enum: [...codesOf(pillar), 'weakest'] },
      below: { type: 'number', minimum: 0, maximum: 1 },
      also_unknown: { type: 'boolean' },
    }),
    asks('gauge', {
      gauges: orAll(list(text, most.gauges)),
      alarm: { type: 'integer', enum: [1, 2, 3] },
    }),
    asks('silence', {
      units: unitCodes,
      hours: { type: 'integer', minimum: 1, maximum: most.hours },
    }),
    asks('proposal', {
      units: {
        ...orAll(unitCodes),
        description:
          'All are those one works for; for the whole area those with a plan in force or a decision that holds',
      },
      hazards: orAll(list({ type: 'string', enum: [...proposedHazards] }, proposedHazards.length)),
      least_level: { type: 'integer', minimum: 1, maximum: 5 },
      also_unknown: { type: 'boolean' },
    }),
    asks('distance', {
      ...incidents,
      facility_classes: list({ type: 'string', enum: [...responderClasses] }, 20),
      kilometres: { type: 'number', minimum: 0, maximum: most.kilometres },
    }),
  ],
}
const webhook = { type: 'string', description: 'Id of an allowed address; null for none' }
const title = { type: 'string', maxLength: most.letters }

const watchId = inPath('watchId')
const alertId = inPath('alertId')

/** Standing questions and what they told: each account's own, in each lane. */
export const watchPaths = {
  '/watches': {
    get: {
      summary: 'One’s own standing questions, each with the sentence that says it',
      operationId: 'getWatches',
      responses: { '200': answered('Watches'), ...problems(400, 401) },
    },
    post: {
      summary: `Makes a standing question; an account may have ${mostWatchesOfAccount} in a lane`,
      description:
        'An alert is raised when it becomes true of something, at the moment of the change or when its time is up; what is true when it is made is none.',
      operationId: 'makeWatch',
      requestBody: body({
        type: 'object',
        required: ['title', 'question'],
        properties: { title, question, webhook },
      }),
      responses: { '201': answered('The watch'), ...problems(400, 401, 403, 409, 415, 422) },
    },
  },
  '/watches/{watchId}': {
    get: {
      summary: 'A standing question, how it stands now, and since when',
      description:
        '`state` is `true`, `not_true`, or `unknown` where it is true of nothing and `unknown_of` things cannot be said; it has stood so since `state_since`, or for longer (`state_since_at_least`). `true_of` counts, `true_now` names the first of those.',
      ...{ operationId: 'getWatch', parameters: [watchId] },
      responses: { '200': answered('The watch'), ...problems(400, 401, 404) },
    },
    patch: {
      summary: 'Renames it, asks something else, pauses it or asks again',
      description: 'A question that is changed or asked again begins anew.',
      ...{ operationId: 'changeWatch', parameters: [watchId] },
      requestBody: body({
        type: 'object',
        properties: { title, question, webhook, paused: { type: 'boolean' } },
      }),
      responses: { '200': answered('The watch'), ...problems(400, 401, 403, 404, 409, 415, 422) },
    },
    delete: {
      summary: 'Ends it; what it told stays',
      ...{ operationId: 'removeWatch', parameters: [watchId] },
      responses: { '204': { description: 'It is gone' }, ...problems(400, 401, 403, 404, 409) },
    },
  },
  '/watches/{watchId}/replay': {
    get: {
      summary: 'Its alerts, made anew from the history alone: the same in the same order',
      ...{ operationId: 'replayWatch', parameters: [watchId] },
      responses: { '200': answered('Alerts'), ...problems(400, 401, 404) },
    },
  },
  '/alerts': {
    get: {
      summary: 'What one’s own standing questions told, the last first',
      operationId: 'getAlerts',
      parameters: [
        {
          ...{ name: 'open', in: 'query', required: false, style: 'form', explode: false },
          schema: { type: 'boolean', default: false },
          description: 'Only those that nobody has acknowledged',
        },
      ],
      responses: { '200': answered('Alerts'), ...problems(400, 401) },
    },
  },
  '/alerts/{alertId}': {
    get: {
      summary: 'One alert',
      ...{ operationId: 'getAlert', parameters: [alertId] },
      responses: { '200': answered('The alert'), ...problems(400, 401, 404) },
    },
    patch: {
      summary: 'Acknowledges it: until then the same is not told again',
      ...{ operationId: 'acknowledgeAlert', parameters: [alertId] },
      requestBody: body({
        type: 'object',
        required: ['acknowledged'],
        properties: { acknowledged: { type: 'boolean', enum: [true] } },
      }),
      responses: { '200': answered('The alert'), ...problems(400, 401, 403, 404, 409, 415) },
    },
  },
}

const webhookId = inPath('webhookId')

/** Addresses that alerts may be sent to: one list for all lanes. */
export const webhookPaths = {
  '/webhooks': {
    get: {
      summary: 'The addresses that alerts may be sent to',
      operationId: 'getWebhooks',
      responses: { '200': answered('Addresses'), ...problems(400, 401) },
    },
    post: {
      summary: 'Allows an address; for administrators. The answer alone has the secret that signs',
      description:
        'Nothing is looked up: what the name leads to is for whoever allows it to know. What is sent is signed as https://www.standardwebhooks.com says, at least once under one id, without following any way to another address.',
      operationId: 'allowWebhook',
      requestBody: body({
        type: 'object',
        required: ['title', 'address'],
        properties: {
          title,
          address: { type: 'string', maxLength: 500, description: 'https://host/path' },
          plain: { type: 'boolean', default: false, description: 'That http is meant' },
        },
      }),
      responses: { '201': answered('The address'), ...problems(400, 401, 403, 415, 422) },
    },
  },
  '/webhooks/{webhookId}': {
    get: {
      summary: 'One address',
      ...{ operationId: 'getWebhook', parameters: [webhookId] },
      responses: { '200': answered('The address'), ...problems(400, 401, 404) },
    },
    delete: {
      summary: 'Withdraws it; for administrators. What is on its way there is not sent',
      ...{ operationId: 'withdrawWebhook', parameters: [webhookId] },
      responses: { '204': { description: 'It is gone' }, ...problems(400, 401, 403, 404) },
    },
  },
}
