import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { PlanShortages } from '../../../geo/plans/plan_shortages.ts'
import { commander, type World } from '../../support/api_world.ts'
import { askAs, compare, plain } from './answers.ts'
import { anySeen, ownWorlds, placedAs, type Seen, seenByAll } from './own_worlds.ts'
import { anyUser, maySee, type Placed, shippedRow } from './placed_rows.ts'

// The random worlds seldom have a plan that is short of something, and neighbours who have it. Here there
// is always one, and what a neighbour has, or keeps for a plan of its own, is seen or not.

const worlds = ownWorlds()

const runs = inject('engine') === 'server' ? 12 : 4

const placed = (layer: LayerId, seen: Seen, own: object, order: number): Placed =>
  // A line names an item that is there before it.
  placedAs(layer, seen, own, { added: layer === 'plan_entries' ? 1 : 0, order })
const word = { name_vi: 'Áo phao', measure_unit_vi: 'chiếc', pillar: 'means', quantity: 10 }
const item = (unit_code: string, seen: Seen, have: number, order: number): Placed[] => [
  placed('readiness_needs', seen, { ...word, id: `jackets_${unit_code}`, unit_code }, order),
  placed(
    'readiness_reports',
    seen,
    { id: `count_${unit_code}`, need_id: `jackets_${unit_code}`, unit_code, ...{ have } },
    order + 1,
  ),
]
const planOf = (unit_code: string, seen: Seen, order: number): Placed[] => [
  placed('plans', seen, { id: `plan_of_${unit_code}`, unit_code }, order),
  placed(
    'plan_entries',
    seen,
    {
      ...{ id: `line_of_${unit_code}`, plan_id: `plan_of_${unit_code}`, section: 'means' },
      ...{ need_id: `jackets_${unit_code}`, quantity: 40, people: null, unit_code },
      ...{ measure_unit_vi: 'chiếc', measure_unit_en: 'pieces' },
    },
    order + 1,
  ),
]
/** It begins as a draft, where it is there at all. */
const putInForce = (world: World) =>
  world.door.write(commander, ({ rows }) =>
    rows(sql`update plans set state = 'approved', approved_by = 'a post', valid_from = '2025-01-01'
      where id = 'plan_of_06736' returning id`),
  )

it('tells of no surplus, and of no plan that keeps it, that one may not see', async () => {
  let offers = 0
  const world = fc.record({ near: anySeen, far: anySeen, user: anyUser })
  await fc.assert(
    fc.asyncProperty(world, async ({ near, far, user }) => {
      const rows = [
        ...[0, 1, 2].map((at) => placed('units', seenByAll, shippedRow('units', at), at)),
        ...item('06712', seenByAll, 5, 0),
        ...item('06709', near, 50, 2),
        ...item('06736', far, 90, 4),
        ...planOf('06712', seenByAll, 6),
        ...planOf('06736', far, 8),
      ]
      const reader = { ...user, lane: 'live' }
      await worlds().fill(rows, reader)
      for (const one of [worlds().whole, worlds().seen]) await putInForce(one)
      const whole = askAs(worlds().whole.as(reader), worlds().momentAfter)
      const seen = askAs(worlds().seen.as(reader), worlds().momentAfter)
      for (const query of ['', '?datetime=2026-10-06']) {
        const address = `/api/plans/plan_of_06712/shortages${query}`
        expect(await compare(whole, seen, plain(address))).toEqual({ status: 200 })
      }
      const answer = await whole(plain('/api/plans/plan_of_06712/shortages'))
      const told: PlanShortages = JSON.parse(answer.body.toString())
      const lenders = told.lines.flatMap((line) => line.lenders.map((one) => one.need_id))
      const items = rows.filter(
        ({ layer, row }) => layer === 'readiness_needs' && row.id !== 'jackets_06712',
      )
      const mayLend = items.filter((one) => maySee(reader, one, rows)).map(({ row }) => row.id)
      expect(lenders.toSorted()).toEqual(mayLend.toSorted())
      offers += lenders.length
    }),
    { numRuns: runs, endOnFailure: true },
  )
  // A test in which nobody ever has anything would hold as well.
  expect(offers).toBeGreaterThan(0)
})
