import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { shelterRows } from '../evacuation/evacuation_world.ts'
import { planner, sealing, view } from './seal_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** One change of what a briefing shows or says. */
const step = fc.record({
  what: fc.constantFrom('add', 'change', 'remove', 'scene', 'rename', 'drop') as fc.Arbitrary<
    'add' | 'change' | 'remove' | 'scene' | 'rename' | 'drop'
  >,
  id: fc.constantFrom('a', 'b', 'c'),
  value: fc.integer({ min: 1, max: 9 }),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const house = (id: string, capacity_people: number) =>
  shelterRows([
    { id, at: [107.9 + capacity_people / 100, 21.5], unit_code: '06712', capacity_people },
  ])

async function take({ what, id, value }: Step, briefing: string, scenes: string[]): Promise<void> {
  const { change, remove } = editor(world, commander)
  const scene = scenes[value % scenes.length]
  // What is not there is not changed, which is of no matter here.
  if (what === 'add') await world.write('shelters', house(id, value)).catch(isThere)
  else if (what === 'change') await change('shelters', id, { capacity_people: value * 10 })
  else if (what === 'remove') await remove('shelters', id)
  else if (what === 'scene') {
    const filters = value % 2 === 0 ? {} : { shelters: 'state=ready' }
    const own = { name_vi: `Cảnh ${value}`, view: { ...view, filters } }
    scenes.push(await sealing(world).scene(briefing, own))
  } else if (scene !== undefined && what === 'rename') {
    await change('briefing_scenes', scene, { text_vi: `Lời ${value}` })
  } else if (scene !== undefined) await remove('briefing_scenes', scene)
}

function isThere(error: unknown): void {
  if (!(error instanceof Error) || !/duplicate key/.test(error.message)) throw error
}

it('whatever comes after a seal changes nothing of it, to the byte', async () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, async (before, between, after) => {
      await world.clear()
      await world.write('units', [unit('06712', null)])
      const { seal, text, check, briefing: make } = sealing(world)
      const briefing = await make()
      const scenes: string[] = []
      const held: { readonly id: string; readonly text: string }[] = []
      for (const part of [before, between, after]) {
        for (const one of part) await take(one, briefing, scenes)
        for (const one of held) {
          expect(await text(briefing, one.id)).toBe(one.text)
          expect(await check(briefing, one.id, planner)).toMatchObject({ verdict: 'same' })
        }
        const { id } = await seal(briefing)
        held.push({ id, text: await text(briefing, id) })
      }
    }),
    { numRuns: 4 },
  )
}, 120_000)
