import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { contentText } from '../../../geo/report/document/content_text.ts'
import { reportContent } from '../../../geo/report/document/report_content.ts'
import type { Figure } from '../../../geo/report/figures_of.ts'
import { changedSince, type KeptFigure, keptOf } from '../../../geo/report/kept_figure.ts'
import type { QuickReport } from '../../../geo/report/quick_report.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor, type Said } from '../../support/editor.ts'
import { inExercise, makeExercise, sendJson } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner } from '../plans/plan_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const happened = (own: object, user: User = planner) =>
  editor(world, user).post('incidents', {
    ...{ type: 'Feature', geometry: null },
    properties: {
      ...{ kind: 'storm_damage', severity: 3, text: 'Tốc mái', unit_code: '06712' },
      ...{ occurred_at: new Date(Date.now() - 60_000).toISOString(), marking: 'cong_khai' },
      ...own,
    },
  })
type Report = QuickReport & { readonly figures: readonly Figure[] }
const read = (query = '', asking = world.as(planner)) =>
  asking.json<Report>(`/api/reports/quick/06712${query}`)
const office = 'Ban Chỉ huy PTDS tỉnh'

/** Records the report as it stands now, unless it is said otherwise. */
async function send(own: object = {}, asking = world.as(planner), code = '06712') {
  const { from, to } = await read('', asking)
  const body = { sent_to: office, from, to, known_at: to, ...own }
  const answer = await sendJson(asking, 'POST', `/api/reports/quick/${code}/sent`, body)
  return { status: answer.status, said: (await answer.json()) as Said }
}
const figuresOf = (said: Said) => said.properties.figures as readonly KeptFigure[]
const injured = (said: Said) => figuresOf(said).find(({ name }) => name === 'injured')?.value

/** The report that was sent, made anew by what was known then. */
const again = ({ properties }: Said) => {
  const { report_from, report_to, report_known_at } = properties
  const asked = { datetime: `${report_from}/${report_to}`, known_at: String(report_known_at) }
  return read(`?${new URLSearchParams(asked)}`)
}

describe('a report that was sent', () => {
  it('is kept with its numbers, its marking, who sent it and to which office', async () => {
    await happened({ injured: 2 })
    const { status, said } = await send()
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({
      ...{ sent_to: office, sent_by: planner.name, unit_code: '06712', owning_unit: '06712' },
      ...{ marking: 'cong_khai', lane: 'live', against_id: null, against_to: null },
      document_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(injured(said)).toBe(2)
    const found = await world
      .as(planner)
      .json<{ features: Said[] }>('/api/collections/sent_reports/items?unit_code=06712')
    expect(found.features.map(({ id }) => id)).toEqual([said.id])
  })

  it('is made again with the same numbers and the same document, whatever came since', async () => {
    await happened({ injured: 2 })
    const { said } = await send()
    await happened({ injured: 40 })
    const made = await again(said)
    expect(changedSince(figuresOf(said), keptOf(made.figures))).toEqual([])
    const text = contentText(reportContent(made, false))
    expect(createHash('sha256').update(text).digest('hex')).toBe(said.properties.document_sha256)
    expect(changedSince(figuresOf(said), keptOf((await read()).figures))).toContainEqual({
      ...{ name: 'injured', sent: 2, now: 42 },
    })
  })

  it('is the document that its sender has, or refused', async () => {
    await happened({ injured: 2 })
    const shown = await read()
    const hash = createHash('sha256')
      .update(contentText(reportContent(shown, false)))
      .digest('hex')
    const { to } = shown
    expect((await send({ to, known_at: to, document_sha256: hash })).status).toBe(201)
    const other = await send({ document_sha256: 'a'.repeat(64) })
    expect([other.status, other.said.parameter]).toEqual([422, 'document_sha256'])
  })

  it('stands against the last one that was sent, by the numbers that were', async () => {
    const { said: one } = await happened({ injured: 2 })
    const first = await send()
    await happened({ injured: 3 })
    const second = await send({ against: { sent: first.said.id } })
    expect(second.said.properties.against_id).toBe(first.said.id)
    // Neither a number nor a document changes with what is hidden later.
    await world.asOwner(sql`update incidents set marking = 'mat' where id = ${one.id}`)
    const third = await send({ against: { sent: first.said.id } })
    expect([injured(first.said), injured(second.said), injured(third.said)]).toEqual([2, 5, 3])
    const due = { from: '2026-09-01T00:00:00+07:00', to: '2026-09-01T17:00:00+07:00' }
    expect((await send({ against: due })).status).toBe(201)
  })

  it('stays as it was: nobody adds, changes or removes one by the collection', async () => {
    const { said } = await send()
    const { post, change, remove } = editor(world, { ...planner, role: 'administrator' })
    expect((await post('sent_reports', { ...said, id: undefined })).status).toBe(405)
    expect((await change('sent_reports', said.id, { sent_to: 'khác' })).status).toBe(405)
    expect((await remove('sent_reports', said.id)).status).toBe(405)
    // The database holds it too, whatever the program does.
    await world.door.write(planner, async ({ rows }) => {
      await rows(sql`update sent_reports set sent_to = 'khác'`)
      await rows(sql`delete from sent_reports`)
    })
    expect((await editor(world, planner).get('sent_reports', said.id)).said.properties).toEqual(
      said.properties,
    )
  })

  it('is recorded once under one key', async () => {
    const asking = world.as(planner)
    const { from, to } = await read()
    const body = JSON.stringify({ sent_to: office, from, to, known_at: to })
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'gui-17h' }
    const once = async () => {
      const answer = await asking.fetch('/api/reports/quick/06712/sent', {
        ...{ method: 'POST', headers, body },
      })
      return ((await answer.json()) as Said).id
    }
    expect(await once()).toBe(await once())
  })

  it('is of its lane, whose document says that it is an exercise', async () => {
    const { id } = await makeExercise(world)
    const there = inExercise(world.as(planner), id)
    const { said } = await send({}, there)
    expect(said.properties.lane).toBe(id)
    const live = await send()
    expect(live.said.properties.document_sha256).not.toBe(said.properties.document_sha256)
    const list = await there.json<{ features: Said[] }>('/api/collections/sent_reports/items')
    expect(list.features.map((one) => one.id)).toEqual([said.id])
  })

  it('is recorded by who may write for the unit, up to their clearance', async () => {
    for (const own of [{ role: 'viewer' }, { role: 'reporter' }, { units: ['06709'] }] as const) {
      const { status, said } = await send({}, world.as({ ...planner, ...own }))
      expect([status, said.code]).toEqual([403, 'not_allowed'])
    }
    const cleared = { ...planner, clearance: 20 }
    await happened({ injured: 7, marking: 'mat' }, cleared)
    const { said } = await send({}, world.as(cleared))
    expect([said.properties.marking, injured(said)]).toEqual(['mat', 7])
    // Who may not see it cannot set theirs against it either.
    const against = await send({ against: { sent: said.id } })
    expect([against.status, against.said.parameter]).toEqual([422, 'against'])
  })

  const soon = new Date(Date.now() + 3_600_000).toISOString()
  it.each([
    ['to nobody', { sent_to: ' ' }, 400, 'sent_to'],
    ['of a time to come', { to: soon }, 422, 'to'],
    ['by what will be known', { known_at: soon }, 422, 'known_at'],
    ['of a time that ends before it begins', { to: '2020-01-01T00:00:00Z' }, 422, 'from'],
    ['of no moment', { known_at: 'hôm qua' }, 400, 'known_at'],
    ['against one that was not sent', { against: { sent: 'x' } }, 422, 'against'],
    ['with numbers of its own', { figures: [] }, 400, undefined],
    ['with a hash that is none', { document_sha256: 'abc' }, 400, 'document_sha256'],
  ] as const)('%s is refused, by name', async (_, own, status, parameter) => {
    const answer = await send(own)
    expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
  })

  it('of a unit that is not there is refused', async () => {
    expect((await send({}, world.as(planner), '99999')).status).toBe(404)
  })
})
