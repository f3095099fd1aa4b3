import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { UnitProgress } from '../../../geo/plans/progress.ts'
import { askAs, compare, plain } from './answers.ts'
import { anySeen, ownWorlds, placedAs, type Seen, seenByAll } from './own_worlds.ts'
import { anyUser, maySee, type Placed, shippedRow } from './placed_rows.ts'

// The random worlds seldom have a plan that runs with tasks of its own. Here two units always have one,
// which is seen or not.

const worlds = ownWorlds()

const runs = inject('engine') === 'server' ? 12 : 4

const placed = (layer: LayerId, seen: Seen, own: object, added: number, order: number): Placed =>
  placedAs(layer, seen, own, { added, order })
const runningIn = (unit_code: string, seen: Seen, order: number): Placed[] => {
  const [plan_id, activation_id] = [`plan_of_${unit_code}`, `run_of_${unit_code}`]
  const times = { valid_from: '2025-01-01', valid_to: null }
  return [
    placed('plans', seen, { id: plan_id, unit_code }, 0, order),
    placed('activations', seen, { id: activation_id, plan_id, unit_code, ...times }, 0, order + 1),
    placed(
      'tasks',
      seen,
      { id: `task_of_${unit_code}`, activation_id, entry_id: null, unit_code, state: 'waiting' },
      ...([1, order + 2] as const),
    ),
  ]
}

it('tells of no plan in action, and of none of its tasks, that one may not see', async () => {
  let told = 0
  const world = fc.record({ one: anySeen, other: anySeen, user: anyUser })
  await fc.assert(
    fc.asyncProperty(world, async ({ one, other, user }) => {
      const rows = [
        ...[0, 1, 2].map((at) => placed('units', seenByAll, shippedRow('units', at), 0, at)),
        ...runningIn('06712', one, 3),
        ...runningIn('06709', other, 6),
      ]
      const reader = { ...user, lane: 'live' }
      await worlds().fill(rows, reader)
      const whole = askAs(worlds().whole.as(reader), worlds().momentAfter)
      const seen = askAs(worlds().seen.as(reader), worlds().momentAfter)
      for (const query of ['', '?datetime=2026-10-06', '?known_at={after 1}']) {
        expect(await compare(whole, seen, plain(`/api/progress${query}`))).toEqual({ status: 200 })
      }
      const answer = await whole(plain('/api/progress'))
      const { units }: { units: UnitProgress[] } = JSON.parse(answer.body.toString())
      const maySeeRun = rows.filter(
        (row) => row.layer === 'activations' && maySee(reader, row, rows),
      )
      expect(units.flatMap(({ plans }) => plans.map(({ activation_id }) => activation_id))).toEqual(
        maySeeRun.map(({ row }) => row.id).toSorted(),
      )
      expect(units.map(({ states }) => states.waiting)).toEqual(units.map(() => 1))
      told += units.length
    }),
    { numRuns: runs, endOnFailure: true },
  )
  // A test in which nobody ever has anything would hold as well.
  expect(told).toBeGreaterThan(0)
})
