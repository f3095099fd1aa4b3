import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import type { Label } from '../../../geo/words.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { makeExercise } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import { box } from '../exposure/exposure_world.ts'
import { planner, sealing, view } from './seal_world.ts'

let world: World
let deeds: ReturnType<typeof sealing>
let briefing = ''
beforeAll(async () => {
  world = await openWorld()
  deeds = sealing(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', box(107.8, 21.4, 0.2, 0.2))])
  briefing = await deeds.briefing()
  await deeds.scene(briefing, { name_vi: 'Một', text_vi: 'Lời', notes_vi: 'Ghi chú' })
})

const file = (query: string, user: User = planner) =>
  world.as(user).fetch(`/api/briefings/${briefing}/file?${query}`)
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('dia_ban_file_'))
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('a briefing as a file', () => {
  it('is what the command line makes: sheets, slides, and of a sealed one the kit', async () => {
    const pdf = await file('as=pdf')
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
    const slides = await file('as=pptx&language=en')
    expect(slides.status).toBe(200)
    expect((await bytesOf(slides)).subarray(0, 2).toString()).toBe('PK')
    // What a sealed one asks for its colours and its charts is answered by the seal.
    const charts = ['counts/shelters/kind', 'readiness']
    await deeds.scene(briefing, {
      ...{ name_vi: 'Hai', view: { ...view, indicator: 'readiness', charts } },
    })
    const { id, properties } = await deeds.seal(briefing)
    const kit = await file(`as=html&seal=${id}`)
    expect(kit.status).toBe(200)
    expect(await kit.text()).toContain(String(properties.content_sha256))
    expect(kit.headers.get('content-disposition')).toBe('attachment; filename="hop_NOI_BO.html"')
    await expect.poll(left).toEqual([])
  })

  it('leaves under a name that says how it is marked, and that it is a drill', async () => {
    const nameOf = (answer: Response) => answer.headers.get('content-disposition')
    const pdf = await file('as=pdf')
    expect(nameOf(pdf)).toBe('attachment; filename="hop_NOI_BO.pdf"')
    await bytesOf(pdf)
    const { id: lane } = await makeExercise(world)
    const drill: User = { ...planner, lane }
    const own = await deeds.briefing({ name_vi: 'Họp diễn tập' }, drill)
    await deeds.scene(own, { name_vi: 'Một' }, drill)
    const slides = await world.as(drill).fetch(`/api/briefings/${own}/file?as=pptx`)
    expect(nameOf(slides)).toBe('attachment; filename="hop_dien_tap_DIEN_TAP_NOI_BO.pptx"')
    await bytesOf(slides)
    await expect.poll(left).toEqual([])
  })

  it('is drawn beside the server, which answers others meanwhile', async () => {
    for (const name_vi of ['Hai', 'Ba', 'Bốn', 'Năm']) await deeds.scene(briefing, { name_vi })
    const before = performance.eventLoopUtilization()
    const slides = await file('as=pptx')
    const { utilization } = performance.eventLoopUtilization(before)
    expect(slides.status).toBe(200)
    await bytesOf(slides)
    // Drawn here it would have no time to spare; it only answers what the thread asks.
    expect(utilization).toBeLessThan(0.5)
  })

  it('is of what its asker may see, and of nothing that is not there', async () => {
    const elsewhere = { ...planner, units: ['06709'] }
    expect((await file('as=pdf', elsewhere)).status).toBe(404)
    expect((await file('as=pdf&seal=none')).status).toBe(404)
    expect((await file('as=doc')).status).toBe(400)
    expect((await file('as=pdf&paper=huge')).status).toBe(400)
    expect((await file('as=pdf&scale=1')).status).toBe(400)
    expect(left()).toEqual([])
  })

  it('is refused with what has to be mended, and then nothing of it stays', async () => {
    const kit = await file('as=html')
    expect(kit.status).toBe(422)
    expect(await kit.json()).toMatchObject({ detail: expect.stringContaining('sealed') })
    const layers = [{ id: 'units' }, { id: 'no_such_layer' }]
    await deeds.scene(briefing, { name_vi: 'Hai', view: { ...view, layers } })
    const pdf = await file('as=pdf')
    const said = JSON.parse(
      decodeURIComponent(pdf.headers.get('dia-ban-said') ?? '[]'),
    ) as readonly Label[]
    expect(said.map(({ vi }) => vi).join('\n')).toContain('no_such_layer')
    await bytesOf(pdf)
    await expect.poll(left).toEqual([])
  })

  it('is made one at a time: who asks meanwhile is told to come again, and harms nothing', async () => {
    const [one, other] = await Promise.all([file('as=pdf'), file('as=pdf')])
    const [made, refused] = one.ok ? [one, other] : [other, one]
    expect([made.status, refused.status]).toEqual([200, 429])
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('try again') })
    expect((await bytesOf(made)).subarray(-6).toString().trim()).toBe('%%EOF')
    const again = await file('as=pdf')
    expect(again.status).toBe(200)
    await bytesOf(again)
    await expect.poll(left).toEqual([])
  })

  it('that is left in mid-drawing leaves nothing, and the next is made', async () => {
    for (const name_vi of ['Hai', 'Ba', 'Bốn', 'Năm']) await deeds.scene(briefing, { name_vi })
    const giveUp = new AbortController()
    const coming = world
      .as(planner)
      .fetch(`/api/briefings/${briefing}/file?as=pdf`, { signal: giveUp.signal })
      .then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(left, { interval: 1 }).not.toEqual([])
    giveUp.abort()
    expect(await coming).not.toBe(200)
    await expect.poll(left).toEqual([])
    const again = await file('as=pdf')
    expect(again.status).toBe(200)
    await bytesOf(again)
  })

  it('is given up where nobody waits for it, and another can be made', async () => {
    const path = `/api/briefings/${briefing}/file?as=pdf`
    const came = await world
      .as(planner)
      .fetch(path, { signal: AbortSignal.abort() })
      .then(
        ({ ok }) => ok,
        () => false,
      )
    expect(came).toBe(false)
    await expect.poll(left).toEqual([])
    const again = await file('as=pdf')
    expect(again.status).toBe(200)
    await bytesOf(again)
  })
})
