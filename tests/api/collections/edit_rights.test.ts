import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import type { Editors } from '../../../geo/editors.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor, feature, said, sampleLayers, samples } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { signedIn } from '../../support/visitor.ts'

const ward: User = {
  ...{ name: 'phường', role: 'coordinator', clearance: 10, units: ['06712'], lane: 'live' },
}

let world: World
const as = (own: Partial<User>) => editor(world, { ...ward, ...own })
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
})
afterAll(() => world.close())

const gauge = (own: object) =>
  feature({ ...samples.gauges.properties, ...own }, samples.gauges.geometry)
const added = async (own: object) => {
  const answer = await editor(world, commander).post('gauges', gauge(own))
  expect(answer.status).toBe(201)
  return answer.said.id
}
const versions = async (id: string) => {
  const [found] = await world.asOwner<{ count: number }>(
    sql`select count(*)::int as count from log_entries where feature_id = ${id}`,
  )
  return found?.count
}

describe('a role that does not write a layer', () => {
  it.each(['viewer', 'reporter', 'planner'] as const)('%s: 403 for what it sees', async (role) => {
    const nobody = as({ role, units: 'all' })
    const { status, said: problem } = await nobody.post(
      'crossing_statuses',
      samples.crossing_statuses,
    )
    expect([status, problem.code]).toEqual([403, 'not_allowed'])
    const [row] = await world.read<{ id: string }>(sql`select id from crossing_statuses limit 1`)
    const id = row?.id ?? ''
    const answers = [
      await nobody.change('crossing_statuses', id, { status: 'closed' }),
      await nobody.put('crossing_statuses', id, samples.crossing_statuses),
      await nobody.remove('crossing_statuses', id),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403])
    expect(await world.read(sql`select id from crossing_statuses where id = ${id}`)).toHaveLength(1)
  })

  it('and 404 for what it may not see, as for what is not there', async () => {
    const id = await added({ marking: 'noi_bo', owning_unit: '06709' })
    const headers = { 'if-match': '"x"' }
    for (const user of [as({}), as({ role: 'viewer' })]) {
      for (const one of [id, 'no_such']) {
        expect((await user.change('gauges', one, {}, { headers })).status).toBe(404)
        expect((await user.put('gauges', one, gauge({}), { headers })).status).toBe(404)
        expect((await user.remove('gauges', one, { headers })).status).toBe(404)
      }
      const [hidden, none] = [
        await user.change('gauges', id, {}, { headers }),
        await user.change('gauges', 'no_such', {}, { headers }),
      ]
      expect(hidden.text.replaceAll(id, '')).toBe(none.text.replaceAll('no_such', ''))
    }
  })
})

describe('a unit of another', () => {
  it('gets nothing written in its name: 403, by the field', async () => {
    const answer = await as({}).post('gauges', gauge({ owning_unit: '06709' }))
    expect([answer.status, answer.said.parameter]).toEqual([403, 'owning_unit'])
    const province = await as({}).post('gauges', gauge({ owning_unit: '22' }))
    expect([province.status, province.said.parameter]).toEqual([403, 'owning_unit'])
  })

  it('keeps its open features: seen by all, changed and removed by none but its own', async () => {
    const id = await added({ owning_unit: '06709' })
    const taking = { owning_unit: '06712' }
    const answers = [
      await as({}).change('gauges', id, { name_vi: 'x' }),
      await as({}).change('gauges', id, taking),
      await as({}).put('gauges', id, gauge(taking)),
      await as({}).remove('gauges', id),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await versions(id)).toBe(1)
  })

  it('is not given away, nor taken back by way of another', async () => {
    const id = await added({ owning_unit: '06712' })
    const given = await as({}).change('gauges', id, { owning_unit: '06709' })
    expect([given.status, given.said.parameter]).toEqual([403, 'owning_unit'])
    const both = as({ units: ['06712', '06709'] })
    expect((await both.change('gauges', id, { owning_unit: '06709' })).status).toBe(200)
    expect((await as({}).change('gauges', id, { owning_unit: '06712' })).status).toBe(403)
  })

  it('must be there', async () => {
    const answer = await as({ units: 'all' }).post('gauges', gauge({ owning_unit: '99999' }))
    expect([answer.status, answer.said.parameter]).toEqual([422, 'owning_unit'])
  })
})

describe('a marking', () => {
  it('above the own clearance is 403, an unknown one 422, both by the field', async () => {
    const id = await added({})
    for (const [marking, status] of [
      ...([
        ['mat', 403],
        ['tuyet_mat', 403],
        ['bí mật', 422],
        ['no_such', 422],
      ] as const),
    ]) {
      const post = await as({}).post('gauges', gauge({ marking }))
      const patch = await as({}).change('gauges', id, { marking })
      const put = await as({}).put('gauges', id, gauge({ marking }))
      for (const answer of [post, patch, put]) {
        expect([answer.status, answer.said.parameter]).toEqual([status, 'marking'])
      }
    }
    expect(await versions(id)).toBe(1)
  })

  it('is never lowered by leaving it out', async () => {
    const id = await added({ marking: 'noi_bo' })
    const { marking: _, ...rest } = samples.gauges.properties
    const taken = { ...rest, marking: null }
    const answers = [
      await as({}).put('gauges', id, { ...samples.gauges, properties: rest }),
      await as({}).put('gauges', id, { ...samples.gauges, properties: taken }),
      await as({}).change('gauges', id, { marking: null }),
      await as({}).post('gauges', { ...samples.gauges, properties: taken }),
    ]
    for (const { status, said: problem } of answers) {
      expect([status, problem.parameter]).toEqual([422, 'marking'])
    }
    const unowned = await as({ units: 'all' }).change('gauges', id, { owning_unit: null })
    expect([unowned.status, unowned.said.parameter]).toEqual([422, 'owning_unit'])
    expect((await as({}).change('gauges', id, { name_vi: 'x' })).said.properties.marking).toBe(
      'noi_bo',
    )
  })
})

describe('an account on a network that is not isolated', () => {
  it('writes nothing above the ceiling, whatever clearance it was granted', async () => {
    const own = { role: 'administrator', units: null, clearance: 'tuyet_mat' } as const
    const { visitor } = await signedIn(world, 'tinh', own)
    const body = JSON.stringify(gauge({ marking: 'mat' }))
    const refused = await visitor.post('/api/collections/gauges/items', body)
    expect([refused.status, refused.said.parameter]).toEqual([403, 'marking'])
    const internal = JSON.stringify(gauge({ marking: 'noi_bo' }))
    const { status } = await visitor.post('/api/collections/gauges/items', internal)
    expect(status).toBe(201)
  })

  it('is asked to sign in before anything else, and no other site writes in its name', async () => {
    const address = '/api/collections/gauges/items'
    const bare = await world.bare.fetch(address, { method: 'POST', body: '{}' })
    expect(bare.status).toBe(401)
    const { visitor } = await signedIn(world, 'other', { role: 'coordinator' })
    const foreign = await visitor.post(address, gauge({}), { origin: 'https://evil.example' })
    expect([foreign.status, foreign.said.code]).toEqual([403, 'other_site'])
  })
})

describe('a lane', () => {
  it('is the one that one works in', async () => {
    await world.asOwner(
      sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Drill', null, null)`,
    )
    const inDrill = { ...commander, lane: 'drill' }
    await world.write('units', [{ ...unit('06712', null), lane: 'drill' }], inDrill)
    const drill = as({ lane: 'drill', units: 'all' })
    const ours = await drill.post('gauges', gauge({}))
    expect([ours.status, ours.said.properties.lane]).toEqual([201, 'drill'])
    expect((await as({}).get('gauges', ours.said.id)).status).toBe(404)
  })
})

it('what is refused stands in the log: who, where and why, and not what it held', async () => {
  const secretive = { ...samples.gauges.properties, name_vi: 'không ai được đọc', marking: 'mat' }
  await as({ name: 'thử' }).post('gauges', feature(secretive, samples.gauges.geometry))
  await as({ name: 'thử' }).post('gauges', gauge({ kind: 'no such' }))
  const entries = await world.asOwner<{ after: object }>(
    sql`select after from log_entries where kind = 'refused' and who = 'thử' order by seq`,
  )
  const tried = { method: 'POST', path: '/api/collections/gauges/items' }
  expect(entries.map(({ after }) => after)).toEqual([
    { ...tried, reason: 'not_allowed' },
    { ...tried, reason: 'refused_by_rule' },
  ])
})

it.each(sampleLayers)('%s: every editor of it may, by its definition', async (layer) => {
  const { said: schema } = await as({}).ask('GET', `${layer}/schema`)
  const { 'x-editors': editors } = schema as unknown as { 'x-editors': Editors }
  expect(editors.add.length).toBeGreaterThan(1)
  for (const role of editors.add) {
    const { id } = (await as({ role }).post(layer, samples[layer])).said
    expect((await as({ role }).change(layer, id, { ...said, name_vi: role })).status).toBe(200)
    expect((await as({ role }).remove(layer, id)).status).toBe(204)
  }
})
