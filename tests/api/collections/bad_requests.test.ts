import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a', { lanes: 2 }), crossing('b')])
})
afterAll(() => world.close())

const items = '/api/collections/border_crossings/items'
const nul = encodeURIComponent('a\0b')

describe('what is wrong in a list request is 400 and named', () => {
  it.each([
    ['bboks', '?bboks=1,2,3,4'],
    ['geom', '?geom=x'],
    ['figures', '?figures=1'],
    ['known_at', '?known_at='],
    ['known_at', '?known_at=2025-02-30'],
    ['known_at', '?known_at=2025-01-01/2025-01-02'],
    ['known_at', '?known_at=..'],
    ['known_at', '?known_at=2025-01-01&known_at=2025-01-02'],
    ['constructor', '?constructor=x'],
    ['__proto__', '?__proto__=x'],
    ['limit', '?limit=1&limit=2'],
    ['class', '?class=seaport&class=landing'],
    ['bbox', '?bbox='],
    ['bbox', '?bbox=1,2,3'],
    ['bbox', '?bbox=1,2,3,4,5'],
    ['bbox', '?bbox=1,2,3,x'],
    ['bbox', '?bbox=1,2,3,Infinity'],
    ['bbox', '?bbox=108,,109,22'],
    ['bbox', '?bbox=107,22,109,21'],
    ['bbox', '?bbox=107,21,190,22'],
    ['bbox', '?bbox=107,-91,109,22'],
    ['datetime', '?datetime='],
    ['datetime', '?datetime=yesterday'],
    ['datetime', '?datetime=2025-02-30'],
    ['datetime', '?datetime=2025-13-01'],
    ['datetime', '?datetime=2025-10-05T25:00:00Z'],
    ['datetime', '?datetime=2025-10-05T14:32:00-16:00'],
    ['datetime', '?datetime=0000-01-01'],
    ['datetime', '?datetime=..'],
    ['datetime', '?datetime=../..'],
    ['datetime', '?datetime=2025-10-05/2025-10-06/2025-10-07'],
    ['datetime', '?datetime=2025-10-06/2025-10-05'],
    ['skipGeometry', '?skipGeometry='],
    ['skipGeometry', '?skipGeometry=yes'],
    ['limit', '?limit=0'],
    ['limit', '?limit=-1'],
    ['limit', '?limit=ten'],
    ['limit', '?limit=1.5'],
    ['limit', '?limit='],
    ['offset', '?offset=-1'],
    ['sortby', '?sortby=figures'],
    ['sortby', '?sortby=geom'],
    ['sortby', '?sortby=no_such'],
    ['after', '?after=a&sortby=name_vi'],
    ['lanes', '?lanes=two'],
    ['lanes', '?lanes=1.5'],
    ['lanes', '?lanes=99999999999'],
    ['accuracy_m', '?accuracy_m='],
    ['q', `?q=${nul}`],
    ['after', `?after=${nul}`],
    ['name_vi', `?name_vi=${nul}`],
  ])('%s in %s', async (parameter, query) => {
    const answer = await world.fetch(`${items}${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ status: 400, parameter, title: expect.any(String) })
    expect(String(problem.detail).length).toBeGreaterThan(10)
  })

  it.each([
    ['/api', 'x'],
    ['/api/conformance', 'x'],
    ['/api/collections', 'bbox'],
    ['/api/collections/border_crossings', 'limit'],
    ['/api/collections/border_crossings/queryables', 'x'],
    [`${items}/a`, 'limit'],
    ['/api/tiles/border_crossings', 'x'],
    ['/api/tiles/border_crossings/0/0/0', 'x'],
    ['/api/search', 'x'],
  ])('%s takes no parameter of another address', async (address, parameter) => {
    const answer = await world.fetch(`${address}?${parameter}=1`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ parameter })
  })

  it.each([
    ['q', '/api/search'],
    ['q', '/api/search?q='],
    ['q', '/api/search?q=%20'],
    ['q', `/api/search?q=${'x'.repeat(201)}`],
    ['q', `/api/search?q=${nul}`],
    ['q', '/api/search?q=a&q=b'],
    ['limit', '/api/search?q=a&limit=0'],
    ['limit', '/api/search?q=a&limit=x'],
  ])('search names %s in %s', async (parameter, address) => {
    const answer = await world.fetch(address)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ parameter })
  })
})

describe('whatever is asked', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '2025-10-05T24:00:00Z',
      '9999-12-31',
      '1e400',
      '-0',
      '0x10',
      "'",
      '%',
      '\\',
      '\ud800',
    ),
    fc.double().map(String),
    fc.date().map((date) => date.toString()),
    fc
      .tuple(
        fc.nat(9999),
        fc.nat(13),
        fc.nat(32),
        fc.nat(25),
        fc.nat(61),
        fc.integer({ min: -99, max: 99 }),
      )
      .map(([year, month, day, hour, minute, zone]) => {
        const two = (number: number) => String(Math.abs(number)).padStart(2, '0')
        const sign = zone < 0 ? '-' : '+'
        return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${sign}${two(zone)}:00`
      }),
  )
  const name = fc.constantFrom(
    ...['bbox', 'datetime', 'limit', 'after', 'offset', 'sortby', 'q', 'class', 'lanes'],
    ...['accuracy_m', 'unit_code', 'status_out', 'confidence'],
  )

  it('it is answered, or refused with the parameter named; never a failure of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, word, { minKeys: 1, maxKeys: 3 }), async (asked) => {
        const answer = await world.fetch(`${items}?${new URLSearchParams(asked)}`)
        const body = (await answer.json()) as { parameter?: string }
        if (answer.status === 400) expect(Object.keys(asked)).toContain(body.parameter)
        else expect(answer.status).toBe(200)
      }),
      { numRuns: 200 },
    )
  })

  it('no id is more than not found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (id) => {
        fc.pre(!['.', '..', 'a', 'b'].includes(id))
        const answer = await world.fetch(
          `${items}/${encodeURIComponent(id.replace(/\p{Cs}/gu, 'x'))}`,
        )
        expect(answer.status).toBe(404)
      }),
      { numRuns: 60, examples: [['\0'], ['a\0'], ['%'], ["a'"], ['a/b']] },
    )
  })
})
