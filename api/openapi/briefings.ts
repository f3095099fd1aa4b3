import { mostScenes } from '../../geo/layers/briefing_scenes/vocabulary.ts'
import { answered, body, inPath, inQuery, problems } from './parts.ts'

const key = { $ref: '#/components/parameters/idempotencyKey' }
const name = { type: 'string', maxLength: 400 }

/** What is done with a briefing as a whole; its scenes are features of `briefing_scenes`. */
export const briefingPaths = {
  '/briefings/{briefing}/copies': {
    post: {
      summary: 'Copies a briefing with its scenes',
      operationId: 'copyBriefing',
      parameters: [inPath('briefing'), key],
      requestBody: body({
        type: 'object',
        description: 'What the copy is called; else as the briefing, with a word that it is a copy',
        properties: { name_vi: name, name_en: name },
      }),
      responses: {
        '201': answered('The copy, as a feature of `briefings`'),
        ...problems(400, 401, 403, 404, 409, 415, 422),
      },
    },
  },
  '/briefings/{briefing}/scenes/{scene}/copies': {
    post: {
      summary: 'Copies a scene to the place right behind it',
      operationId: 'copyScene',
      parameters: [inPath('briefing'), inPath('scene'), key],
      requestBody: body({ type: 'object' }),
      responses: {
        '201': answered('The copy, as a feature of `briefing_scenes`'),
        ...problems(400, 401, 403, 404, 409, 415, 422),
      },
    },
  },
  '/briefings/{briefing}/order': {
    post: {
      summary: 'Puts all scenes of a briefing into an order, all or nothing',
      operationId: 'orderScenes',
      parameters: [inPath('briefing')],
      requestBody: body({
        type: 'object',
        required: ['scenes'],
        properties: {
          scenes: {
            ...{ type: 'array', items: { type: 'string' }, maxItems: mostScenes },
            description: 'Each scene that the briefing has, once',
          },
        },
      }),
      responses: {
        '200': answered('The scenes as they stand', {
          type: 'object',
          properties: { scenes: { type: 'array', items: { type: 'string' } } },
        }),
        ...problems(400, 401, 403, 404, 415, 422),
      },
    },
  },
  '/briefings/{briefing}/seals': {
    post: {
      summary: 'Seals a briefing: all that it says and shows, by what is known now, under one hash',
      operationId: 'sealBriefing',
      parameters: [inPath('briefing'), key],
      requestBody: body({ type: 'object' }),
      responses: {
        '201': answered('The seal, as a feature of `briefing_seals`'),
        ...problems(400, 401, 403, 404, 409, 415, 422),
      },
    },
  },
  '/briefings/{briefing}/seals/{seal}': {
    get: {
      summary: 'A briefing as it was sealed, the moments of its scenes fixed',
      operationId: 'openSeal',
      parameters: [inPath('briefing'), inPath('seal')],
      responses: {
        '200': answered('The seal, the briefing and its scenes, each as a feature'),
        ...problems(401, 404),
      },
    },
  },
  '/briefings/{briefing}/seals/{seal}/check': {
    get: {
      summary: 'Reads all that a seal holds again, and says whether it is the same to the byte',
      operationId: 'checkSeal',
      parameters: [inPath('briefing'), inPath('seal')],
      responses: {
        '200': answered('Whether it is the same, and what is not', {
          type: 'object',
          properties: {
            verdict: { type: 'string', enum: ['same', 'differs', 'not_all_seen'] },
            sha256: { type: 'string' },
            differences: { type: 'array', items: { type: 'object' } },
            beyond: { type: 'array', items: { type: 'object' } },
          },
        }),
        ...problems(401, 404),
      },
    },
  },
  '/briefings/{briefing}/differences': {
    get: {
      summary: 'What came, went and changed between two moments in what a briefing shows',
      operationId: 'differencesOfBriefing',
      parameters: [
        inPath('briefing'),
        inQuery('from', { type: 'string', format: 'date-time' }, true),
        inQuery('to', { type: 'string', format: 'date-time' }),
      ],
      responses: {
        '200': answered('By layer the features that came, went and changed'),
        ...problems(400, 401, 404),
      },
    },
  },
  '/briefings/{briefing}/seals/{seal}/text': {
    get: {
      summary: 'The text that a seal is the SHA-256 of, as it is made now',
      operationId: 'textOfSeal',
      parameters: [inPath('briefing'), inPath('seal')],
      responses: {
        '200': {
          description: 'The text, line by line',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        ...problems(401, 404),
      },
    },
  },
}
