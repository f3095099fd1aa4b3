import type { Feature } from 'geojson'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reportStandsDays } from '../../../geo/layers/crossing_statuses/vocabulary.ts'
import { type Asking, commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing, status } from '../../support/crossing_rows.ts'
import { decodeTile } from '../../support/decode_tile.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('border_crossings', [crossing('gate'), crossing('other')])
})

type Own = Partial<Parameters<typeof status>[1]>

/** A report of the gate's goods, outbound, true on the day it begins unless told otherwise. */
const report = (id: string, valid_from: string, own: Own = {}) =>
  status(id, {
    crossing_id: 'gate',
    valid_from: `${valid_from}T00:00:00+07:00`,
    as_of: `${valid_from}T00:00:00+07:00`,
    as_of_precision: 'day',
    ...own,
  })

/** What the gate and its twin in the tile say at a moment. */
async function gateAt(datetime: string, asking: Asking = world) {
  const { features } = await asking.json<{ features: Feature[] }>(
    `/api/collections/border_crossings/items?datetime=${datetime}`,
  )
  const gate = features.find(({ id }) => id === 'gate')?.properties
  const tile = await asking.fetch(`/api/tiles/border_crossings/0/0/0?datetime=${datetime}`)
  const drawn = (await decodeTile(tile, 'border_crossings')).find(
    ({ properties }) => properties.id === 'gate',
  )?.properties
  expect({ out: drawn?.status_out, in: drawn?.status_in }).toEqual({
    out: gate?.status_out,
    in: gate?.status_in,
  })
  return gate
}

describe('the status of a crossing at the asked moment', () => {
  it('follows the reports that hold then, and is unknown where there is none', async () => {
    await world.write('crossing_statuses', [
      report('a', '2025-03-01', { valid_to: '2025-03-10T00:00:00+07:00' }),
      report('b', '2025-03-10', { status: 'closed', valid_to: '2025-03-20T00:00:00+07:00' }),
      report('elsewhere', '2025-01-01', { crossing_id: 'other', status: 'restricted' }),
    ])
    expect((await gateAt('2025-02-28'))?.status_out).toBe('unknown')
    expect((await gateAt('2025-03-01'))?.status_out).toBe('open')
    // A date is its whole day, and its end speaks: then the new status holds.
    expect((await gateAt('2025-03-10'))?.status_out).toBe('closed')
    expect((await gateAt('2025-03-09'))?.status_out).not.toBe('closed')
    const after = await gateAt('2025-03-20')
    expect(after).toMatchObject({ status_out: 'unknown', status_out_as_of: null })
    expect(after?.status_in).toBe('unknown')
  })

  it('keeps the directions apart', async () => {
    await world.write('crossing_statuses', [
      report('a', '2025-03-01'),
      report('b', '2025-03-01', { direction: 'in', status: 'closed' }),
    ])
    expect(await gateAt('2025-03-02')).toMatchObject({ status_out: 'open', status_in: 'closed' })
  })

  it('is restricted where people pass and goods do not', async () => {
    await world.write('crossing_statuses', [
      report('goods', '2025-03-01', { status: 'closed' }),
      report('people', '2025-03-01', { status: 'open', traffic: 'people' }),
    ])
    expect((await gateAt('2025-03-02'))?.status_out).toBe('restricted')
  })

  it('is told in the past when the report is too old to stand, with its date', async () => {
    await world.write('crossing_statuses', [report('a', '2025-03-01')])
    const last = `2025-03-0${1 + reportStandsDays}T00:00:00%2B07:00`
    expect((await gateAt(last))?.status_out).toBe('open')
    const late = await gateAt(`2025-03-0${1 + reportStandsDays}T00:00:01%2B07:00`)
    expect(late?.status_out).toBe('was_open')
    expect(Date.parse(late?.status_out_as_of)).toBe(Date.parse('2025-03-01T00:00:00+07:00'))
  })

  it('is told in the past when nobody says when the report was true', async () => {
    await world.write('crossing_statuses', [
      report('a', '2025-03-01', { as_of: null, as_of_precision: null }),
    ])
    expect((await gateAt('2025-03-01'))?.status_out).toBe('was_open')
  })

  it('is of now where no moment is asked', async () => {
    const now = Date.now()
    const day = (days: number) => new Date(now + days * 86_400_000).toISOString()
    await world.write('crossing_statuses', [
      report('a', '2025-03-01', { valid_to: day(-1), as_of: day(-1) }),
      report('b', '2025-03-01', {
        valid_from: day(-1),
        valid_to: day(1),
        as_of: day(-1),
        status: 'closed',
      }),
      report('c', '2025-03-01', { valid_from: day(1), as_of: day(-1), status: 'restricted' }),
    ])
    const gate = await world.json<Feature>('/api/collections/border_crossings/items/gate')
    expect(gate.properties?.status_out).toBe('closed')
  })

  it('is not told by a report that this user may not see', async () => {
    await world.write('crossing_statuses', [
      report('a', '2025-03-01', { status: 'closed', marking: 'toi_mat' }),
    ])
    expect((await gateAt('2025-03-02'))?.status_out).toBe('closed')
    const lower = world.as({ ...commander, clearance: 20 })
    expect((await gateAt('2025-03-02', lower))?.status_out).toBe('unknown')
  })

  it('is what is marked higher, for who may see both; neither is refused for the other', async () => {
    const open: Own = { status: 'open', marking: 'cong_khai' }
    await world.write('crossing_statuses', [
      report('closed', '2025-03-02', { status: 'closed', marking: 'toi_mat' }),
      // What is said first, or later, to more people.
      report('before', '2025-03-01', { ...open, valid_to: '2025-03-03T00:00:00+07:00' }),
      report('after', '2025-03-03', open),
    ])
    const lower = world.as({ ...commander, clearance: 20 })
    for (const day of ['2025-03-02', '2025-03-04']) {
      expect((await gateAt(day))?.status_out).toBe('closed')
      expect((await gateAt(day, lower))?.status_out).toBe('open')
    }
  })

  it('is one at a time among what is marked the same and of one unit', async () => {
    await world.write('crossing_statuses', [report('a', '2025-03-01')])
    await expect(
      world.write('crossing_statuses', [report('b', '2025-03-02', { status: 'closed' })]),
    ).rejects.toThrow(/one_at_a_time/)
    const secret: Own = { marking: 'toi_mat' }
    await world.write('crossing_statuses', [
      report('c', '2025-03-01', { ...secret, unit_code: '06712' }),
      report('d', '2025-03-02', { ...secret, unit_code: '06724', status: 'closed' }),
    ])
    // Of two alike the later one holds.
    expect((await gateAt('2025-03-03'))?.status_out).toBe('closed')
  })

  it('can be filtered and sorted by', async () => {
    await world.write('crossing_statuses', [
      report('a', '2025-03-01', { status: 'closed' }),
      report('b', '2025-03-01', { crossing_id: 'other' }),
    ])
    const ids = async (query: string) =>
      (
        await world.json<{ features: Feature[] }>(
          `/api/collections/border_crossings/items?datetime=2025-03-02&${query}`,
        )
      ).features.map(({ id }) => id)
    expect(await ids('status_out=closed')).toEqual(['gate'])
    expect(await ids('status_out=unknown')).toEqual([])
    // As the words stand in their list, open before closed, and not by their letters.
    expect(await ids('sortby=status_out')).toEqual(['other', 'gate'])
    expect(await ids('sortby=-status_out')).toEqual(['gate', 'other'])
  })
})

describe('a tile that shows a status', () => {
  const tiles = async () => {
    const {
      tiles: [address = ''],
    } = await world.json<{ tiles: [string] }>('/api/tiles/border_crossings')
    return address.replace('{z}/{x}/{y}', '0/0/0')
  }

  it('has another address when a status has changed', async () => {
    const before = await tiles()
    await world.write('crossing_statuses', [report('a', '2025-03-01')])
    expect(await tiles()).not.toBe(before)
  })

  it('is not kept for ever while it speaks of now: an open gate turns into one without news', async () => {
    const address = await tiles()
    for (const _ of [1, 2]) {
      const now = await world.fetch(address)
      expect(now.headers.get('cache-control')).not.toContain('immutable')
      const open = await world.fetch(`${address}&datetime=2025-01-01/..`)
      expect(open.headers.get('cache-control')).not.toContain('immutable')
      const then = await world.fetch(`${address}&datetime=2025-01-01`)
      expect(then.headers.get('cache-control')).toContain('immutable')
    }
  })
})
