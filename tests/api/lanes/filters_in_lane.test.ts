import { afterAll, beforeAll, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { inExercise, makeExercise } from '../../support/exercises.ts'
import { incident } from '../../support/incident_rows.ts'

/** So many of each lane fit every filter below, and one of each fits none. */
const fitting = { live: 5, exercise: 3 }

const matching = {
  ...({ kind: 'flood', severity: 4, state: 'verified', unit_code: '06712' } as const),
  text: 'Nước ngập chợ',
  occurred_at: '2025-10-05T10:00:00+07:00',
  geom: { type: 'Point' as const, coordinates: [107.97, 21.53] },
}
const other = {
  ...({ kind: 'fire', severity: 1, state: 'reported', unit_code: '06709' } as const),
  text: 'Cháy kho',
  occurred_at: '2025-10-01T10:00:00+07:00',
  geom: null,
}

let world: World
let exercise = ''
beforeAll(async () => {
  world = await openWorld()
  exercise = (await makeExercise(world)).id
  for (const [lane, count] of [
    ['live', fitting.live],
    [exercise, fitting.exercise],
  ] as const) {
    const rows = Array.from({ length: count }, (_, at) => incident(`${at}`, { ...matching, lane }))
    await world.write('incidents', [...rows, incident('khac', { ...other, lane })], {
      ...commander,
      lane,
    })
  }
}, 120_000)
afterAll(() => world.close())

const filters = [
  ...['kind=flood', 'severity=3..5', 'state=verified,responding', 'unit_code=06712'],
  ...['occurred_at=2025-10-05', 'q=ngap%20cho', 'bbox=107.9,21.5,108,21.6'],
  'within=107.9,21.4,108.1,21.4,108,21.7',
  'kind=flood&severity=4&state=verified&unit_code=06712&q=cho&bbox=107.9,21.5,108,21.6',
]
const own = '/api/collections/incidents'

interface Counts {
  readonly numberMatched: number
  readonly unlocatedCount: number
  readonly counts: readonly { readonly values: readonly { readonly count: number }[] }[]
}
interface Points {
  readonly numberMatched: number
  readonly ids: readonly string[]
}
interface Items {
  readonly numberMatched: number
  readonly features: readonly { readonly properties: { readonly lane: string } }[]
}

it.each(filters)(
  'a filter inside an exercise counts what is there and nothing live: %s',
  async (filter) => {
    for (const [lane, asking, count] of [
      ['live', world, fitting.live],
      [exercise, inExercise(world, exercise), fitting.exercise],
    ] as const) {
      const items = await asking.json<Items>(`${own}/items?limit=100&${filter}`)
      expect(items.numberMatched).toBe(count)
      expect(items.features.map(({ properties }) => properties.lane)).toEqual(
        Array.from({ length: count }, () => lane),
      )
      const counts = await asking.json<Counts>(`${own}/counts?by=kind,severity&${filter}`)
      expect([counts.numberMatched, counts.unlocatedCount]).toEqual([count, 0])
      for (const { values } of counts.counts) {
        expect(values.reduce((sum, each) => sum + each.count, 0)).toBe(count)
      }
      const points = await asking.json<Points>(`${own}/points?${filter}`)
      expect([points.numberMatched, points.ids.length]).toEqual([count, count])
    }
  },
)

it('without a filter each lane has its own as well', async () => {
  for (const [asking, count] of [
    [world, fitting.live],
    [inExercise(world, exercise), fitting.exercise],
  ] as const) {
    const counts = await asking.json<Counts>(`${own}/counts`)
    expect([counts.numberMatched, counts.unlocatedCount]).toEqual([count + 1, 1])
  }
})
