import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { servedLayer } from '../../../api/collections/served_layer.ts'
import { readTimelineRequest, timelineQuery } from '../../../api/collections/timeline.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

interface Timeline {
  readonly from: string
  readonly to: string
  readonly intervalSeconds: number
  readonly begun: readonly number[]
  readonly recorded: readonly number[]
}

const timeline = '/api/collections/incidents/timeline'
const day = 'datetime=2025-10-05T00:00:00%2B07:00/2025-10-06T00:00:00%2B07:00'

/** An incident that occurred at an hour of the fifth of October. */
const incident = (id: string, hour: string, own: object = {}) => ({
  ...{ id, name_vi: `Vụ ${id}`, name_en: `Incident ${id}`, text: 'Một việc', kind: 'fire' },
  ...{ severity: 2, source: 'a test', confidence: 'unverified', owning_unit: '06712' },
  ...{ unit_code: '06712', marking: 'cong_khai' },
  ...{ occurred_at: `2025-10-05T${hour}:00+07:00`, valid_from: `2025-10-05T${hour}:00+07:00` },
  ...own,
})

const ask = (rest: string, asking: Pick<World, 'json'> = world) =>
  asking.json<Timeline>(`${timeline}?${rest}`)

describe('the counts over a day', () => {
  it('say in which interval things began, the end of one being in the next', async () => {
    await world.write('incidents', [
      incident('a', '00:00'),
      incident('b', '05:59'),
      incident('c', '06:00'),
      incident('d', '23:59'),
      { ...incident('e', '00:00'), ...beganOn('2025-10-06') },
    ])
    expect(await ask(`${day}&interval=21600`)).toEqual({
      collection: 'incidents',
      from: '2025-10-05T00:00:00+07:00',
      to: '2025-10-06T00:00:00+07:00',
      intervalSeconds: 21_600,
      begun: [2, 1, 0, 1],
      recorded: [0, 0, 0, 0],
    })
    // What is left over is an interval of its own.
    expect((await ask(`${day}&interval=36000`)).begun).toEqual([3, 0, 1])
  })

  it('say when they were recorded, every version of them', async () => {
    await world.write('incidents', [incident('a', '01:00')])
    const between = new Date().toISOString()
    await new Promise((resume) => setTimeout(resume, 5))
    await world.write('incidents', [
      incident('a', '01:00', { severity: 3 }),
      incident('b', '02:00'),
    ])
    const now = Date.now()
    const around = `datetime=${new Date(now - 3_600_000).toISOString()}/${new Date(now + 60_000).toISOString()}`
    const total = async (rest: string) =>
      (await ask(`${around}&interval=60${rest}`)).recorded.reduce((sum, count) => sum + count, 0)
    expect(await total('')).toBe(3)
    expect(await total('&severity=3')).toBe(1)
    expect(await total(`&known_at=${between}`)).toBe(1)
  })

  it('are of the same filters as a list, and of what was known then', async () => {
    await world.write('incidents', [
      incident('a', '01:00'),
      incident('b', '01:00', { kind: 'flood', text: 'Ngập cầu' }),
    ])
    const then = new Date().toISOString()
    await new Promise((resume) => setTimeout(resume, 5))
    await world.write('incidents', [incident('a', '09:00'), incident('late', '01:00')])
    const hours = async (rest: string) => (await ask(`${day}&interval=21600${rest}`)).begun
    expect(await hours('')).toEqual([2, 1, 0, 0])
    expect(await hours('&kind=flood')).toEqual([1, 0, 0, 0])
    expect(await hours('&q=ngap')).toEqual([1, 0, 0, 0])
    expect(await hours('&bbox=1,1,2,2')).toEqual([0, 0, 0, 0])
    expect(await hours(`&known_at=${then}`)).toEqual([2, 0, 0, 0])
    expect(await hours(`&known_at=${then}&kind=fire`)).toEqual([1, 0, 0, 0])
  })

  it('hold nothing that one may not see, nor the versions before it was hidden', async () => {
    const stranger = { ...commander, role: 'viewer', clearance: 0, units: [] } as const
    const sees = async () => {
      const now = Date.now()
      const around = `datetime=${new Date(now - 3_600_000).toISOString()}/${new Date(now + 60_000).toISOString()}`
      const { begun } = await ask(`${day}&interval=86400`, world.as(stranger))
      const { recorded } = await ask(`${around}&interval=3660`, world.as(stranger))
      return [begun[0], recorded[0]]
    }
    await world.write('incidents', [incident('a', '01:00'), incident('b', '01:00')])
    expect(await sees()).toEqual([2, 2])
    await world.write('incidents', [incident('a', '01:00', { marking: 'noi_bo' })])
    expect(await sees()).toEqual([1, 1])
  })

  it('are there for every layer', async () => {
    await world.write('border_crossings', [crossing('a', { valid_from: '2025-10-05T10:00:00Z' })])
    const { begun } = await world.json<Timeline>(
      `/api/collections/border_crossings/timeline?${day}&interval=86400&class=clearance_opening`,
    )
    expect(begun).toEqual([1])
  })

  it('are found by an index, also by who sees a part only', async () => {
    const incidents = servedLayer('incidents')
    const request = readTimelineRequest(incidents, {
      ...{ datetime: ['2025-10-05/2025-10-06'], interval: ['3600'] },
    })
    const user = { ...commander, role: 'viewer', clearance: 10, units: ['06712'] } as const
    const plan = await world.door.read(user, async ({ rows }) => {
      // Of so few rows a scan is the quickest.
      await rows(sql`select set_config('enable_seqscan', 'off', true)`)
      return rows<Record<string, string>>(sql`explain ${timelineQuery(incidents, request)}`)
    })
    const text = plan.flatMap((line) => Object.values(line)).join('\n')
    for (const index of [
      ...['incidents_valid_from', 'incidents_known_at', 'incidents_history_(known_at|geom_known)'],
    ]) {
      expect(text).toMatch(new RegExp(`Scan.* ${index}\\b[^]*?Index Cond: .*(valid_from|known_at)`))
    }
  })
})

const beganOn = (date: string) => ({
  occurred_at: `${date}T00:00:00+07:00`,
  valid_from: `${date}T00:00:00+07:00`,
})

describe('what is wrong is 400 and named', () => {
  it.each([
    ['datetime', 'interval=60'],
    ['datetime', 'datetime=2025-10-05/..&interval=60'],
    ['datetime', 'datetime=../2025-10-05&interval=60'],
    ['datetime', 'datetime=2025-10-05T10:00:00Z&interval=60'],
    ['datetime', 'datetime=2025-10-06/2025-10-05&interval=60'],
    ['datetime', 'datetime=2025-10-05T10:00:00Z/2025-10-05T10:00:00Z&interval=60'],
    ['interval', day],
    ['interval', `${day}&interval=0`],
    ['interval', `${day}&interval=-60`],
    ['interval', `${day}&interval=1.5`],
    ['interval', `${day}&interval=PT1H`],
    ['interval', `${day}&interval=60&interval=60`],
    ['interval', `${day}&interval=86`],
    ['interval', 'datetime=0001-01-01/9999-12-31&interval=60'],
    ['known_at', `${day}&interval=3600&known_at=lúc ấy`],
    ['limit', `${day}&interval=3600&limit=1`],
    ['sortby', `${day}&interval=3600&sortby=id`],
    ['no_such', `${day}&interval=3600&no_such=1`],
  ])('%s: %s', async (parameter, rest) => {
    const answer = await world.fetch(`${timeline}?${rest}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'bad_parameter', parameter })
  })

  it('says how long an interval has to be', async () => {
    const answer = await world.json<{ detail: string }>(`${timeline}?${day}&interval=1`)
    expect(answer.detail).toMatch(/86400 intervals.*give 87 seconds or more/)
    expect((await ask(`${day}&interval=87`)).begun).toHaveLength(994)
  })
})

describe('counts of a picture', () => {
  it('are of the moment: all layers, one layer, TileJSON and search', async () => {
    const before = new Date().toISOString()
    await new Promise((resume) => setTimeout(resume, 5))
    await world.write('border_crossings', [
      crossing('a', { geom: { type: 'Point', coordinates: [107, 21] } }),
      crossing('b', { geom: null, accuracy_m: null, valid_from: '2025-10-05T10:00:00Z' }),
    ])
    const then = new Date().toISOString()
    await new Promise((resume) => setTimeout(resume, 5))
    await world.write('border_crossings', [
      crossing('a', { geom: { type: 'Point', coordinates: [109, 22] } }),
      crossing('c'),
    ])
    const own = '/api/collections/border_crossings'
    const counts = (rest: string) => world.json(`${own}?${rest}`)
    expect(await counts(`known_at=${before}`)).toMatchObject({ featureCount: 0 })
    expect(await counts(`known_at=${then}`)).toMatchObject({ featureCount: 2, unlocatedCount: 1 })
    expect(await counts(`known_at=${then}&datetime=../2025-10-05T09:00:00Z`)).toMatchObject({
      ...{ featureCount: 1, unlocatedCount: 0 },
    })
    const tiles = await world.json<{ bounds: number[]; tiles: string[] }>(
      `/api/tiles/border_crossings?known_at=${then}&datetime=../2026-01-01T00:00:00Z`,
    )
    expect(tiles.bounds).toEqual([107, 21, 107, 21])
    const asked = new URL(tiles.tiles[0] ?? '').searchParams
    expect(asked.get('known_at')).toBe(then)
    expect(asked.get('datetime')).toBe('../2026-01-01T00:00:00Z')
    const found = async (rest: string) =>
      (await world.json<{ results: unknown[] }>(`/api/search?q=cua+khau&${rest}`)).results.length
    expect(await found('')).toBe(3)
    expect(await found(`known_at=${then}`)).toBe(2)
    expect(await found('datetime=../2025-10-05T09:00:00Z')).toBe(2)
    expect((await world.fetch('/api/search?q=a&known_at=x')).status).toBe(400)
  })

  it('come with the moment since which there is a record at all', async () => {
    const since = async () =>
      (await world.json<{ recordedSince: string | null }>('/api/collections')).recordedSince
    expect(await since()).toBeNull()
    const before = Date.now()
    await world.write('border_crossings', [crossing('a')])
    await world.write('border_crossings', [crossing('b')])
    const first = Date.parse((await since()) ?? '')
    expect(first).toBeGreaterThanOrEqual(before - 1)
    expect(first).toBeLessThanOrEqual(Date.now() + 1)
    const [a] = (
      await world.json<{ features: { properties: { known_at: string } }[] }>(
        '/api/collections/border_crossings/items?limit=1',
      )
    ).features
    expect(await since()).toBe(a?.properties.known_at)
  })
})
