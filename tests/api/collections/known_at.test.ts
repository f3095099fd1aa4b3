import { sql } from 'drizzle-orm'
import type { Feature } from 'geojson'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Asking, commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, status } from '../../support/crossing_rows.ts'
import { decodeTile } from '../../support/decode_tile.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

/** A moment after all that was written, and before all that will be. */
async function moment(): Promise<string> {
  await pause()
  const now = new Date().toISOString()
  await pause()
  return now
}
const pause = () => new Promise((resume) => setTimeout(resume, 3))

interface Answer {
  readonly features: readonly Feature[]
  readonly numberMatched: number
}

const items = '/api/collections/border_crossings/items'

const knownAt = (known: string, rest = '', asking: Asking = world) =>
  asking.json<Answer>(`${items}?known_at=${known}${rest}`)

const named = ({ features }: Answer) => features.map(({ properties }) => properties?.name_vi)

async function drawnAt(known: string): Promise<unknown[]> {
  const tile = await world.fetch(`/api/tiles/border_crossings/0/0/0?known_at=${known}`)
  return (await decodeTile(tile, 'border_crossings')).map(({ properties }) => properties.name_vi)
}

describe('what was known at a moment', () => {
  it('is the row that stood then: before it came, as it was, after it changed, when it was gone', async () => {
    const before = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'cũ' })])
    const first = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'mới' }), crossing('b')])
    const second = await moment()
    await world.remove('border_crossings', 'a')
    const last = await moment()

    expect(named(await knownAt(before))).toEqual([])
    expect(named(await knownAt(first))).toEqual(['cũ'])
    expect(named(await knownAt(second))).toEqual(['mới', 'Cửa khẩu b'])
    expect(named(await knownAt(last))).toEqual(['Cửa khẩu b'])
    for (const known of [before, first, second, last]) {
      expect(await drawnAt(known)).toEqual(named(await knownAt(known)))
    }
  })

  it('is counted, sorted, filtered, paged and found by place as it was then', async () => {
    await world.write('border_crossings', [
      crossing('a', { lanes: 1 }),
      crossing('b', { lanes: 2 }),
      crossing('c', { lanes: 3, ...at(106, 21.5) }),
    ])
    const then = await moment()
    await world.write('border_crossings', [
      crossing('a', { lanes: 9 }),
      crossing('b', { lanes: 9, ...at(106, 21.5) }),
    ])
    const ids = ({ features }: Answer) => features.map(({ id }) => id)

    const page = await knownAt(then, '&limit=1&sortby=-lanes&bbox=107,21,109,22')
    expect(page.numberMatched).toBe(2)
    expect(ids(page)).toEqual(['b'])
    expect(ids(await knownAt(then, '&lanes=1'))).toEqual(['a'])
    expect(ids(await knownAt(then, '&after=a&limit=1'))).toEqual(['b'])
    expect(ids(await knownAt(await moment(), '&bbox=107,21,109,22'))).toEqual(['a'])
  })

  it('is there for one feature too, and that one is not found before it was known', async () => {
    const before = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'cũ' })])
    const then = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'mới' })])
    const one = await world.json<Feature>(`${items}/a?known_at=${then}`)
    expect(one.properties?.name_vi).toBe('cũ')
    expect((await world.fetch(`${items}/a?known_at=${before}`)).status).toBe(404)
  })

  it('leaves out a report that came later, though it is of an earlier time', async () => {
    await world.write('border_crossings', [crossing('gate')])
    const asItWas = '2025-03-02T08:00:00Z'
    const report = (id: string, said: 'open' | 'closed', valid_to?: string) =>
      status(id, {
        crossing_id: 'gate',
        status: said,
        valid_from: '2025-03-01T00:00:00+07:00',
        as_of: '2025-03-01T00:00:00+07:00',
        as_of_precision: 'day',
        ...(valid_to !== undefined && { valid_to }),
      })
    const before = await moment()
    await world.write('crossing_statuses', [report('a', 'open')])
    const early = await moment()
    await world.write('crossing_statuses', [
      report('a', 'open', '2025-03-01T12:00:00+07:00'),
      { ...report('late', 'closed'), valid_from: '2025-03-01T12:00:00+07:00' },
    ])
    const late = await moment()

    // What was true at one moment, as it was known at three.
    const said = async (known: string) => {
      const { features } = await knownAt(known, `&datetime=${asItWas}`)
      const tile = await world.fetch(
        `/api/tiles/border_crossings/0/0/0?datetime=${asItWas}&known_at=${known}`,
      )
      const [drawn] = await decodeTile(tile, 'border_crossings')
      const told = features[0]?.properties?.status_out
      expect(drawn?.properties.status_out).toEqual(told)
      expect(await knownAt(known, `&datetime=${asItWas}&status_out=${told}`)).toMatchObject({
        numberMatched: 1,
      })
      return told
    }
    expect(await said(late)).toBe('closed')
    expect(await said(early)).toBe('open')
    expect(await said(before)).toBe('unknown')
  })

  it('is the lane’s own', async () => {
    await world.asOwner(
      sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
    )
    const drill = { ...commander, lane: 'drill' }
    await world.write('border_crossings', [crossing('a', { name_vi: 'thật' })])
    await world.write(
      'border_crossings',
      [{ ...crossing('a'), name_vi: 'tập', lane: 'drill' }],
      drill,
    )
    const then = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'thật, sau' })])
    await world.write(
      'border_crossings',
      [{ ...crossing('a'), name_vi: 'tập, sau', lane: 'drill' }],
      drill,
    )
    expect(named(await knownAt(then))).toEqual(['thật'])
    expect(named(await knownAt(then, '', world.as(drill)))).toEqual(['tập'])
  })
})

describe('a marking that is raised', () => {
  const ward = { ...commander, role: 'viewer', clearance: 0 } as const

  it('hides what was known before it too, and shows it under the new one to who may see it', async () => {
    await world.write('border_crossings', [crossing('a', { name_vi: 'nhầm' })])
    const then = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'vừa' })])
    expect(named(await knownAt(then, '', world.as(ward)))).toEqual(['nhầm'])

    await world.write('border_crossings', [crossing('a', { marking: 'noi_bo' })])
    expect(named(await knownAt(then, '', world.as(ward)))).toEqual([])
    expect(await drawnAt(then)).toEqual(['nhầm'])
    const [shown] = (await knownAt(then)).features
    expect(shown?.properties).toMatchObject({ name_vi: 'nhầm', marking: 'noi_bo' })
  })

  it('and lowered again opens nothing of what stood under it', async () => {
    await world.write('border_crossings', [crossing('a', { name_vi: 'kín', marking: 'noi_bo' })])
    const closed = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'mở' })])
    const open = await moment()
    await world.write('border_crossings', [crossing('a', { name_vi: 'mở, sau' })])
    expect(named(await knownAt(closed, '', world.as(ward)))).toEqual([])
    expect(named(await knownAt(open, '', world.as(ward)))).toEqual(['mở'])
    expect(named(await knownAt(closed))).toEqual(['kín'])
  })
})
