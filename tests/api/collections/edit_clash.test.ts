import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiOf } from '../../../api/app.ts'
import type { Door } from '../../../api/db/as_user.ts'
import type { WriteSession } from '../../../api/db/database.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor, said, samples } from '../../support/editor.ts'

let world: World
let post: ReturnType<typeof editor>
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  post = editor(world, { ...commander, name: 'một' })
})
afterAll(() => world.close())

const newGauge = async () => (await post.post('gauges', samples.gauges)).said.id
const names = async () => {
  const rows = await world.read<{ name_vi: string }>(sql`select name_vi from gauges`)
  return rows.map(({ name_vi }) => name_vi)
}
const countOf = async (name: string) => (await names()).filter((one) => one === name).length

describe('a change without the version it is of', () => {
  it.each([
    [{ 'if-match': '' }, 400],
    [{ 'if-match': '*' }, 428],
    [{ 'if-match': 'abc' }, 400],
  ])('is refused: %o', async (headers, status) => {
    const id = await newGauge()
    const answers = [
      await post.change('gauges', id, { name_vi: 'x' }, { headers }),
      await post.put('gauges', id, samples.gauges, { headers }),
      await post.remove('gauges', id, { headers }),
    ]
    for (const answer of answers) {
      expect([answer.status, answer.said.parameter]).toEqual([status, 'If-Match'])
    }
  })
  it('is 428 when nothing is said', async () => {
    const id = await newGauge()
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status, said: problem } = await post.ask(method, `gauges/items/${id}`, {})
      expect([status, problem.code, problem.parameter]).toEqual([
        ...[428, 'version_not_said', 'If-Match'],
      ])
    }
  })
  it('matches no weak tag, and any of several', async () => {
    const id = await newGauge()
    const tag = await post.tagOf('gauges', id)
    const weak = { headers: { 'if-match': `W/${tag}` } }
    expect((await post.change('gauges', id, { name_vi: 'a' }, weak)).status).toBe(412)
    const several = { headers: { 'if-match': `"other", ${tag}` } }
    expect((await post.change('gauges', id, { name_vi: 'a' }, several)).status).toBe(200)
  })
})

describe('two who write to one feature', () => {
  it('one after the other: the second is shown what stands, and loses nothing', async () => {
    const id = await newGauge()
    const headers = { 'if-match': await post.tagOf('gauges', id) }
    await post.change('gauges', id, { name_vi: 'của người thứ nhất' }, { headers })
    const second = editor(world, { ...commander, name: 'hai' })
    const clashes = [
      await second.change('gauges', id, { name_en: 'of the second' }, { headers }),
      await second.put('gauges', id, samples.gauges, { headers }),
      await second.remove('gauges', id, { headers }),
    ]
    const { said: now, headers: stands } = await second.get('gauges', id)
    for (const clash of clashes) {
      expect([clash.status, clash.said.code]).toEqual([412, 'version_changed'])
      expect(clash.headers.get('etag')).toBe(stands.get('etag'))
      expect(clash.said.current?.properties).toEqual(now.properties)
      expect(clash.said.current?.geometry).toEqual(now.geometry)
    }
    expect(now.properties.name_vi).toBe('của người thứ nhất')
    // With the version that stands, both are kept.
    const tag = { 'if-match': clashes[0]?.headers.get('etag') ?? '' }
    const again = await second.change('gauges', id, { name_en: 'of the second' }, { headers: tag })
    expect(again.said.properties).toMatchObject({
      ...{ name_vi: 'của người thứ nhất', name_en: 'of the second' },
    })
  })

  it('at the same time: one is written, all others are told', async () => {
    const id = await newGauge()
    const headers = { 'if-match': await post.tagOf('gauges', id) }
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        editor(world, { ...commander, name: `người ${at}` }).change(
          'gauges',
          id,
          { name_vi: `của ${at}` },
          { headers },
        ),
      ),
    )
    const won = answers.filter(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412])
    const [winner] = won
    for (const { status, said: problem } of answers) {
      if (status === 412) expect(problem.current?.properties).toEqual(winner?.said.properties)
    }
    expect((await post.get('gauges', id)).text).toBe(winner?.text)
  })

  it('at the same time, one of them removing it: one is done, the other told', async () => {
    const id = await newGauge()
    const headers = { 'if-match': await post.tagOf('gauges', id) }
    const [changed, removed] = await Promise.all([
      post.change('gauges', id, { name_vi: 'còn' }, { headers }),
      post.remove('gauges', id, { headers }),
    ])
    const statuses = [changed.status, removed.status]
    expect([
      [200, 412],
      [404, 204],
    ]).toContainEqual(statuses)
  })
})

describe('an Idempotency-Key', () => {
  const keyed = (key: string, more: object = {}) => ({
    headers: { 'idempotency-key': key, ...more },
  })
  const named = (name_vi: string) => ({
    ...samples.gauges,
    properties: { ...samples.gauges.properties, name_vi },
  })

  it('makes of many requests one change, each answered with the same', async () => {
    const first = await post.post('gauges', named('một lần'), keyed('k1'))
    const again = await post.post('gauges', named('một lần'), keyed('k1'))
    expect(first.status).toBe(201)
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([
      ...[201, first.text, first.headers.get('etag')],
    ])
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    const together = await Promise.all(
      Array.from({ length: 5 }, () => post.post('gauges', named('cùng lúc'), keyed('k2'))),
    )
    expect(new Set(together.map(({ text }) => text)).size).toBe(1)
    expect([await countOf('một lần'), await countOf('cùng lúc')]).toEqual([1, 1])
  })

  it('serves every method, and gives the first answer also where more has happened since', async () => {
    const id = await newGauge()
    const tag = { 'if-match': await post.tagOf('gauges', id) }
    const patch = () => post.change('gauges', id, { name_vi: 'đầu' }, keyed('k3', tag))
    const first = await patch()
    await post.change('gauges', id, { name_vi: 'sau' })
    const again = await patch()
    expect([again.status, again.text]).toEqual([200, first.text])
    expect((await post.get('gauges', id)).said.properties.name_vi).toBe('sau')
    const now = { 'if-match': await post.tagOf('gauges', id) }
    for (const _ of [1, 2]) {
      expect((await post.remove('gauges', id, keyed('k4', now))).status).toBe(204)
    }
  })

  it('is of one request: with another body, method or place it is 409', async () => {
    const { said: made } = await post.post('gauges', named('khóa'), keyed('k5'))
    const tag = { 'if-match': await post.tagOf('gauges', made.id) }
    const answers = [
      await post.post('gauges', named('khác'), keyed('k5')),
      await post.post('facilities', samples.facilities, keyed('k5')),
      await post.remove('gauges', made.id, keyed('k5', tag)),
    ]
    for (const { status, said: problem } of answers) {
      expect([status, problem.code]).toEqual([409, 'key_of_another'])
    }
    expect(await countOf('khác')).toBe(0)
  })

  it('is of one user, and of the rights they have', async () => {
    const other = editor(world, { ...commander, name: 'hai' })
    const own = await post.post('gauges', named('của tôi'), keyed('k6'))
    const theirs = await other.post('gauges', named('của tôi'), keyed('k6'))
    expect([theirs.status, theirs.said.id === own.said.id]).toEqual([201, false])
    const lessened = editor(world, { ...commander, name: 'một', clearance: 0 })
    expect((await lessened.post('gauges', named('của tôi'), keyed('k6'))).status).toBe(409)
  })

  it('is kept for thirty days, since a device may be away that long', async () => {
    const first = await post.post('gauges', named('tháng trước'), keyed('k7'))
    const grow = (days: number) =>
      world.asOwner(
        sql`update kept_answers set kept_at = kept_at - ${days} * interval '1 day' where key = 'k7'`,
      )
    await grow(29)
    const again = await post.post('gauges', named('tháng trước'), keyed('k7'))
    expect([again.status, again.said.id]).toEqual([201, first.said.id])
    await grow(1.1)
    expect((await post.post('gauges', named('hôm nay'), keyed('k7'))).status).toBe(201)
    const kept = await world.asOwner(sql`select 1 from kept_answers where key = 'k7'`)
    expect(kept).toHaveLength(1)
  })

  it.each(['', 'a b', 'x'.repeat(201), 'ü'])('that is none is refused: "%s"', async (key) => {
    const { status, said: problem } = await post.post('gauges', samples.gauges, keyed(key))
    expect([status, problem.parameter]).toEqual([400, 'Idempotency-Key'])
  })

  it('holds nothing of what was refused: corrected, it is done', async () => {
    expect((await post.post('gauges', named(''), keyed('k8'))).status).toBe(422)
    expect((await post.post('gauges', named('đã sửa'), keyed('k8'))).status).toBe(201)
  })
})

describe('a request that is cut', () => {
  /** The API behind a door that breaks: before the change is kept, or after it, before it is told. */
  function broken(moment: 'before' | 'after') {
    const cut = () =>
      Object.assign(new Error('The connection is lost.'), { code: 'CONNECTION_CLOSED' })
    const door: Door = {
      ...world.door,
      write: async (user, work) => {
        const value = await world.door.write(user, async (session) => {
          if (moment === 'after') return work(session)
          const lastRows: WriteSession['lastRows'] = async (queries) => {
            // The commit travels behind what fails, and undoes it.
            await session.lastRows([...queries, sql`select 1 / 0`]).catch(() => {})
            throw cut()
          }
          return work(Object.assign(Object.create(session) as WriteSession, { lastRows }))
        })
        if (moment === 'after') throw cut()
        return value
      },
    }
    const { dataDirectory } = world
    return apiOf({ door, dataDirectory, findAsker: async () => ({ ...commander, name: 'một' }) })
  }
  const send = (api: ReturnType<typeof apiOf>, key: string, name_vi: string) =>
    api.request('http://localhost/api/collections/gauges/items', {
      method: 'POST',
      headers: { 'content-type': 'application/geo+json', 'idempotency-key': key },
      body: JSON.stringify({
        ...samples.gauges,
        properties: { ...samples.gauges.properties, ...said, name_vi },
      }),
    })

  it('after the change: repeated, it gives the first answer, and is done once', async () => {
    expect((await send(broken('after'), 'cut1', 'bị cắt sau')).status).toBe(503)
    expect(await countOf('bị cắt sau')).toBe(1)
    const again = await post.post(
      'gauges',
      {
        ...samples.gauges,
        properties: { ...samples.gauges.properties, ...said, name_vi: 'bị cắt sau' },
      },
      { headers: { 'idempotency-key': 'cut1' } },
    )
    expect(again.status).toBe(201)
    expect(await countOf('bị cắt sau')).toBe(1)
    const [entries] = await world.asOwner<{ count: number }>(
      sql`select count(*)::int as count from log_entries where feature_id = ${again.said.id}`,
    )
    expect(entries?.count).toBe(1)
  })

  it('before it: nothing is left, not even the key, and repeated it is done', async () => {
    expect((await send(broken('before'), 'cut2', 'bị cắt trước')).status).toBe(503)
    expect(await countOf('bị cắt trước')).toBe(0)
    expect(await world.asOwner(sql`select 1 from kept_answers where key = 'cut2'`)).toEqual([])
    const again = await post.post(
      'gauges',
      {
        ...samples.gauges,
        properties: { ...samples.gauges.properties, ...said, name_vi: 'bị cắt trước' },
      },
      { headers: { 'idempotency-key': 'cut2' } },
    )
    expect(again.status).toBe(201)
    expect(await countOf('bị cắt trước')).toBe(1)
  })
})
