import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { inExercise, makeExercise, moveExercise, sendJson } from '../../support/exercises.ts'
import { jpegBytes, pngBytes, secrets } from '../../support/photo_bytes.ts'
import { openSeededWorld, type SeededWorld } from '../../support/seeded_world.ts'

let world: SeededWorld
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.asOwner(sql`truncate kept_answers`)
  await world.again()
})

const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const elsewhere: User = { ...post, name: 'noi_khac', units: ['06724'] }
const viewer: User = { ...post, name: 'nguoi_xem', role: 'viewer' }

async function incident(): Promise<string> {
  const { said } = await editor(world, post).post('incidents', {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [107.98, 21.52] },
    properties: {
      ...{ kind: 'flood', severity: 2, text: 'Nước lên', marking: 'noi_bo' },
      occurred_at: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  return said.id
}

const photosAt = (id: string) => `/api/collections/incidents/items/${id}/photos`

async function send(id: string, bytes: Uint8Array, user = post, headers = {}) {
  const answer = await world.as(user).fetch(photosAt(id), {
    ...{ method: 'POST', body: new Uint8Array(bytes) },
    headers: { 'content-type': 'image/jpeg', ...headers },
  })
  const said = (await answer.json()) as Readonly<Record<string, unknown>>
  return { status: answer.status, said }
}

const listed = async (id: string, user: User = commander) =>
  (await world.as(user).json<{ photos: readonly Record<string, unknown>[] }>(photosAt(id))).photos

describe('a photo of an incident', () => {
  it('is kept without what the camera wrote, by what is in it and not by what it is called', async () => {
    const id = await incident()
    const { status, said } = await send(id, pngBytes())
    expect(status).toBe(201)
    expect(said).toMatchObject({
      ...{ incident_id: id, type: 'image/png', width: 4, height: 3, added_by: 'truc_ban' },
    })
    expect(await listed(id)).toEqual([said])
    const picture = await world.fetch(`${photosAt(id)}/${said.id}`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('cache-control')).toBe('private, no-cache')
    const bytes = Buffer.from(await picture.arrayBuffer())
    expect(bytes.length).toBe(said.size_bytes)
    for (const secret of secrets) expect(bytes.toString('latin1')).not.toContain(secret)
    const tag = picture.headers.get('etag') ?? ''
    const again = await world.fetch(`${photosAt(id)}/${said.id}`, {
      headers: { 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
  })

  it('stands in the running log by its hash, and nowhere with its bytes', async () => {
    const id = await incident()
    const { said } = await send(id, jpegBytes())
    const { features } = await world.json<{ features: { id: string; properties: object }[] }>(
      `/api/collections/incident_entries/items?incident_id=${id}`,
    )
    expect(features).toMatchObject([
      { id: said.entry_id, properties: { entry: 'photo', entered_by: 'truc_ban' } },
    ])
    expect(JSON.stringify(features)).toContain(String(said.sha256))
    const [logged] = await world.asOwner<{ text: string }>(
      sql`select after::text as text from log_entries
        where collection = 'incident_entries' order by seq desc limit 1`,
    )
    expect(logged?.text).toContain(String(said.sha256))
    expect(logged?.text.length).toBeLessThan(2_000)
  })

  it('that comes again under its key is there once; another one under that key is refused', async () => {
    const id = await incident()
    const key = { 'idempotency-key': 'một ảnh'.replace(/\W/g, '') }
    const first = await send(id, jpegBytes(), post, key)
    const again = await send(id, jpegBytes(), post, key)
    expect(again).toEqual(first)
    expect(await listed(id)).toHaveLength(1)
    expect((await send(id, pngBytes(), post, key)).status).toBe(409)
  })

  it.each([
    ['no photo', Buffer.from('không phải ảnh'), 422, 'refused_by_rule'],
    ['half of one', jpegBytes().subarray(0, 150), 422, 'refused_by_rule'],
    ['50 MB', new Uint8Array(50_000_000), 413, 'too_large'],
  ])('that is %s is refused, and nothing is left of it', async (_, bytes, status, code) => {
    const id = await incident()
    expect(await send(id, bytes)).toMatchObject({ status, said: { code } })
    expect(await listed(id)).toEqual([])
    const { numberMatched } = await world.json<{ numberMatched: number }>(
      `/api/collections/incident_entries/items?incident_id=${id}`,
    )
    expect(numberMatched).toBe(0)
  })

  it('is seen and added by who may see the incident, and by nobody else', async () => {
    const id = await incident()
    const { said } = await send(id, jpegBytes())
    const one = `${photosAt(id)}/${said.id}`
    // As it is for an incident that is nowhere.
    for (const [user, address] of [
      [elsewhere, one],
      [elsewhere, photosAt(id)],
      [{ ...post, lane: 'dien_tap' }, photosAt(id)],
      [post, photosAt('khong_co')],
      [post, `${photosAt('khong_co')}/${said.id}`],
      [post, `${photosAt(id)}/khong_co`],
    ] as const) {
      expect((await world.as(user).fetch(address)).status).toBe(404)
    }
    expect((await send(id, jpegBytes(), elsewhere)).status).toBe(404)
    expect((await send('khong_co', jpegBytes(), post)).status).toBe(404)
    expect((await send(id, jpegBytes(), viewer)).status).toBe(403)
    expect((await world.bare.fetch(one)).status).toBe(401)
    expect(await listed(id, viewer)).toHaveLength(1)
  })

  it('is one of twelve at most', async () => {
    const id = await incident()
    for (let count = 0; count < 12; count++) {
      expect((await send(id, jpegBytes(640 + count))).status).toBe(201)
    }
    expect((await send(id, jpegBytes())).status).toBe(422)
  })

  it('is changed by nobody, and taken away with its entry only', async () => {
    const id = await incident()
    await send(id, jpegBytes())
    for (const statement of [
      sql`update incident_photos set width = 1`,
      sql`update incident_photos set bytes = 'x'`,
      sql`update incident_photos set bytes = null`,
      sql`update incident_photos set bytes = null, removal_entry_id = entry_id`,
      sql`delete from incident_photos`,
    ]) {
      await expect(
        world.door.write(commander, (session) => session.rows(statement)),
      ).rejects.toThrow()
    }
    expect(await listed(id)).toHaveLength(1)
  })
})

const leader: User = { ...post, name: 'chi_huy', dutyName: 'Chỉ huy phường', role: 'coordinator' }

const remove = async (id: string, photo: unknown, user: User, body: unknown, headers = {}) => {
  const answer = await world.as(user).fetch(`${photosAt(id)}/${photo}/removal`, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
}

describe('a photo that is taken away', () => {
  const why = { reason: 'Chụp rõ mặt người' }
  const entriesOf = async (id: string) => {
    const address = `/api/collections/incidents/items/${id}/running_log`
    const { features } = await world.json<{ features: { id: string; properties: object }[] }>(
      address,
    )
    return features
  }

  it('is gone with its bytes; who did it, when and why stands in the log beside where it came', async () => {
    const id = await incident()
    const { said: kept } = await send(id, pngBytes())
    const { said: photo } = await send(id, jpegBytes())
    const { status, said } = await remove(id, photo.id, leader, why)
    expect(status).toBe(200)
    expect(await listed(id)).toEqual([kept])
    expect((await world.fetch(`${photosAt(id)}/${photo.id}`)).status).toBe(404)
    const bytes = await world.asOwner(sql`select octet_length(bytes) as length from incident_photos
      where id = ${String(photo.id)}`)
    expect(bytes).toEqual([{ length: null }])

    const entries = await entriesOf(id)
    expect(entries).toMatchObject([
      { id: kept.entry_id, properties: { entry: 'photo' } },
      { id: photo.entry_id, properties: { entry: 'photo', entered_by: 'truc_ban' } },
      {
        id: said.removal_entry_id,
        properties: {
          ...{ entry: 'photo_removed', entered_by: 'chi_huy', source: 'Chỉ huy phường' },
          text: expect.stringMatching(`${photo.sha256}. Lý do: Chụp rõ mặt người`),
        },
      },
    ])
    const [logged] = await world.asOwner<{ who: string; text: string }>(sql`
      select who, after::text as text from log_entries
      where collection = 'incident_entries' order by seq desc limit 1`)
    expect(logged?.who).toBe('chi_huy')
    expect(logged?.text).toContain('photo_removed')
  })

  it('makes room for another, and is taken away once, however often that is asked', async () => {
    const id = await incident()
    const photos: unknown[] = []
    for (let count = 0; count < 12; count++) {
      photos.push((await send(id, jpegBytes(640 + count))).said.id)
    }
    const key = { 'idempotency-key': 'bo-anh' }
    const first = await remove(id, photos[3], leader, why, key)
    expect(await remove(id, photos[3], leader, why, key)).toEqual(first)
    expect((await remove(id, photos[3], leader, why)).status).toBe(404)
    expect((await send(id, jpegBytes())).status).toBe(201)
    const removals = (await entriesOf(id)).filter(({ properties }) =>
      JSON.stringify(properties).includes('photo_removed'),
    )
    expect(removals).toHaveLength(1)
  })

  it('goes by the word of who may change the incident, with a reason, and of nobody else', async () => {
    const id = await incident()
    const { said: photo } = await send(id, jpegBytes())
    for (const user of [post, viewer]) {
      expect((await remove(id, photo.id, user, why)).status).toBe(403)
    }
    for (const user of [elsewhere, { ...leader, units: ['06724'] }, { ...leader, lane: 'x' }]) {
      expect((await remove(id, photo.id, user, why)).status).toBe(404)
    }
    expect((await remove(id, 'khong_co', leader, why)).status).toBe(404)
    expect((await remove('khong_co', photo.id, leader, why)).status).toBe(404)
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }, { ...why, more: 1 }]) {
      expect((await remove(id, photo.id, leader, body)).status).toBe(422)
    }
    expect(await listed(id)).toEqual([photo])
    expect(await entriesOf(id)).toHaveLength(1)
  })

  it('stays where it is in an exercise that has ended', async () => {
    const { id: lane } = await makeExercise(world)
    await moveExercise(world, lane, 'running')
    const there = inExercise(world, lane)
    const report = await sendJson(there, 'POST', '/api/collections/incidents/items', {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [107.98, 21.52] },
      properties: {
        ...{ kind: 'flood', severity: 2, text: 'Nước lên' },
        occurred_at: new Date(Date.now() - 60_000).toISOString(),
      },
    })
    const { id } = (await report.json()) as { id: string }
    const added = await there.fetch(photosAt(id), {
      ...{ method: 'POST', body: new Uint8Array(jpegBytes()) },
      headers: { 'content-type': 'image/jpeg' },
    })
    const photo = (await added.json()) as { id: string }
    await moveExercise(world, lane, 'ended')
    const asked = await sendJson(there, 'POST', `${photosAt(id)}/${photo.id}/removal`, why)
    expect(asked.status).toBe(409)
    expect((await there.fetch(`${photosAt(id)}/${photo.id}`)).status).toBe(200)
  })
})
