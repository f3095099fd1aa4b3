import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { inExercise, makeExercise } from '../../support/exercises.ts'
import { incident } from '../../support/incident_rows.ts'
import { unit } from '../../support/unit_rows.ts'
import { askEvacuation } from '../evacuation/evacuation_world.ts'
import { ask, box } from '../exposure/exposure_world.ts'

let world: World
let exercise = ''
beforeAll(async () => {
  world = await openWorld()
  exercise = (await makeExercise(world)).id
  for (const lane of ['live', exercise]) {
    const user = { ...commander, lane }
    await world.write('units', [unit('06712', box(107.9, 21.45, 0.1, 0.1), { lane })], user)
    const told = { kind: 'flood', severity: 4, unit_code: '06712', text: 'Nước ngập chợ' } as const
    await world.write('incidents', [incident('ngap', { ...told, lane })], user)
  }
}, 120_000)
afterAll(() => world.close())

const area = box(107.92, 21.47, 0.02, 0.02)

/** What is asked in either lane, by what it is called at the desk. */
const questions: Readonly<Record<string, (asking: World) => Promise<unknown>>> = {
  evacuation: async (asking) => {
    const { status, said } = await askEvacuation(asking, { units: ['06712'] })
    expect(status).toBe(200)
    return said
  },
  exposure: async (asking) => {
    const { status, said } = await ask(asking, area)
    expect(status).toBe(200)
    return said
  },
  'running log': (asking) => asking.json('/api/collections/incidents/items/ngap/running_log'),
}

describe('an answer of an exercise is marked, and one of the live lane is not', () => {
  it.each(Object.entries(questions))('%s', async (_, answerOf) => {
    const marked = { mark: 'DIỄN TẬP / EXERCISE', id: exercise }
    const played = await answerOf({ ...world, ...inExercise(world, exercise) })
    expect(played).toMatchObject({ exercise: marked })
    expect(await answerOf(world)).not.toHaveProperty('exercise')
  })
})
