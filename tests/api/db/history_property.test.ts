import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Session } from '../../../api/db/database.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

interface Value {
  readonly name: string
  readonly lanes: number | null
  readonly marking: string
}
type Step =
  | { readonly do: 'put'; readonly id: string; readonly value: Value }
  | { readonly do: 'touch' | 'delete'; readonly id: string }

const id = fc.constantFrom('a', 'b', 'c')
// Few values, so that an update often changes nothing, or changes back.
const value = fc.record({
  name: fc.constantFrom('một', 'hai'),
  lanes: fc.constantFrom(null, 1, 2),
  marking: fc.constantFrom('cong_khai', 'noi_bo'),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('put' as const), id, value }),
  fc.record({ do: fc.constantFrom('touch' as const, 'delete' as const), id }),
)
const transaction = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  failsAtTheEnd: fc.boolean(),
})
async function run(session: Session, one: Step): Promise<void> {
  if (one.do === 'put') {
    const { name, lanes, marking } = one.value
    await session.rows(sql`
      insert into border_crossings (id, name_vi, name_en, lanes, marking, class, traffic, source, confidence, owning_unit)
      values (${one.id}, ${name}, ${name}, ${lanes}, ${marking}, 'unknown', 'unknown', 'a test', 'sure', '22')
      on conflict (lane, id) do update set name_vi = excluded.name_vi, lanes = excluded.lanes,
        marking = excluded.marking`)
  } else if (one.do === 'touch') {
    await session.rows(sql`update border_crossings set lanes = lanes where id = ${one.id}`)
  } else {
    await session.rows(sql`delete from border_crossings where id = ${one.id}`)
  }
}

const shown = sql`id, name_vi, lanes, marking`

const stateNow = () => world.asOwner(sql`select ${shown} from border_crossings order by id`)

const stateKnownAt = (stamp: string) =>
  world.asOwner(sql`
    select ${shown} from border_crossings where known_at <= ${stamp}
    union all
    select ${shown} from border_crossings_history where known_at <= ${stamp} and known_until > ${stamp}
    order by id`)

it('rebuilds from table and history what was stored at any stamp', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, { minLength: 1, maxLength: 8 }), async (all) => {
      await world.clear()
      const pictures = new Map<string, object[]>()
      for (const { steps, failsAtTheEnd } of all) {
        await world.door
          .write(commander, async (session) => {
            for (const one of steps) await run(session, one)
            if (failsAtTheEnd) throw new Error('taken back')
          })
          .catch((error: unknown) => {
            if (!failsAtTheEnd) throw error
          })
        const [last] = await world.asOwner<{ at: string }>(
          sql`select at::text from changes order by seq desc limit 1`,
        )
        if (last) pictures.set(last.at, await stateNow())
      }
      for (const [stamp, picture] of pictures) {
        expect(await stateKnownAt(stamp), stamp).toEqual(picture)
      }
      expect(await contradictions()).toEqual([])
    }),
    { numRuns: 12 },
  )
})

/** Versions that last no time, or two of one feature known at one moment. */
const contradictions = () =>
  world.asOwner(sql`
    with version as (
      select lane, id, known_at, known_until from border_crossings_history
      union all select lane, id, known_at, 'infinity' from border_crossings)
    select a.id, a.known_at::text, a.known_until::text from version a
    where a.known_until <= a.known_at
      or exists (select from version b where (a.lane, a.id) = (b.lane, b.id)
        and a.known_at < b.known_at and a.known_until > b.known_at)
      or (select count(*) from version b where (a.lane, a.id, a.known_at) = (b.lane, b.id, b.known_at)) > 1`)
