import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { answerError } from '../../api/errors.ts'
import { readJson } from '../../api/read_json.ts'

const app = new Hono()
  .onError(answerError)
  .post('/', async (c) => c.json({ read: (await readJson(c, ['application/json'])) ?? null }))

const json = { 'content-type': 'application/json' }
async function send(body: RequestInit['body'], headers: Record<string, string> = json) {
  const answer = await app.request('/', { method: 'POST', body: body ?? null, headers })
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
}
const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth)
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe('JSON', () => {
  it.each([
    ['text with signs of JSON', '{"a":"[[[[{{{{\\\\\\"]"}'],
    ['letters of four bytes', JSON.stringify({ a: '𠮷 Trực ban' })],
    ['as deep as may be', nested(20)],
    ['a shape', JSON.stringify({ geometry: { coordinates: [[[[107.9, 21.5]]]] } })],
    ['words that are keys of objects, as text', '{"a":"__proto__","b":["constructor"]}'],
  ])('is taken with %s', async (_, body) => {
    const { status, said } = await send(body)
    expect([status, said.read]).toEqual([200, JSON.parse(body)])
  })

  it.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['deeper', nested(21), /20 deep/],
    ['of ten thousand lists', nested(10_000), /20 deep/],
    ['of ten thousand objects', nested(10_000, '{"a":', '}').replace('{"a":}', '1'), /20 deep/],
    ['of lists that never end', '['.repeat(900_000), /20 deep/],
    ['with ends that never began', ']'.repeat(10_000), /not JSON/],
    ['cut', '{"a":', /not JSON/],
    ['of nothing', '', /not JSON/],
    ['that is not UTF-8', bytes('{"a":"', [0xc3, 0x28, 0xff], '"}'), /not JSON in UTF-8/],
    ['with an overlong letter', bytes('{"a":"', [0xc0, 0x80], '"}'), /not JSON in UTF-8/],
    ['with half a letter as bytes', bytes('{"a":"', [0xed, 0xa0, 0x80], '"}'), /not JSON in UTF-8/],
    ['with half a letter as a sign', '{"a":["\\ud800"]}', /half of a letter/],
    ['with the other half', '{"a":{"b":"x\\udc00"}}', /half of a letter/],
    ['with NUL', '{"a":"x\\u0000"}', /NUL/],
    ['with NUL in a key', '{"a":{"\\u0000":1}}', /NUL/],
    ['with the prototype of all objects', '{"__proto__":{"role":"administrator"}}', /"__proto__"/],
    ['with it deep inside, spelled otherwise', '{"a":[{"__proto\\u005f_":1}]}', /"__proto__"/],
    ['with a constructor', '{"a":{"constructor":{"prototype":{}}}}', /"constructor"/],
  ])('%s is refused: 400', async (_, body, why) => {
    const { status, said } = await send(body)
    expect([status, said.code]).toEqual([400, 'bad_body'])
    expect(said.detail).toMatch(why)
  })

  it('names the field in which a text cannot be kept', async () => {
    expect((await send('{"a":1,"duty_name":"\\u0000"}')).said.parameter).toBe('duty_name')
    expect((await send('{"a":{"b":"\\ud800"}}')).said.parameter).toBe('a.b')
  })

  it('is read only where it says that it is: 415', async () => {
    for (const type of ['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded']) {
      expect((await send('{}', { 'content-type': type })).status).toBe(415)
    }
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON']) {
      expect((await send('{}', { 'content-type': type })).status).toBe(200)
    }
  })

  it('changes no object but its own', async () => {
    await send('{"__proto__":{"smuggled":1}}')
    expect(({} as Record<string, unknown>).smuggled).toBeUndefined()
  })
})
