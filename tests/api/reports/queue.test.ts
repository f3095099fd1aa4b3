import 'fake-indexeddb/auto'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { deviceStore } from '../../../web/reporting/outbox/device_store.ts'
import { keepReport, openDraft, openMending } from '../../../web/reporting/outbox/drafts_kept.ts'
import type { KeptReport, Parcel } from '../../../web/reporting/outbox/kept_report.ts'
import { outboxOf, reportsOf } from '../../../web/reporting/outbox/reports_kept.ts'
import { sendInOrder } from '../../../web/reporting/outbox/send_in_order.ts'
import { sendParcel } from '../../../web/reporting/outbox/send_parcel.ts'
import { reportDocument } from '../../../web/reporting/report_document.ts'
import { openSeededWorld, type SeededWorld } from '../../support/seeded_world.ts'

// The page's own outbox against the API itself, with what goes wrong between the two made on purpose.

const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const path = '/api/collections/incidents/items'

let world: SeededWorld
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.asOwner(sql`truncate kept_answers`)
  await world.again()
  vi.stubGlobal('fetch', (address: string, request: RequestInit) =>
    world.as(post).fetch(address, request),
  )
})
afterEach(async () => {
  vi.unstubAllGlobals()
  const store = await deviceStore()
  await Promise.all([store.clear('reports'), store.clear('drafts')])
})

async function write(text: string): Promise<KeptReport> {
  const draft = await openDraft('tôi', path)
  const form = { ...draft.form, kind: 'flood', severity: 3, unit: '06712', text } as const
  const body = JSON.stringify(reportDocument(form, Date.now() - 60_000))
  await keepReport({ ...draft, form }, { login: post.name, writtenAt: Date.now(), body })
  const kept = (await reportsOf('tôi')).at(-1)
  if (kept === undefined) throw new Error('It is not kept.')
  return kept
}

const sendAll = () => sendInOrder(outboxOf('tôi'), sendParcel)
const parcelOf = (report: KeptReport): Parcel => ({ is: 'report', report })

async function onServer(): Promise<string[]> {
  const { features } = await world.json<{ features: { properties: { text: string } }[] }>(
    `${path}?sortby=reported_at`,
  )
  return features.map(({ properties }) => properties.text)
}

describe('a queue', () => {
  it('that is sent once more as a whole is there once, and answered as before', async () => {
    const queue = [await write('một'), await write('hai'), await write('ba')]
    const first = []
    for (const report of queue) first.push(await sendParcel(parcelOf(report)))
    const again = []
    for (const report of queue) again.push(await sendParcel(parcelOf(report)))
    expect(again).toEqual(first)
    // The device knows of neither, as where it was restored from a copy of itself.
    expect(await sendAll()).toEqual({ is: 'done' })
    expect(await onServer()).toEqual(['một', 'hai', 'ba'])
    expect(await reportsOf('tôi')).toEqual([])
  })

  it('whose order was turned round is there once, each with what it says itself', async () => {
    const queue = [await write('một'), await write('hai'), await write('ba')]
    for (const report of queue.toReversed()) {
      expect((await sendParcel(parcelOf(report))).is).toBe('taken')
    }
    expect(await sendAll()).toEqual({ is: 'done' })
    expect(await onServer()).toEqual(['ba', 'hai', 'một'])
  })

  it('with a key that came with other words keeps that one to be mended, and goes on', async () => {
    const [before, clashing] = [await write('trước'), await write('trùng số')]
    await write('sau')
    const other = { ...clashing, body: before.body.replace('trước', 'lời khác') }
    expect((await sendParcel(parcelOf(other))).is).toBe('taken')

    expect(await sendAll()).toEqual({ is: 'done' })
    expect(await onServer()).toEqual(['lời khác', 'trước', 'sau'])
    const [kept, ...others] = await reportsOf('tôi')
    expect(others).toEqual([])
    expect(kept).toMatchObject({
      ...{ id: clashing.id, body: clashing.body, key: clashing.key },
      refusal: { code: 'key_of_another', detail: expect.stringContaining('new one') },
    })
    // It does not try by itself again; opened and sent it is a request of its own.
    await sendAll()
    expect(await onServer()).toHaveLength(3)
    if (kept === undefined) throw new Error('It is gone.')
    const mending = await openMending(kept)
    await keepReport(mending, { login: post.name, writtenAt: kept.writtenAt, body: kept.body })
    expect(await sendAll()).toEqual({ is: 'done' })
    expect(await onServer()).toEqual(['lời khác', 'trước', 'sau', 'trùng số'])
    expect(await reportsOf('tôi')).toEqual([])
  })

  it('of two devices with one account under one key is one report', async () => {
    const report = await write('một')
    const both = await Promise.all([sendParcel(parcelOf(report)), sendParcel(parcelOf(report))])
    expect(both[1]).toEqual(both[0])
    expect(await onServer()).toEqual(['một'])
  })
})

/** What is wrong in the properties, or in the place. */
type Wrong = { readonly at?: readonly number[] } & Readonly<Record<string, unknown>>

describe('what the server refuses', () => {
  it.each([
    ['a time to come', { occurred_at: new Date(Date.now() + 3_600_000).toISOString() }],
    ['a negative count', { dead: -1 }],
    ['a kind that nobody knows', { kind: 'giông_tố' }],
    ['a unit that nobody knows', { unit_code: '99999' }],
    ['a position in no unit', { unit_code: undefined, at: [109.5, 20.1] }],
  ])(
    '%s: it stays on the device with what is to be mended, and the others go',
    async (_, { at, ...own }: Wrong) => {
      const wrong = await write('sai')
      await write('đúng')
      const document = JSON.parse(wrong.body) as { properties: object }
      const geometry = at ? { type: 'Point', coordinates: at } : null
      const body = JSON.stringify({
        ...{ ...document, geometry },
        properties: { ...document.properties, ...own },
      })
      await (await deviceStore()).put('reports', { ...wrong, body })
      expect(await sendAll()).toEqual({ is: 'done' })
      expect(await onServer()).toEqual(['đúng'])
      const [kept] = await reportsOf('tôi')
      expect(kept).toMatchObject({ body, refusal: { code: 'refused_by_rule' } })
      expect(kept?.refusal?.problems.length).toBeGreaterThan(0)
    },
  )
})
