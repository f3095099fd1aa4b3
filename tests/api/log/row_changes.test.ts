import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'
import { sampleRecords } from '../../support/sample_records.ts'
import { rowsOf } from '../../support/seed_rows.ts'

const ward: User = {
  name: 'ward',
  role: 'administrator',
  clearance: 10,
  units: 'all',
  lane: 'live',
  source: '10.1.2.3',
}

// What nobody removes has its own tests, in `collections/incidents`.
const layers: readonly LayerDefinition<Record<string, unknown>, LayerId>[] = catalogue
const removed = layers.filter(({ editors }) => editors?.remove.length !== 0)

/** And what these speak of: a position of a storm is only taken where its bulletin is. */
const spokenOf = new Set(
  removed.flatMap(({ about, properties }) => {
    const link = about === undefined ? undefined : properties[about]
    return link?.kind === 'link' ? [link.to] : []
  }),
)
const written = layers.filter((layer) => removed.includes(layer) || spokenOf.has(layer.id))

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  for (const { id } of written) {
    const records = sampleRecords[id]
    if (records) await world.write(id, rowsOf<object>(id, records, tablesOf[id].read))
  }
})
afterAll(() => world.close())

/** A row as the log has to have it, made here: a shape of many points by its hash. */
async function rowOf(layer: LayerId, id: string): Promise<Record<string, unknown> | undefined> {
  const [found] = await world.asOwner<{
    row: Record<string, unknown>
    shape: object | null
    points: number | null
    kind: string | null
    wkb: string | null
  }>(sql`
    select to_jsonb(t) - 'geom' as row, st_asgeojson(geom)::jsonb as shape, st_npoints(geom) as points,
      replace(st_geometrytype(geom), 'ST_', '') as kind, encode(st_asbinary(geom), 'hex') as wkb
    from ${tablesOf[layer].now} t where id = ${id}`)
  if (found === undefined) return undefined
  const { row, shape, points, kind, wkb } = found
  const sha256 = () =>
    createHash('sha256')
      .update(Buffer.from(wkb ?? '', 'hex'))
      .digest('hex')
  const geom = points !== null && points > 100 ? { type: kind, points, sha256: sha256() } : shape
  return { ...row, geom }
}

describe('a change of a row leaves one entry, with the row before and after', () => {
  // What speaks of another goes first: it may go along with that, and not come back.
  const inTurn = removed.toSorted(
    (one, other) => Number(other.about !== undefined) - Number(one.about !== undefined),
  )
  it.each(inTurn.map(({ id }) => id))('%s', async (layer) => {
    const table = tablesOf[layer].now
    const [first] = await world.asOwner<{ id: string }>(
      // The largest, so that layers with outlines are tried with one.
      sql`select id from ${table} order by st_npoints(geom) desc nulls last, id limit 1`,
    )
    const id = first?.id ?? ''
    const shipped = await rowOf(layer, id)
    const from = await lastSeq(world)
    const change = (statement: ReturnType<typeof sql>) =>
      world.door.write(ward, ({ rows }) => rows(statement))
    await change(sql`update ${table} set note_en = 'seen today' where id = ${id}`)
    const changed = await rowOf(layer, id)
    await change(sql`update ${table} set note_en = note_en where id = ${id}`)
    await world.asOwner(sql`create table put_back as select * from ${table} where id = ${id}`)
    await world.asOwner(sql`grant select on put_back to dia_ban_app`)
    await change(sql`delete from ${table} where id = ${id}`)
    await change(sql`insert into ${table} select * from put_back`)
    await world.asOwner(sql`drop table put_back`)
    const added = await rowOf(layer, id)

    // What goes along, as the lines of a plan do, has entries of its own.
    const entries = (await entriesAfter(world, from)).filter((one) => one.collection === layer)
    expect(entries.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      { kind: 'changed', before: shipped, after: changed },
      { kind: 'removed', before: changed, after: null },
      { kind: 'added', before: null, after: added },
    ])
    for (const entry of entries) {
      expect(entry).toMatchObject({
        who: 'ward',
        role: 'administrator',
        source_address: '10.1.2.3',
        collection: layer,
        feature_id: id,
        lane: 'live',
        marking: shipped?.marking,
        owning_unit: shipped?.owning_unit,
      })
    }
    expect(entries[0]?.after?.note_en).toBe('seen today')
  })
})

it('an entry has the stamp of its row, to the microsecond', async () => {
  const from = await lastSeq(world)
  await world.write('border_crossings', [crossing('a'), crossing('b')])
  const [row] = await world.asOwner<{ at: string }>(
    sql`select known_at::text as at from border_crossings where id = 'a'`,
  )
  const entries = await entriesAfter(world, from)
  expect(entries.map(({ at }) => at)).toEqual([row?.at, row?.at])
})

it('what is taken back leaves no entry, and no gap in the count', async () => {
  const from = await lastSeq(world)
  const work = world.door.write(ward, async ({ rows }) => {
    await rows(sql`delete from gauges`)
    throw new Error('taken back')
  })
  await expect(work).rejects.toThrow('taken back')
  await world.write('border_crossings', [crossing('after')])
  expect((await entriesAfter(world, from)).map(({ seq }) => seq)).toEqual([from + 1])
})

it('whoever goes past the door is named by their login', async () => {
  const from = await lastSeq(world)
  await world.asOwner(sql`update border_crossings set lanes = 9 where id = 'a'`)
  const [login] = await world.asOwner<{ name: string }>(sql`select session_user::text as name`)
  expect(await entriesAfter(world, from)).toMatchObject([
    { who: login?.name, role: null, source_address: null, kind: 'changed' },
  ])
})
