import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Refusal, refusalBook } from '../../../api/log/refusal_book.ts'

const minute = 60_000

let now: number
let broken: boolean
let written: { refusal: Refusal; after: unknown }[]
let book: ReturnType<typeof refusalBook>
const said = vi.spyOn(console, 'error')
beforeEach(() => {
  now = 0
  broken = false
  written = []
  said.mockImplementation(() => undefined)
  book = refusalBook(
    async (refusal, after) => {
      if (broken) throw new Error('no room')
      written.push({ refusal, after })
      return refusal.tried === 'truc.1' ? 'truc.1' : undefined
    },
    () => now,
  )
})
afterEach(async () => {
  broken = false
  await book.close()
  said.mockReset()
})

const refusal = (own: Partial<Refusal> = {}): Refusal => ({
  ...{ source: '192.0.2.7', reason: 'sign_in_refused', method: 'POST', path: '/api/x' },
  ...own,
})
const times = async (count: number, own: Partial<Refusal> = {}) => {
  for (let time = 0; time < count; time += 1) await book.tell(refusal(own))
}

it('the first is written at once, equal ones of a minute as one with their number', async () => {
  await times(1, { tried: 'truc.1' })
  await times(40, { tried: 'TRUC.1', path: '/api/other' })
  expect(written.map(({ after }) => after)).toEqual([
    { reason: 'sign_in_refused', method: 'POST', path: '/api/x' },
  ])
  now += minute
  await times(1, { tried: 'truc.1' })
  expect(written.slice(1)).toMatchObject([
    { refusal: { tried: 'truc.1' }, after: { reason: 'sign_in_refused', more: 40 } },
    { after: { path: '/api/x' } },
  ])
})

it('none is lost at the end', async () => {
  await times(3)
  await book.close()
  expect(written.map(({ after }) => after)).toMatchObject([{ path: '/api/x' }, { more: 2 }])
})

it('another source, name, user or reason is another refusal', async () => {
  const user = { name: 'lan', role: 'viewer', clearance: 0, units: [], lane: 'live' } as const
  const others = [{}, { source: '::1' }, { tried: 'a' }, { tried: 'b' }, { reason: 'x' }, { user }]
  for (const other of others) await times(2, other)
  expect(written).toHaveLength(others.length)
})

it('a name that nobody has is forgotten, and written at once as one that somebody has', async () => {
  await times(2, { tried: 'mật khẩu của tôi' })
  await times(2, { tried: 'truc.1' })
  expect(written).toHaveLength(2)
  await book.close()
  expect(written.slice(2).map(({ refusal: { tried } }) => tried)).toEqual([undefined, 'truc.1'])
})

it('a flood from everywhere ends in one entry for all the rest', async () => {
  for (let place = 0; place < 700; place += 1)
    await book.tell(refusal({ source: `place ${place}` }))
  expect(written).toHaveLength(500)
  await book.close()
  expect(written.slice(500)).toEqual([
    {
      refusal: { source: '', method: '', path: '', reason: 'sign_in_refused' },
      after: { reason: 'sign_in_refused', from: 'many', more: 200 },
    },
  ])
})

it('what cannot be written stays refused, and is written when it can be', async () => {
  broken = true
  await times(3, { tried: 'bí mật' })
  expect(said).toHaveBeenCalledWith('A refusal could not be logged yet: no room')
  broken = false
  await book.close()
  expect(written.map(({ after }) => after)).toMatchObject([{ more: 3 }])
  expect(JSON.stringify(said.mock.calls)).not.toContain('bí mật')
})
