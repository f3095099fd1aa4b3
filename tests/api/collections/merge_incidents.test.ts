import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor, type Said } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const coordinator: User = {
  ...{ name: 'chi_huy', dutyName: 'Chỉ huy phường 1', role: 'coordinator', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const all: User = { ...coordinator, name: 'tinh', units: 'all' }

async function reported(text: string, who = coordinator, unitCode = '06712'): Promise<string> {
  const { said, status } = await editor(world, who).post('incidents', {
    ...{ type: 'Feature', geometry: null },
    properties: {
      ...{ kind: 'fire', severity: 3, text, unit_code: unitCode },
      occurred_at: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  expect(status).toBe(201)
  return said.id
}

const merge = (id: string, into: string, more: object = {}, who = coordinator) =>
  editor(world, who).patch('incidents', id, {
    properties: { state: 'duplicate', duplicate_of: into, ...more },
  })
const undo = (id: string) =>
  editor(world, coordinator).patch('incidents', id, { properties: { state: 'reported' } })
const note = (id: string, text: string) =>
  editor(world, coordinator).post('incident_entries', {
    ...{ type: 'Feature', geometry: null, properties: { incident_id: id, text } },
  })
const standing = async (id: string) =>
  (await editor(world, coordinator).get('incidents', id)).said.properties
const logOf = async (id: string, who: User = coordinator, known = '') => {
  const at = known && `?known_at=${encodeURIComponent(known)}`
  const { features } = await world
    .as(who)
    .json<{ features: Said[] }>(`/api/collections/incidents/items/${id}/running_log${at}`)
  return features.map(({ properties }) => String(properties.text))
}

describe('a merge', () => {
  it('leaves both reports and all their entries, shown together in the order they came', async () => {
    const [kept, twin] = [await reported('một'), await reported('hai')]
    await note(kept, 'a')
    await note(twin, 'b')
    await note(kept, 'c')
    const merged = await merge(twin, kept, { reason: 'Cùng một đám cháy' })
    expect(merged.status).toBe(200)
    expect(await logOf(kept)).toEqual([
      ...['a', 'b', 'c'],
      `Mới báo → Trùng tin khác (${kept}). Lý do: Cùng một đám cháy`,
    ])
    expect(await logOf(twin)).toHaveLength(2)
    expect(await standing(twin)).toMatchObject({ state: 'duplicate', duplicate_of: kept })
  })

  it('is in no log of the time before it', async () => {
    const [kept, twin] = [await reported('một'), await reported('hai')]
    await note(twin, 'b')
    await note(kept, 'a')
    const { known_at: known } = await standing(kept)
    const before = String((await note(kept, 'c')).said.properties.known_at)
    await merge(twin, kept)
    expect(await logOf(kept)).toHaveLength(4)
    expect(await logOf(kept, coordinator, before)).toEqual(['a', 'c'])
    expect(await logOf(kept, coordinator, String(known))).toEqual([])
  })

  it('into a duplicate leads to what that is a duplicate of', async () => {
    const [a, b, c] = [await reported('a'), await reported('b'), await reported('c')]
    await merge(b, c)
    await merge(a, b)
    expect(await standing(a)).toMatchObject({ duplicate_of: c })
  })

  it('never comes back to where it began', async () => {
    const [a, b, c] = [await reported('a'), await reported('b'), await reported('c')]
    await merge(a, b)
    for (const [id, into] of [
      [b, a],
      [a, a],
    ] as const) {
      const refused = await merge(id, into)
      expect([refused.status, refused.said.parameter]).toEqual([422, 'duplicate_of'])
    }
    await merge(b, c)
    expect((await merge(c, a)).status).toBe(422)
    expect(await standing(c)).toMatchObject({ state: 'reported', duplicate_of: null })
    const both = await Promise.all([
      merge(await reported('x'), c),
      ...(await Promise.all([reported('y'), reported('z')])).map((id, at, ids) =>
        merge(id, ids[1 - at] ?? ''),
      ),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 200, 422])
  })

  it('is undone by the state that may follow, and leaves the log as it grew', async () => {
    const [kept, twin] = [await reported('một'), await reported('hai')]
    await note(twin, 'b')
    await merge(twin, kept)
    expect((await undo(twin)).status).toBe(200)
    expect(await standing(twin)).toMatchObject({ state: 'reported', duplicate_of: null })
    expect(await logOf(twin)).toHaveLength(3)
    expect(await logOf(kept)).toEqual([])
  })

  it('goes into nothing that one may not see, and shows no entry of that', async () => {
    const [own, theirs] = [await reported('một'), await reported('hai', all, '06709')]
    const refused = await merge(own, theirs)
    const unknown = await merge(own, 'nothing')
    expect([refused.status, unknown.status]).toEqual([422, 422])
    expect(refused.text.replaceAll(theirs, '…')).toBe(unknown.text.replaceAll('nothing', '…'))
    await note(own, 'của mình')
    await merge(theirs, own, {}, all)
    expect(await logOf(own)).toEqual(['của mình'])
    expect(await logOf(own, all)).toHaveLength(2)
    // Into what was merged into something hidden nobody merges: where it leads is not theirs to see.
    const [third, fourth] = [await reported('ba'), await reported('bốn', all, '06709')]
    await merge(own, fourth, {}, all)
    expect((await merge(third, own)).status).toBe(422)
  })
})

describe('a reason', () => {
  it('is told in the log, and kept nowhere else', async () => {
    const id = await reported('một')
    const answer = await editor(world, coordinator).patch('incidents', id, {
      properties: { assigned_to: 'Công an phường', state: 'responding', reason: 'Gần nhất' },
    })
    expect(answer.said.properties).not.toHaveProperty('reason')
    // Written in one moment: the state, which has the reason, comes before the post.
    expect(await logOf(id)).toEqual([
      'Mới báo → Đang xử lý. Lý do: Gần nhất',
      'Giao cho Công an phường',
    ])
  })

  it('goes with a change, as a text, and with no new report', async () => {
    const id = await reported('một')
    const { patch, post } = editor(world, coordinator)
    for (const properties of [
      { reason: 'vì sao' },
      { state: 'verified', reason: ' ' },
      { state: 'verified', reason: 7 },
      { state: 'verified', reason: 'x'.repeat(501) },
    ]) {
      const refused = await patch('incidents', id, { properties })
      expect([refused.status, refused.said.parameter]).toEqual([422, 'reason'])
    }
    const refused = await post('incidents', {
      ...{ type: 'Feature', geometry: null },
      properties: { kind: 'fire', severity: 1, text: 'x', unit_code: '06712', reason: 'vì sao' },
    })
    expect([refused.status, refused.said.parameter]).toEqual([422, 'reason'])
    expect(await standing(id)).toMatchObject({ state: 'reported' })
    expect(await logOf(id)).toEqual([])
  })
})

it('no sequence of merges loses an entry or makes a ring', async () => {
  const size = 5
  const which = fc.integer({ min: 0, max: size - 1 })
  const step = fc.oneof(
    fc.record({ do: fc.constant('merge' as const), one: which, other: which }),
    fc.record({ do: fc.constant('undo' as const), one: which }),
    fc.record({ do: fc.constant('note' as const), one: which }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const ids: string[] = []
      for (let at = 0; at < size; at += 1) ids.push(await reported(`tin ${at}`))
      const id = (at: number) => ids[at] ?? ''
      const written: { readonly of: string; readonly text: string }[] = []
      for (const [at, one] of steps.entries()) {
        if (one.do === 'merge') await merge(id(one.one), id(one.other))
        else if (one.do === 'undo') await undo(id(one.one))
        else {
          written.push({ of: id(one.one), text: `diễn biến ${at}` })
          expect((await note(id(one.one), `diễn biến ${at}`)).status).toBe(201)
        }
      }
      const into = new Map<string, string | null>()
      for (const each of ids) {
        into.set(each, ((await standing(each)).duplicate_of as string | null) ?? null)
      }
      const endOf = (from: string) => {
        let end = from
        for (let passed = 0; passed <= size; passed += 1) {
          const next = into.get(end) ?? null
          if (next === null) return end
          end = next
        }
        throw new Error(`From ${from} it goes round and round.`)
      }
      for (const { of, text } of written) {
        expect(await logOf(endOf(of))).toContain(text)
        expect(await logOf(of)).toContain(text)
      }
    }),
    { numRuns: 12 },
  )
})
