import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendToLog, logRefusal } from '../../../api/log/append_to_log.ts'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a')])
})
afterAll(() => world.close())

const refused = { sqlState: '42501' }
const copyOfLast = sql`insert into log_entries
  select seq + 1, at, who, role, source_address, kind, collection, feature_id, lane, marking, owning_unit,
    before, after, previous_hash, hash from log_entries order by seq desc limit 1`

describe('the role requests work as', () => {
  it.each<[string, SQL]>([
    ['adds to the log', copyOfLast],
    ['changes it', sql`update log_entries set who = 'nobody'`],
    ['takes from it', sql`delete from log_entries`],
    ['empties it', sql`truncate log_entries`],
    ['takes off its guard', sql`alter table log_entries disable trigger never_rewritten`],
    [
      'writes past the function for events',
      sql`select record.append_to_log('changed', 'units', 'x', 'live', null, null, null, null)`,
    ],
    ['takes a stamp', sql`select record.stamp_transaction()`],
    ...['added', 'changed', 'removed', 'begun'].map((kind): [string, SQL] => [
      `makes up that a row was ${kind}`,
      sql`select record.log_event(${kind}, 'units', 'x', null, null, null, null)`,
    ]),
  ])('never %s', async (_, statement) => {
    const before = await lastSeq(world)
    const attempt = world.door.write(commander, ({ rows }) => rows(statement))
    await expect(attempt).rejects.toMatchObject(refused)
    expect(await lastSeq(world)).toBe(before)
  })
})

describe('the owner of the tables', () => {
  it.each<[string, SQL]>([
    ['change', sql`update log_entries set who = 'nobody'`],
    ['take from', sql`delete from log_entries`],
    ['empty', sql`truncate log_entries`],
  ])('is refused to %s the log, as a replica too', async (_, statement) => {
    await expect(world.asOwner(statement)).rejects.toMatchObject(refused)
    const asReplica = world.database.readWrite(
      sql`select set_config('session_replication_role', 'replica', true)`,
      ({ rows }) => rows(statement),
    )
    await expect(asReplica).rejects.toMatchObject(refused)
    expect((await verifyLog(world.database)).came_to).toBe('fits')
  })
})

describe('what the program tells the log', () => {
  it('stands there with who did it, when the rest of the pass does', async () => {
    const from = await lastSeq(world)
    const user = { ...commander, source: '192.0.2.7' }
    await world.door.write(user, (session) =>
      appendToLog(session, {
        kind: 'right_granted',
        owning_unit: '06712',
        before: { role: 'viewer' },
        after: { about: 'lan', role: 'coordinator' },
      }),
    )
    const work = world.door.write(user, async (session) => {
      await appendToLog(session, { kind: 'exported', collection: 'units' })
      throw new Error('taken back')
    })
    await expect(work).rejects.toThrow('taken back')
    expect(await entriesAfter(world, from)).toMatchObject([
      {
        who: 'commander',
        role: 'administrator',
        source_address: '192.0.2.7',
        kind: 'right_granted',
        lane: 'live',
        marking: null,
        owning_unit: '06712',
        before: { role: 'viewer' },
        after: { about: 'lan', role: 'coordinator' },
      },
    ])
  })

  it('may be a refusal, with whatever was tried', async () => {
    const from = await lastSeq(world)
    const stranger = { ...commander, name: "o'; drop", role: 'viewer' as const, units: [] }
    const after = { path: '/api/x\0\ud800', reason: '"}, {"' }
    await logRefusal(world.door, stranger, { after })
    expect(await entriesAfter(world, from)).toMatchObject([
      { who: "o'; drop", kind: 'refused', after: { path: '/api/x\ufffd\ufffd', reason: '"}, {"' } },
    ])
    expect((await verifyLog(world.database)).came_to).toBe('fits')
  })

  it('wakes nobody who waits for changes of rows, but does not hush them', async () => {
    let woken = 0
    const stop = await world.database.listen('changes', () => {
      woken += 1
    })
    const say = (kind: 'exported') => (session: Parameters<typeof appendToLog>[0]) =>
      appendToLog(session, { kind })
    await world.door.write(commander, say('exported'))
    await world.door.write(commander, async (session) => {
      await say('exported')(session)
      await session.rows(sql`update border_crossings set lanes = 3 where id = 'a'`)
    })
    await expect.poll(() => woken).toBe(1)
    await stop()
  })
})
