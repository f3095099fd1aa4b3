import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import type { LogEntry } from '../../../geo/log/log_entry.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

interface Page {
  readonly entries: readonly (LogEntry & { readonly says: string })[]
  readonly next?: string
}

let world: World
let asking: User = commander
beforeAll(async () => {
  world = await openWorld()
  for (const name_vi of ['một', 'hai', 'ba']) {
    const user = { ...commander, name: name_vi }
    await world.write('border_crossings', [crossing('a', { name_vi, name_en: name_vi })], user)
  }
  await world.write('border_crossings', [crossing('b', { marking: 'mat', owning_unit: '06709' })])
})
afterAll(() => world.close())

async function ask(query: string, language = 'vi') {
  const response = await world.as(asking).fetch(`/api/log${query}`, {
    headers: { 'accept-language': language },
  })
  return { status: response.status, body: (await response.json()) as Page & { parameter?: string } }
}
const seqs = async (query: string) => (await ask(query)).body.entries.map(({ seq }) => seq)

describe('what leaves the screen', () => {
  it('is told by whoever takes it, at the mark of the highest that they may see of it', async () => {
    const own = await openWorld()
    try {
      await own.write('border_crossings', [crossing('a'), crossing('b', { marking: 'mat' })])
      const viewer: User = { ...commander, role: 'viewer', name: 'truc', clearance: 10 }
      const tell = (body: object) =>
        own.as(viewer).fetch('/api/log', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const taken = { kind: 'exported', collection: 'border_crossings', rows: 1 }
      expect((await tell(taken)).status).toBe(204)
      const { entries } = await own.json<Page>('/api/log?kind=exported')
      expect(entries).toMatchObject([
        { who: 'truc', collection: 'border_crossings', marking: 'cong_khai', after: { rows: 1 } },
      ])
      expect(entries[0]?.says).toBe('truc xuất dữ liệu Cửa khẩu, lối thông quan: dòng dữ liệu 1.')
      for (const wrong of [
        { ...taken, kind: 'right_granted' },
        { ...taken, rows: -1 },
        { ...taken, who: 'lan' },
      ]) {
        expect((await tell(wrong)).status).toBeGreaterThanOrEqual(400)
      }
      expect((await tell({ ...taken, collection: 'none' })).status).toBe(404)
      expect((await own.json<Page>('/api/log?kind=exported')).entries).toHaveLength(1)
    } finally {
      await own.close()
    }
  })
})

describe('an administrator', () => {
  it('reads the newest first, each entry with what it says in their language', async () => {
    const { body } = await ask('')
    expect(body.entries.map(({ seq, who, kind }) => [seq, who, kind])).toEqual([
      [5, 'commander', 'added'],
      [4, 'ba', 'changed'],
      [3, 'hai', 'changed'],
      [2, 'một', 'added'],
      [1, expect.any(String), 'begun'],
    ])
    expect(body.entries[1]?.says).toBe(
      'ba sửa cửa khẩu “ba”: Tên hai → ba; Tên tiếng Anh hai → ba.',
    )
    expect((await ask('', 'en')).body.entries[3]?.says).toBe('một added crossing “một”.')
    expect(body.entries[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  })

  it('filters by kind, who, feature and moment', async () => {
    const [, second] = (await ask('')).body.entries
    expect(await seqs('?kind=changed')).toEqual([4, 3])
    expect(await seqs('?who=hai')).toEqual([3])
    expect(await seqs('?collection=border_crossings&feature_id=b')).toEqual([5])
    expect(await seqs('?collection=gauges')).toEqual([])
    expect(await seqs(`?from=${second?.at}`)).toEqual([5, 4])
    expect(await seqs(`?to=${second?.at}`)).toEqual([4, 3, 2, 1])
    expect(await seqs('?to=2020-01-01')).toEqual([])
    expect(await seqs('?from=2020-01-01&to=2999-12-31&kind=begun')).toEqual([1])
  })

  it('goes from page to page by `next` until there is none', async () => {
    const seen: number[] = []
    for (let query = '?limit=2'; query !== ''; ) {
      const { body } = await ask(query)
      seen.push(...body.entries.map(({ seq }) => seq))
      query = body.next?.replace('/api/log', '') ?? ''
    }
    expect(seen).toEqual([5, 4, 3, 2, 1])
    expect(await seqs('?before=3')).toEqual([2, 1])
  })

  it('sees what is theirs to see, numbered without the rest', async () => {
    asking = { ...commander, clearance: 10, units: ['06712'] }
    const { body } = await ask('?collection=border_crossings')
    expect(body.entries.map(({ seq, who }) => [seq, who])).toEqual([
      ...[
        [3, 'ba'],
        [2, 'hai'],
        [1, 'một'],
      ],
    ])
    expect(await seqs('?before=3')).toEqual([2, 1])
    expect(body.entries[0]).not.toHaveProperty('hash')
    asking = commander
  })

  it.each([
    ['colour=red', 'colour'],
    ['kind=stolen', 'kind'],
    ['who=a&who=b', 'who'],
    ['who=', 'who'],
    ['who=%00', 'who'],
    ['feature_id=x%00', 'feature_id'],
    ['limit=0', 'limit'],
    ['limit=many', 'limit'],
    ['before=-1', 'before'],
    ['before=1e3', 'before'],
    ['from=yesterday', 'from'],
    ['from=2025-02-30', 'from'],
    ['to=0000-01-01', 'to'],
    ['to=2025-01-01T00:00:00', 'to'],
  ])('is told what is wrong with %s', async (query, parameter) => {
    expect(await ask(`?${query}`)).toMatchObject({ status: 400, body: { parameter } })
  })
})

it('for anybody else nothing stands there', async () => {
  asking = { ...commander, role: 'coordinator' }
  expect((await ask('')).status).toBe(404)
  expect((await ask('?colour=red')).status).toBe(404)
  asking = commander
})
