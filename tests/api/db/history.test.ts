import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

interface Entry {
  readonly id: string
  readonly operation: string
  readonly lane: string
  readonly marking: string
  readonly owning_unit: string
}

const entries = () =>
  world.asOwner<Entry>(sql`select feature_id as id, operation, lane, marking, owning_unit
    from changes order by seq`)
const versions = () =>
  world.asOwner<{ name_vi: string; ended_by: string }>(sql`
    select name_vi, ended_by from border_crossings_history order by known_at`)
const named = (name_vi: string) => crossing('a', { name_vi })

describe('the record the database keeps', () => {
  it('closes the version that an update replaces', async () => {
    await world.write('border_crossings', [named('first')])
    await world.write('border_crossings', [named('second')])
    expect(await versions()).toEqual([{ name_vi: 'first', ended_by: 'UPDATE' }])
    const [joint] = await world.asOwner(sql`
      select h.known_until = n.known_at as meets, h.known_at < h.known_until as lasted
      from border_crossings_history h join border_crossings n using (lane, id)`)
    expect(joint).toEqual({ meets: true, lasted: true })
    expect((await entries()).map(({ operation }) => operation)).toEqual(['INSERT', 'UPDATE'])
  })

  it('keeps every column of a closed version as it was, its geometry too', async () => {
    const full = crossing('a', {
      name_zh: '东兴',
      lanes: 4,
      figures: [
        { label_vi: 'Xe', label_en: 'Lorries', value: 3, source: 'a test', confidence: 'sure' },
      ],
      as_of: '2025-07-01T00:00:00+07:00',
      as_of_precision: 'day',
      note_vi: 'ghi chú',
      valid_from: '2020-01-01T00:00:00+07:00',
      ...at(107.9, 21.6, 25),
    })
    await world.write('border_crossings', [full])
    const [before] = await world.asOwner(sql`select to_jsonb(n) as row from border_crossings n`)
    await world.write('border_crossings', [{ ...full, name_vi: 'khác', ...at(108, 21, 9) }])
    const [closed] = await world.asOwner(sql`
      select to_jsonb(h) - 'known_until' - 'ended_by' - 'marking_since' as row from border_crossings_history h`)
    expect(closed).toEqual(before)
  })

  it('takes no note of an update that changes nothing', async () => {
    await world.write('border_crossings', [named('same')])
    const [before] = await world.asOwner(sql`select known_at::text from border_crossings`)
    await world.write('border_crossings', [named('same')])
    await world.door.write(commander, (session) =>
      session.rows(sql`update border_crossings set known_at = '2001-01-01', name_vi = 'same'`),
    )
    expect(await world.asOwner(sql`select known_at::text from border_crossings`)).toEqual([before])
    expect(await versions()).toEqual([])
    expect(await entries()).toHaveLength(1)
  })

  it('makes one version of two changes in one transaction', async () => {
    await world.write('border_crossings', [named('before')])
    await world.door.write(commander, async (session) => {
      await session.rows(sql`update border_crossings set name_vi = 'half done'`)
      await session.rows(sql`update border_crossings set name_vi = 'done'`)
    })
    expect(await versions()).toEqual([{ name_vi: 'before', ended_by: 'UPDATE' }])
    const [now] = await world.asOwner<{ name_vi: string }>(
      sql`select name_vi from border_crossings`,
    )
    expect(now?.name_vi).toBe('done')
  })

  it('keeps what is deleted, and says so in the change feed', async () => {
    await world.write('border_crossings', [crossing('a', { marking: 'noi_bo' })])
    await world.remove('border_crossings', 'a')
    expect(await versions()).toEqual([{ name_vi: 'Cửa khẩu a', ended_by: 'DELETE' }])
    expect((await entries()).at(-1)).toEqual({
      id: 'a',
      operation: 'DELETE',
      lane: 'live',
      marking: 'noi_bo',
      owning_unit: '06712',
    })
  })

  it('keeps apart two lives of one id, deleted and made anew in one transaction', async () => {
    await world.write('border_crossings', [named('old life')])
    await world.door.write(commander, async (session) => {
      await session.rows(sql`delete from border_crossings`)
      await session.rows(sql`insert into border_crossings
        (id, name_vi, name_en, class, traffic, source, confidence, owning_unit)
        values ('a', 'new life', 'new life', 'unknown', 'unknown', 'a test', 'likely', '06712')`)
    })
    expect(await versions()).toEqual([{ name_vi: 'old life', ended_by: 'DELETE' }])
    const [meets] = await world.asOwner(sql`
      select h.known_until <= n.known_at as apart
      from border_crossings_history h join border_crossings n using (lane, id)`)
    expect(meets).toEqual({ apart: true })
  })

  it.each([
    ['marking', { marking: 'noi_bo' }],
    ['owning unit', { owning_unit: '06718' }],
  ])('tells a change of %s as leaving the one sight and entering the other', async (_, change) => {
    await world.write('border_crossings', [crossing('a')])
    await world.write('border_crossings', [crossing('a', change)])
    const [, left, entered, ...more] = await entries()
    const { marking, owning_unit } = crossing('a')
    expect(left).toMatchObject({
      operation: 'DELETE',
      marking: marking ?? 'cong_khai',
      owning_unit,
    })
    expect(entered).toMatchObject({ operation: 'UPDATE', ...change })
    expect(more).toEqual([])
  })

  it('tells a move between lanes likewise', async () => {
    await world.asOwner(
      sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
    )
    await world.write('border_crossings', [crossing('a')])
    await world.asOwner(sql`update border_crossings set lane = 'drill'`)
    expect((await entries()).slice(1)).toMatchObject([
      { operation: 'DELETE', lane: 'live' },
      { operation: 'UPDATE', lane: 'drill' },
    ])
  })

  it('overwrites a stamp that anyone gives', async () => {
    await world.write('border_crossings', [crossing('a', { known_at: '2001-01-01T00:00:00Z' })])
    const [row] = await world.asOwner(
      sql`select known_at > now() - interval '1 hour' as recent from border_crossings`,
    )
    expect(row).toEqual({ recent: true })
  })

  it('overwrites only what a loader says it may', async () => {
    await world.write('border_crossings', [named('shipped'), crossing('b', { name_vi: 'shipped' })])
    await world.write('border_crossings', [named('mine')])
    const rows = [named('shipped anew'), crossing('b', { name_vi: 'shipped anew' })]
    const onlyIf = sql`${borderCrossings.name_vi} = 'shipped'`
    await world.door.write(commander, (session) =>
      writeRows(session, borderCrossings, rows, onlyIf),
    )
    expect(await world.read(sql`select id, name_vi from border_crossings order by id`)).toEqual([
      { id: 'a', name_vi: 'mine' },
      { id: 'b', name_vi: 'shipped anew' },
    ])
  })
})
