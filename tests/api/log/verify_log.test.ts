import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendToLog } from '../../../api/log/append_to_log.ts'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'
import { verdictOn } from '../../support/rewritten_log.ts'

let world: World
/** The entry in the middle that is bent. */
let bent: number
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a', { lanes: 1 }), crossing('b')])
  await world.write('border_crossings', [crossing('a', { lanes: 2 })])
  bent = await lastSeq(world)
  await world.door.write(commander, (session) => appendToLog(session, { kind: 'exported' }))
  await world.write('border_crossings', [crossing('c')])
})
afterAll(() => world.close())

const names = (came_to: string, seq: number, why: RegExp) => ({
  came_to,
  entry: { seq },
  why: expect.stringMatching(why),
})
const altered = /not that of what stands in it/

describe('a log as it was written', () => {
  it('fits, and its last hash is told', async () => {
    const entries = await entriesAfter(world, 0)
    const last = entries.at(-1)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1))
    expect(await verifyLog(world.database)).toMatchObject({
      came_to: 'fits',
      last: { seq: last?.seq, hash: last?.hash, kind: 'added', who: 'commander' },
    })
  })

  it('holds every hash that was ever noted of it, and no other', async () => {
    for (const { hash } of await entriesAfter(world, 0)) {
      expect(await verifyLog(world.database, { expect: hash })).toMatchObject({ came_to: 'fits' })
    }
    const other = { expect: 'ab'.repeat(32) }
    expect(await verifyLog(world.database, other)).toMatchObject({ came_to: 'noted_hash_missing' })
    await expect(verifyLog(world.database, { expect: 'abc' })).rejects.toThrow('64 letters')
  })

  it('is no matter of the time zone or the like of who looks', async () => {
    const elsewhere = {
      ...world.database,
      readOnly: ((_, work) =>
        world.database.readOnly(
          sql`select set_config('timezone', 'Asia/Ho_Chi_Minh', true), set_config('datestyle', 'German', true),
            set_config('extra_float_digits', '-5', true), set_config('intervalstyle', 'iso_8601', true)`,
          work,
        )) as World['database']['readOnly'],
    }
    expect((await verifyLog(elsewhere)).came_to).toBe('fits')
  })
})

describe('the first entry that does not fit is named', () => {
  const where = () => sql`where seq = ${bent}`
  it.each<[string, () => SQL]>([
    ['who', () => sql`update log_entries set who = 'somebody' ${where()}`],
    ['the moment', () => sql`update log_entries set at = at + interval '1 microsecond' ${where()}`],
    ['the era', () => sql`update log_entries set at = at - interval '4051 years' ${where()}`],
    ['a value after', () => sql`update log_entries set after = after || '{"lanes": 3}' ${where()}`],
    ['nothing to empty', () => sql`update log_entries set source_address = '' ${where()}`],
    ['the row before', () => sql`update log_entries set before = null ${where()}`],
    ['its hash', () => sql`update log_entries set hash = repeat('0', 64) ${where()}`],
  ])('where %s was altered', async (_, statement) => {
    const verdict = await verdictOn(world, [statement()])
    expect(verdict).toMatchObject(names('misfit', bent, altered))
  })

  it('where one was altered and given the hash that fits: the one behind it tells', async () => {
    const verdict = await verdictOn(world, [
      sql`with other as (select record.hash_of(e) as hash from
          (select (seq, at, 'somebody', role, source_address, kind, collection, feature_id, lane, marking,
            owning_unit, before, after, previous_hash, hash)::log_entries as e from log_entries ${where()}) made)
        update log_entries set who = 'somebody', hash = other.hash from other ${where()}`,
    ])
    expect(verdict).toMatchObject(names('misfit', bent + 1, /written after another entry/))
  })

  it('where one was taken out', async () => {
    const verdict = await verdictOn(world, [sql`delete from log_entries ${where()}`])
    expect(verdict).toMatchObject(
      names('misfit', bent + 1, new RegExp(`^entry ${bent} is missing before it`)),
    )
  })

  it('where one was taken out and the rest moved up', async () => {
    const verdict = await verdictOn(world, [
      sql`with gone as (delete from log_entries ${where()})
        update log_entries set seq = -seq where seq > ${bent}`,
    ])
    expect(verdict).toMatchObject({ came_to: 'misfit', why: 'entries are counted from 1' })
  })

  it('where one was put in between and the rest moved on', async () => {
    const verdict = await verdictOn(world, [
      // Numbers are checked row by row: first all are moved far away.
      sql`update log_entries set seq = seq + 1000 where seq >= ${bent}`,
      sql`update log_entries set seq = seq - 999 where seq > 1000`,
      sql`insert into log_entries select ${bent}, at, 'somebody', role, source_address, kind, collection, feature_id,
        lane, marking, owning_unit, before, after, previous_hash, hash from log_entries where seq = ${bent - 1}`,
    ])
    expect(verdict).toMatchObject({ ...names('misfit', bent, altered), entry: { who: 'somebody' } })
  })

  it('where the log was emptied', async () => {
    expect(await verdictOn(world, [sql`truncate log_entries`])).toEqual({ came_to: 'empty' })
  })
})

describe('an end that was cut', () => {
  it('is noticed where the change feed knows of a later change', async () => {
    const verdict = await verdictOn(world, [sql`delete from log_entries where seq > ${bent}`])
    expect(verdict).toMatchObject({ came_to: 'end_missing', last: { seq: bent } })
  })

  it('is noticed by a hash noted elsewhere, and else not: what a chain cannot show', async () => {
    await world.door.write(commander, (session) => appendToLog(session, { kind: 'exported' }))
    const [last] = (await entriesAfter(world, 0)).slice(-1)
    const cut = sql`delete from log_entries where seq = ${last?.seq ?? 0}`
    expect(await verdictOn(world, [cut])).toMatchObject({ came_to: 'fits' })
    expect(await verdictOn(world, [cut], last?.hash)).toMatchObject({
      came_to: 'noted_hash_missing',
    })
  })
})
