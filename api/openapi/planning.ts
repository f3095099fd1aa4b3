import { kindsOfPeople } from '../../geo/layers/counted_points/vocabulary.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { longestRecipient } from '../../geo/layers/sent_reports/vocabulary.ts'
import { greatestCapacity, shelterMode } from '../../geo/layers/shelters/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { ofPicture } from './components.ts'
import { exposure } from './exposure.ts'
import { answered, body, inPath, problems } from './parts.ts'

const key = { $ref: '#/components/parameters/idempotencyKey' }

const id = { type: 'string' }
const people = { type: 'integer', minimum: 1 }

const evacuation = {
  post: {
    summary: 'Who has to leave, and who goes to which shelter; nothing is written',
    operationId: 'askEvacuation',
    parameters: ofPicture,
    requestBody: body({
      type: 'object',
      description: 'At least `units` or `area`',
      properties: {
        units: { type: 'array', items: { type: 'string' }, maxItems: 200 },
        area: {
          type: 'object',
          description: 'An area as GeoJSON, WGS 84, that people have to leave',
        },
        kind: { type: 'string', enum: kindsOfPeople, default: 'people_in_weak_houses' },
        modes: { type: 'array', items: { type: 'string', enum: codesOf(shelterMode) } },
        within_m: { type: 'integer', minimum: 1, description: 'Nobody is sent farther, in metres' },
        closed: { type: 'array', items: id, description: 'Shelters that are left out this time' },
        closed_roads: {
          ...{ type: 'array', items: id },
          description: 'Roads that are closed this time, to see who loses which shelter by it',
        },
        choices: {
          type: 'array',
          description: 'What was decided by hand: kept, or refused with the reason',
          items: {
            type: 'object',
            required: ['origin', 'shelter', 'people'],
            properties: { origin: id, shelter: id, people },
          },
        },
        added: {
          type: 'array',
          description: 'Shelters that are only supposed, to see what they would change',
          maxItems: 20,
          items: {
            type: 'object',
            required: ['id', 'position', 'capacity_people'],
            properties: {
              id: { type: 'string', description: 'Begins with "added_"' },
              position: {
                ...{ type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
                description: 'Longitude and latitude, WGS 84',
              },
              capacity_people: { ...people, maximum: greatestCapacity },
            },
          },
        },
      },
    }),
    responses: {
      '200': answered(
        'Who leaves, the shelters, who goes where by which roads, who loses which shelter by those that are closed, and what could not be kept',
      ),
      ...problems(400, 401, 413, 415, 422, 429),
    },
  },
}

const plan = {
  get: {
    summary:
      'A plan with its lines, and behind each its shelter or the last report of what it needs',
    operationId: 'getPlan',
    parameters: [inPath('plan'), ...ofPicture],
    responses: {
      '200': answered('The plan as a whole, and what it comes to'),
      ...problems(400, 401, 404),
    },
  },
}

const shortages = {
  get: {
    summary:
      'What a plan is short of, line by line, by pillar and in all; and which units report a surplus of the same item, nearest first in a straight line',
    operationId: 'getPlanShortages',
    parameters: [inPath('plan'), ...ofPicture],
    responses: {
      '200': answered('What is needed, there and missing, and what others could lend'),
      ...problems(400, 401, 404),
    },
  },
}

const copies = {
  post: {
    summary:
      'Copies a plan into a draft: its next version, or one for another unit, hazard or level',
    operationId: 'copyPlan',
    parameters: [inPath('plan'), key],
    requestBody: body({
      type: 'object',
      description: 'What the copy is for; what is left out is as in the plan that is copied',
      properties: {
        unit_code: { type: 'string', description: 'Five digits' },
        hazard: { type: 'string', enum: codesOf(hazard) },
        level: { type: 'integer', minimum: 1, maximum: 5 },
      },
    }),
    responses: {
      '201': answered('The draft, as a feature of `plans`'),
      ...problems(400, 401, 403, 404, 409, 415, 422),
    },
  },
}

const keptEvacuations = {
  post: {
    summary: 'Keeps with a plan who goes to which shelter, with what was decided about it',
    description:
      'The body is that of `/evacuation`, whose people are all of the unit of the plan; nothing in it may be supposed. The lines of shelters of a draft are made to agree with it, those of an approved plan stay.',
    operationId: 'keepEvacuation',
    parameters: [inPath('plan'), key],
    requestBody: evacuation.post.requestBody,
    responses: {
      '201': answered('What was kept, as a feature of `plan_evacuations`'),
      ...problems(400, 401, 403, 404, 409, 415, 422, 429),
    },
  },
}

const activations = {
  post: {
    summary: 'Puts an approved plan into action, and makes the tasks of its lines',
    operationId: 'activatePlan',
    parameters: [inPath('plan'), key],
    requestBody: body({
      type: 'object',
      required: ['decided_by'],
      properties: {
        decided_by: { type: 'string', description: 'A post, never a person' },
        reason: { type: 'string' },
      },
    }),
    responses: {
      '201': answered('The activation, as a feature of `activations`'),
      ...problems(400, 401, 403, 404, 409, 415, 422),
    },
  },
}

const progress = {
  get: {
    summary:
      'How far the plans in action are, by unit and by plan: tasks by state, late ones, people brought away and taken in',
    operationId: 'getProgress',
    parameters: ofPicture,
    responses: {
      '200': answered('The units that have a plan in action at that moment'),
      ...problems(400, 401),
    },
  },
}

const quickReport = {
  get: {
    summary: 'The quick report of a unit: its numbers, and the rows that each is made of',
    operationId: 'getQuickReport',
    parameters: [inPath('unitCode'), ...ofPicture],
    responses: { '200': answered('The report'), ...problems(400, 401, 404) },
  },
}

const moment = { type: 'string', format: 'date-time' }
const span = { from: moment, to: moment }

const sentReport = {
  post: {
    summary: 'Records that a quick report was sent, with its numbers and the hash of its document',
    description:
      'The numbers and the SHA-256 of what the document says are made by the server, of what was known at `known_at`. Where `document_sha256` is given, it is refused unless it is the same. What was recorded is never changed.',
    operationId: 'recordSentReport',
    parameters: [inPath('unitCode'), key],
    requestBody: body({
      type: 'object',
      required: ['sent_to', 'from', 'to', 'known_at'],
      properties: {
        sent_to: { type: 'string', maxLength: longestRecipient, description: 'An office' },
        ...{ ...span, known_at: moment },
        against: {
          description: 'The report that its numbers stand against',
          oneOf: [
            { type: 'object', required: ['sent'], properties: { sent: { type: 'string' } } },
            { type: 'object', required: ['from', 'to'], properties: span },
          ],
        },
        document_sha256: { type: 'string', description: '64 hexadecimal digits' },
      },
    }),
    responses: {
      '201': answered('What was recorded, as a feature of `sent_reports`'),
      ...problems(400, 401, 403, 404, 409, 415, 422),
    },
  },
}

/** What is asked for a plan; areas by POST, since one is too long for an address. */
export const planningPaths = {
  '/plans/{plan}': plan,
  '/plans/{plan}/shortages': shortages,
  '/plans/{plan}/copies': copies,
  '/plans/{plan}/activations': activations,
  '/plans/{plan}/evacuations': keptEvacuations,
  '/progress': progress,
  '/reports/quick/{unitCode}': quickReport,
  '/reports/quick/{unitCode}/sent': sentReport,
  '/exposure': exposure,
  '/evacuation': evacuation,
}
