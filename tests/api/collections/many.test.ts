import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { incident } from '../../support/incident_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a', { lanes: 2 }), crossing('b')])
  await world.write('incidents', [
    incident('open', { severity: 2 }),
    incident('nowhere', { severity: 4, geom: null, unit_code: null }),
    incident('secret', { severity: 5, marking: 'mat' }),
  ])
})
afterAll(() => world.close())

const own = '/api/collections/incidents'
const passer: User = { ...commander, name: 'khach', role: 'viewer', clearance: 0, units: ['06709'] }

interface Counts {
  readonly numberMatched: number
  readonly unlocatedCount: number
  readonly counts: {
    property: string
    step?: string
    values: { value: unknown; count: number }[]
  }[]
}

describe('what is wrong in a filter is 400 and named, by every address alike', () => {
  it.each([
    ['kinds', 'kinds=fire'],
    ['kind', 'kind=fire&kind=flood'],
    ['severity', 'severity=grave'],
    ['severity', 'severity=1,x'],
    ['severity', 'severity=1,,2'],
    ['severity', 'severity=4..2'],
    ['severity', 'severity=..'],
    ['severity', 'severity=1..2..3'],
    ['severity', 'severity=1.5..2'],
    ['occurred_at', 'occurred_at=yesterday'],
    ['occurred_at', 'occurred_at=2025-02-30'],
    ['occurred_at', 'occurred_at=2025-10-06/2025-10-05'],
    ['occurred_at', 'occurred_at=../..'],
    ['q', 'q=a%00b'],
    ['kind', 'kind=a%00b'],
    ['bbox', 'bbox=1,2,3'],
    ['within', 'within='],
    ['within', 'within=107,21,108'],
    ['within', 'within=107,21,108,21'],
    ['within', 'within=107,21,108,21,108,x'],
    ['within', 'within=107,21,108,21,108,91'],
    ['within', 'within=107,21,108,22,108,21,107,22'],
    ['within', 'within=107,21,108,21,107.5,21'],
    ['within', `within=${Array.from({ length: 101 }, (_, at) => `${at},${at % 7}`)}`],
    ['datetime', 'datetime=..'],
    ['known_at', 'known_at=soon'],
  ])('%s in %s', async (parameter, query) => {
    for (const address of ['items', 'counts', 'points']) {
      const answer = await world.fetch(`${own}/${address}?${query}`)
      expect([address, answer.status]).toEqual([address, 400])
      expect(await answer.json()).toMatchObject({ code: 'bad_parameter', parameter })
    }
  })

  it.each([
    ['by', 'counts?by=text'],
    ['by', 'counts?by=geom'],
    ['by', 'counts?by=kind,kind'],
    ['by', 'counts?by='],
    ['by', 'counts?by=kind,,state'],
    ['step', 'counts?by=occurred_at&step=week'],
    ['by', 'items?by=kind'],
    ['by', 'points?by=kind'],
    ['limit', 'points?limit=3'],
    ['limit', 'counts?limit=3'],
  ])('%s in %s', async (parameter, rest) => {
    const answer = await world.fetch(`${own}/${rest}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'bad_parameter', parameter })
  })
})

describe('what is counted', () => {
  it('is what the list has, with those of unknown place and unknown unit named', async () => {
    const counts = await world.json<Counts>(`${own}/counts?by=severity,unit_code`)
    expect(counts).toMatchObject({ numberMatched: 3, unlocatedCount: 1 })
    expect(counts.counts).toEqual([
      {
        property: 'severity',
        values: ['2', '4', '5'].map((value) => ({ value: Number(value), count: 1 })),
      },
      {
        property: 'unit_code',
        values: [
          { value: '06712', count: 2 },
          { value: null, count: 1 },
        ],
      },
    ])
    expect(await world.json(`${own}/counts?unit_code=-`)).toMatchObject({ numberMatched: 1 })
    expect(await world.json(`${own}/counts?unit_code=06712,-`)).toMatchObject({ numberMatched: 3 })
  })

  it('is as of the picture: what was known before is counted as it was known', async () => {
    expect(await world.json(`${own}/counts?known_at=2020-01-01`)).toMatchObject({
      numberMatched: 0,
      counts: [],
    })
    expect(await world.json(`${own}/counts?datetime=2025-10-04`)).toMatchObject({
      numberMatched: 0,
    })
    expect(await world.json(`${own}/counts?datetime=2025-10-06`)).toMatchObject({
      numberMatched: 3,
    })
  })

  it('is every layer that says so, derived properties among them', async () => {
    const counts = await world.json<Counts>(
      '/api/collections/border_crossings/counts?by=status_out&lanes=2..3',
    )
    expect(counts.numberMatched).toBe(1)
  })

  it('is in hours of Viet Nam where all lies within days, unless asked otherwise', async () => {
    const hours = await world.json<Counts>(`${own}/counts?by=occurred_at`)
    expect(hours.counts[0]).toEqual({
      property: 'occurred_at',
      step: 'hour',
      values: [{ value: '2025-10-05T10:00', count: 3 }],
    })
    const months = await world.json<Counts>(`${own}/counts?by=occurred_at&step=month`)
    expect(months.counts[0]?.values).toEqual([{ value: '2025-10-01T00:00', count: 3 }])
  })

  it('is for each what they may see', async () => {
    const counts = await world.as(passer).json<Counts>(`${own}/counts?by=severity`)
    expect(counts.numberMatched).toBe(2)
    expect(counts.counts[0]?.values.map(({ value }) => value)).toEqual([2, 4])
    const points = await world.as(passer).json<{ ids: string[] }>(`${own}/points`)
    expect(points.ids).toEqual(['open'])
  })
})

describe('all points at once', () => {
  it('are there only where there are points', async () => {
    expect((await world.fetch('/api/collections/units/points')).status).toBe(404)
  })

  it('are kept by a browser until something is changed, and by nobody else', async () => {
    const first = await world.fetch(`${own}/points`)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = { headers: { 'if-none-match': tag } }
    expect((await world.fetch(`${own}/points`, again)).status).toBe(304)
    expect((await world.as(passer).fetch(`${own}/points`, again)).status).toBe(200)
    await world.write('incidents', [incident('later')])
    const changed = await world.fetch(`${own}/points`, again)
    expect(changed.status).toBe(200)
    expect(((await changed.json()) as { ids: string[] }).ids).toContain('later')
    await world.remove('incidents', 'later')
  })

  it('are never kept where the same address says something else later', async () => {
    const answer = await world.fetch('/api/collections/border_crossings/points')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).toBeNull()
  })
})
