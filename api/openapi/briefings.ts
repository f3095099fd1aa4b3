import { mostScenes } from '../../geo/layers/briefing_scenes/vocabulary.ts'
import { answered, body, inPath, problems } from './parts.ts'

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
}
