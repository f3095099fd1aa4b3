import { greatestRadiusKm, greatestWind } from '../../geo/layers/storm_positions/vocabulary.ts'
import { shiftLimits } from '../../geo/storms/shift_track.ts'
import { ofPicture } from './components.ts'
import { answered, body, inQuery, problems } from './parts.ts'

const key = { $ref: '#/components/parameters/idempotencyKey' }
const properties = { type: 'object', description: 'As the collection takes them' }
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum })

const proposals = {
  get: {
    summary:
      'What bulletins and stations propose for units: level, plans that apply, and what was decided',
    operationId: 'getProposals',
    parameters: [inQuery('unit', { type: 'string', description: 'Five digits' }), ...ofPicture],
    responses: {
      '200': answered('By unit; of all that have a plan in force where none is named'),
      ...problems(400, 401),
    },
  },
}

const track = {
  type: 'object',
  required: ['bulletin'],
  properties: {
    bulletin: { type: 'string' },
    shift: {
      type: 'object',
      description: 'How the track is supposed to be otherwise than it was issued; nothing is kept',
      properties: {
        bearing: { type: 'number', minimum: 0, maximum: 360, description: 'Degrees from north' },
        kilometres: { type: 'number', minimum: 0, maximum: shiftLimits.kilometres },
        hours: {
          ...{ type: 'number', minimum: -shiftLimits.hours, maximum: shiftLimits.hours },
          description: 'Later; sooner where it is negative',
        },
      },
    },
  },
}

const compare = {
  post: {
    summary:
      'Two storm tracks side by side: what each would propose for the units near them; nothing is written',
    operationId: 'compareTracks',
    parameters: ofPicture,
    requestBody: body({
      ...{ type: 'object', required: ['a', 'b'], properties: { a: track, b: track } },
    }),
    responses: {
      '200': answered('Both tracks, the units that one of them reaches, and the sums'),
      ...problems(400, 401, 404, 413, 415),
    },
  },
}

const bulletins = {
  post: {
    summary: 'Enters a storm bulletin with its track, all or nothing',
    operationId: 'enterBulletin',
    parameters: [key],
    requestBody: body({
      type: 'object',
      required: ['properties', 'track'],
      properties: {
        properties: { ...properties, description: 'As `storm_bulletins` takes them' },
        track: {
          type: 'array',
          description: 'In the order of the times',
          minItems: 1,
          maxItems: 200,
          items: {
            type: 'object',
            required: ['at', 'position'],
            properties: {
              at: { type: 'string', format: 'date-time' },
              position: {
                ...{ type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
                description: 'Longitude and latitude, WGS 84',
              },
              wind_level: whole(0, greatestWind),
              gust_level: whole(0, greatestWind),
              radius_6_km: whole(1, greatestRadiusKm),
              radius_10_km: whole(1, greatestRadiusKm),
            },
          },
        },
      },
    }),
    responses: {
      '201': answered('The bulletin, as a feature of `storm_bulletins`'),
      ...problems(400, 401, 403, 409, 415, 422),
    },
  },
}

const decisions = {
  post: {
    summary: 'Records what a post decided, and puts the chosen plan into action with it',
    operationId: 'decide',
    parameters: [key],
    requestBody: body({
      type: 'object',
      required: ['properties'],
      properties: {
        properties: { ...properties, description: 'As `decisions` takes them' },
        activates: { type: 'boolean', default: false },
      },
    }),
    responses: {
      '201': answered('The decision, as a feature of `decisions`'),
      ...problems(400, 401, 403, 404, 409, 415, 422),
    },
  },
}

/** From a warning to a decision. */
export const proposalPaths = {
  '/proposals': proposals,
  '/proposals/compare': compare,
  '/bulletins': bulletins,
  '/decisions': decisions,
}
