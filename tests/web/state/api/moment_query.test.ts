import { describe, expect, it } from 'vitest'
import { momentParameters, now } from '../../../../web/map/moment.ts'
import {
  isByNow,
  isOfThen,
  keepFromMoment,
  keyAt,
  keyOfAnyMoment,
} from '../../../../web/state/api/moment_query.ts'

const ten = Date.parse('2026-11-26T10:00:00+07:00')
const then = { trueAt: ten, knownAt: ten }
const key = ['items', 'incidents', {}]

describe('answers of the past', () => {
  it('are kept apart from those of now, and from each other', () => {
    expect(keyAt(now, key)).toEqual(key)
    expect(isOfThen(keyAt(then, key))).toBe(true)
    expect(keyAt(then, key)).not.toEqual(keyAt({ ...then, knownAt: null }, key))
    expect(keyOfAnyMoment(keyAt(then, key))).toEqual(key)
    expect([then, { ...then, knownAt: null }].map((one) => isByNow(keyAt(one, key)))).toEqual([
      ...[false, true],
    ])
  })

  it('stay until those of the next moment are there, but never stand in for now or for others', () => {
    const held = ['a']
    const keep = (moment: typeof now, of: readonly unknown[], before: readonly unknown[]) =>
      keepFromMoment(moment, of)(held, { queryKey: before })
    expect(keep(then, key, keyAt({ trueAt: 0, knownAt: 0 }, key))).toBe(held)
    expect(keep(then, key, key)).toBeUndefined()
    expect(keep(now, key, keyAt(then, key))).toBeUndefined()
    expect(keep(then, key, keyAt(then, ['items', 'units', {}]))).toBeUndefined()
  })

  it('are asked for as all that had begun by then', () => {
    expect(momentParameters(now)).toEqual({})
    expect(momentParameters(then)).toEqual({
      datetime: '../2026-11-26T03:00:00.000Z',
      known_at: '2026-11-26T03:00:00.000Z',
    })
  })
})
