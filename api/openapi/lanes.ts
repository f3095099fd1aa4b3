import { laneState } from '../../geo/lanes.ts'
import { codesOf } from '../../geo/words.ts'
import { answered, body, inPath, problems } from './parts.ts'

const lane = {
  type: 'object',
  required: ['id', 'kind', 'title_vi', 'title_en', 'state'],
  properties: {
    id: { type: 'string' },
    kind: { type: 'string', enum: ['live', 'exercise'] },
    title_vi: { type: 'string' },
    title_en: { type: 'string' },
    state: { type: 'string', enum: codesOf(laneState) },
  },
}

const laneAnswered = (status: string, description: string, schema: object) => ({
  [status]: answered(description, schema),
  ...problems(400, 401, 403, 404, 409, 415, 422),
})

const laneInPath = inPath('lane')

/** The lanes themselves. They stand beside all lanes, and so not in the description that is of one exercise. */
export const lanePaths = {
  '/lanes': {
    get: {
      summary: 'The live lane and every exercise',
      description:
        'All of this API stands under /lanes/{lane} as well, for that exercise alone; nothing leads from one lane into another.',
      operationId: 'getLanes',
      responses: laneAnswered('200', 'All lanes, the live one first', {
        type: 'object',
        properties: { lanes: { type: 'array', items: lane } },
      }),
    },
    post: {
      summary: 'Makes an exercise, with a copy of what stands in the live lane',
      operationId: 'makeExercise',
      requestBody: body({
        type: 'object',
        required: ['title_vi'],
        properties: {
          title_vi: { type: 'string', maxLength: 120 },
          title_en: { type: 'string', maxLength: 120 },
          script: { type: 'string', description: 'One of `scripts`, to be played in it' },
        },
      }),
      responses: laneAnswered('201', 'The exercise', lane),
    },
  },
  '/lanes/{lane}': {
    get: {
      summary: 'The landing page of an exercise',
      operationId: 'getExercise',
      parameters: [laneInPath],
      responses: laneAnswered('200', 'Where this exercise begins', { type: 'object' }),
    },
    patch: {
      summary: 'Begins an exercise, or ends it: an ended one is kept and written no more',
      operationId: 'moveExercise',
      parameters: [laneInPath],
      requestBody: body({
        type: 'object',
        description: 'Either `state`, or `play` with the `speed` of the script',
        properties: {
          state: { type: 'string', enum: ['running', 'ended'] },
          play: { type: 'string', enum: ['playing', 'paused', 'step'] },
          speed: { type: 'number', minimum: 1, maximum: 3600 },
        },
      }),
      responses: laneAnswered('200', 'How it is now', lane),
    },
  },
} as const
