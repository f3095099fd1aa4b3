import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { close, deviceStore } from '../../../web/reporting/outbox/device_store.ts'
import {
  dropDraft,
  keepDraft,
  keepReport,
  openDraft,
  openMending,
} from '../../../web/reporting/outbox/drafts_kept.ts'
import type { Parcel, Refusal } from '../../../web/reporting/outbox/kept_report.ts'
import {
  dropPhoto,
  dropReport,
  keepPhoto,
  outboxOf,
  photosOf,
  reportsOf,
  tryPhotoAgain,
  unsentOfOthers,
} from '../../../web/reporting/outbox/reports_kept.ts'
import { type Outcome, sendInOrder } from '../../../web/reporting/outbox/send_in_order.ts'

afterEach(async () => {
  const store = await deviceStore()
  await Promise.all([store.clear('reports'), store.clear('photos'), store.clear('drafts')])
})

const path = '/api/collections/incidents/items'
const written = (body: string) => ({ login: 'truc_ban', writtenAt: 0, body })
const refusal: Refusal = { code: 'refused_by_rule', detail: 'no', problems: [] }

async function report(account: string, body: string) {
  const draft = await openDraft(account, path)
  await keepReport(draft, written(body))
  return draft
}

const bodies = async (account: string) => (await reportsOf(account)).map(({ body }) => body)
const bodyOf = (parcel: Parcel) =>
  parcel.is === 'report' ? parcel.report.body : `ảnh tại ${decodeURIComponent(parcel.path)}`

/** A server that says what it is told to, and remembers what came. */
function server(answers: (parcel: Parcel, nth: number) => Outcome) {
  const came: { readonly what: string; readonly key: string }[] = []
  const send = async (parcel: Parcel): Promise<Outcome> => {
    const { key } = parcel.is === 'report' ? parcel.report : parcel.photo
    came.push({ what: bodyOf(parcel), key })
    return answers(parcel, came.length)
  }
  return { came, send }
}
const taken: Outcome = { is: 'taken', id: 'a' }
const silence: Outcome = { is: 'silence', waitSeconds: null }

describe('what is kept', () => {
  it('of others is counted, and no more than counted, until they have sent it', async () => {
    for (const body of ['một', 'hai']) await report('tôi', body)
    await report('bạn', 'ba')
    expect(await unsentOfOthers('bạn')).toBe(2)
    expect(await unsentOfOthers('ai đó')).toBe(3)
    await sendInOrder(outboxOf('tôi'), server(() => taken).send)
    expect(await unsentOfOthers('bạn')).toBe(0)
  })

  it('goes in the order in which it was written, and is put down once it was taken', async () => {
    for (const body of ['một', 'hai', 'ba']) await report('tôi', body)
    const { came, send } = server(() => taken)
    expect(await sendInOrder(outboxOf('tôi'), send)).toEqual({ is: 'done' })
    expect(came.map(({ what }) => what)).toEqual(['một', 'hai', 'ba'])
    expect(await bodies('tôi')).toEqual([])
  })

  it('is neither seen nor sent by another account', async () => {
    await report('tôi', 'của tôi')
    await keepDraft({
      ...(await openDraft('tôi', path)),
      form: { ...(await openDraft('tôi', path)).form, text: 'dở' },
    })
    expect(await bodies('người khác')).toEqual([])
    expect((await openDraft('người khác', path)).form.text).toBe('')
    const { came, send } = server(() => taken)
    await sendInOrder(outboxOf('người khác'), send)
    expect(came).toEqual([])
    expect(await bodies('tôi')).toEqual(['của tôi'])
  })

  it('waits behind one that got no answer, which comes again under the same key', async () => {
    await report('tôi', 'một')
    await report('tôi', 'hai')
    const { came, send } = server((_, nth) => (nth === 1 ? silence : taken))
    expect((await sendInOrder(outboxOf('tôi'), send)).is).toBe('later')
    expect(await bodies('tôi')).toEqual(['một', 'hai'])
    await sendInOrder(outboxOf('tôi'), send)
    expect(came.map(({ what }) => what)).toEqual(['một', 'một', 'hai'])
    expect(came[1]?.key).toBe(came[0]?.key)
    expect(came[2]?.key).not.toBe(came[0]?.key)
  })

  it('passes by one that was refused; mended it keeps its place, under a key of its own', async () => {
    await report('tôi', 'sai')
    await report('tôi', 'đúng')
    const first = server((parcel) =>
      bodyOf(parcel) === 'sai' ? { is: 'refused', refusal } : silence,
    )
    await sendInOrder(outboxOf('tôi'), first.send)
    const [wrong] = await reportsOf('tôi')
    expect(wrong).toMatchObject({ body: 'sai', refusal })
    if (wrong === undefined) throw new Error('It is gone.')
    const mending = await openMending(wrong)
    expect(await bodies('tôi')).toEqual(['sai', 'đúng'])
    await keepReport(mending, written('đã sửa'))
    expect(await bodies('tôi')).toEqual(['đã sửa', 'đúng'])
    const second = server(() => taken)
    await sendInOrder(outboxOf('tôi'), second.send)
    expect(second.came.map(({ what }) => what)).toEqual(['đã sửa', 'đúng'])
    expect(second.came[0]?.key).not.toBe(first.came[0]?.key)
  })

  it('steps aside where the server fails at it again and again, and at nothing else', async () => {
    await report('tôi', 'hỏng')
    await report('tôi', 'lành')
    const failed: Outcome = { is: 'failed', refusal: { ...refusal, code: 'failed' } }
    const { came, send } = server((parcel) => (bodyOf(parcel) === 'hỏng' ? failed : taken))
    for (let tries = 0; tries < 6; tries++) await sendInOrder(outboxOf('tôi'), send)
    expect(came.map(({ what }) => what)).toEqual([...Array(5).fill('hỏng'), 'lành'])
    expect(await reportsOf('tôi')).toMatchObject([{ body: 'hỏng', refusal: { code: 'failed' } }])
  })

  it('is as it was after the page was closed in the middle of it', async () => {
    await report('tôi', 'một')
    const cut = async (): Promise<Outcome> => {
      throw new Error('The page is gone.')
    }
    await expect(sendInOrder(outboxOf('tôi'), cut)).rejects.toThrow('gone')
    await close()
    const { came, send } = server(() => taken)
    await sendInOrder(outboxOf('tôi'), send)
    expect(came).toHaveLength(1)
  })

  it('sends photos after all reports, and keeps a report as long as one is to come', async () => {
    const { report: id } = await report('tôi', 'có ảnh')
    await report('tôi', 'không ảnh')
    const photo = { report: id, account: 'tôi', login: 'truc_ban', refusal: null, failures: 0 }
    await keepPhoto({ ...photo, key: 'ảnh', bytes: new Blob(['x']) })
    const { came, send } = server((parcel) => ({ is: 'taken', id: `số ${bodyOf(parcel)}` }))
    await sendInOrder(outboxOf('tôi'), send)
    expect(came.map(({ what }) => what)).toEqual([
      'có ảnh',
      'không ảnh',
      `ảnh tại ${path}/số có ảnh/photos`,
    ])
    expect(await reportsOf('tôi')).toEqual([])
    expect(await (await deviceStore()).getAll('photos')).toEqual([])
  })

  it('stays in the lane it was begun in, a refused one too, whatever lane is looked at', async () => {
    const drill = '/api/lanes/dien_tap_1/collections/incidents/items'
    const begun = await openDraft('tôi', drill)
    await keepDraft({ ...begun, form: { ...begun.form, text: 'diễn tập' } })
    expect((await openDraft('tôi', path)).form.text).toBe('')
    await keepReport(await openDraft('tôi', drill), written('diễn tập'))
    await sendInOrder(outboxOf('tôi'), async () => ({ is: 'refused', refusal }))
    const [refused] = await reportsOf('tôi')
    if (refused === undefined) throw new Error('It is gone.')
    await keepReport(await openMending(refused), written('đã sửa'))
    expect(await reportsOf('tôi')).toMatchObject([{ path: drill, body: 'đã sửa', refusal: null }])
  })

  it('added to an incident takes its photos there', async () => {
    const draft = await openDraft('tôi', path)
    const photo = { account: 'tôi', login: 'truc_ban', refusal: null, failures: 0 }
    await keepPhoto({ ...photo, report: draft.report, key: 'ảnh', bytes: new Blob(['x']) })
    const addsTo = { id: 'vụ 1', name: 'Lũ' }
    await keepReport({ ...draft, form: { ...draft.form, addsTo } }, written('thêm'))
    const { came, send } = server(() => ({ is: 'taken', id: 'một diễn biến' }))
    await sendInOrder(outboxOf('tôi'), send)
    expect(came.map(({ what }) => what)).toEqual(['thêm', `ảnh tại ${path}/vụ 1/photos`])
  })

  it('is done with where the last photo that was still to go is taken away', async () => {
    const { report: id } = await report('tôi', 'có ảnh')
    const photo = { report: id, account: 'tôi', login: 'truc_ban', refusal: null, failures: 0 }
    for (const key of ['một', 'hai']) await keepPhoto({ ...photo, key, bytes: new Blob(['x']) })
    const { send } = server((parcel) =>
      parcel.is === 'report' ? taken : { is: 'refused', refusal },
    )
    await sendInOrder(outboxOf('tôi'), send)
    const [first, second] = await photosOf('tôi')
    if (first === undefined || second === undefined) throw new Error('They are gone.')
    expect(first.refusal).toEqual(refusal)
    await dropPhoto(first)
    expect(await reportsOf('tôi')).toHaveLength(1)
    await tryPhotoAgain(second)
    const again = server(() => taken)
    await sendInOrder(outboxOf('tôi'), again.send)
    expect(again.came.map(({ key }) => key)).toEqual([second.key])
    expect([await reportsOf('tôi'), await photosOf('tôi')]).toEqual([[], []])
  })

  it('goes with its photos where its writer takes it out, and a draft that is cleared', async () => {
    const draft = await openDraft('tôi', path)
    const photo = { account: 'tôi', login: 'truc_ban', refusal: null, failures: 0 }
    await keepPhoto({ ...photo, report: draft.report, key: 'p', bytes: new Blob(['x']) })
    await keepReport(draft, written('bỏ'))
    const [kept] = await reportsOf('tôi')
    if (kept === undefined) throw new Error('It is gone.')
    await dropReport(kept)
    const next = await openDraft('tôi', path)
    await keepPhoto({ ...photo, report: next.report, key: 'q', bytes: new Blob(['x']) })
    await dropDraft(next)
    expect(await (await deviceStore()).getAll('photos')).toEqual([])
    expect(await reportsOf('tôi')).toEqual([])
  })
})

/** A server that keeps its promise of `Idempotency-Key`, behind a network that does not keep its own. */
function rightServer() {
  const rows: { readonly key: string; readonly what: string }[] = []
  const send =
    (fate: 'lost before' | 'lost after' | 'arrives' | 'refused') =>
    async (parcel: Parcel): Promise<Outcome> => {
      const { key } = parcel.is === 'report' ? parcel.report : parcel.photo
      if (fate === 'lost before') return silence
      const isThere = rows.some((row) => row.key === key)
      if (fate === 'refused' && !isThere) return { is: 'refused', refusal }
      if (!isThere) rows.push({ key, what: bodyOf(parcel) })
      return fate === 'lost after' ? silence : { is: 'taken', id: key }
    }
  return { rows, send }
}

describe('whatever becomes of network, page and server', () => {
  const fate = fc.constantFrom('lost before', 'lost after', 'arrives', 'refused')
  const step = fc.oneof(fc.constant('write'), fc.constant('close'), fate)

  it('what was written is here or there, once, and in order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = await deviceStore()
        await store.clear('reports')
        const { rows, send } = rightServer()
        const all: string[] = []
        for (const [at, what] of steps.entries()) {
          if (what === 'write') {
            all.push(String(at))
            await report('tôi', String(at))
          } else if (what === 'close') await close()
          else {
            const next = await outboxOf('tôi').next()
            // One parcel has this fate; all behind it another day.
            if (next) {
              const outcome = await send(what as Parameters<typeof send>[0])(next)
              if (outcome.is !== 'silence') await outboxOf('tôi').settle(next, outcome)
            }
          }
        }
        const there = rows.map((row) => row.what)
        const here = (await reportsOf('tôi')).map(({ body }) => body)
        expect(there).toEqual([...new Set(there)])
        expect(there).toEqual([...there].sort((a, b) => Number(a) - Number(b)))
        expect(new Set([...there, ...here])).toEqual(new Set(all))
      }),
      { numRuns: 150 },
    )
  })
})
