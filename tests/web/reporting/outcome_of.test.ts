import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../web/reporting/outbox/outcome_of.ts'
import { pauseMilliseconds } from '../../../web/reporting/outbox/pause.ts'
import { ApiFailure } from '../../../web/state/api/api_failure.ts'

describe('what an answer means for a report', () => {
  it.each([
    ['no answer', new ApiFailure('unreachable')],
    ['a session that ended', new ApiFailure('signed_out', { code: 'not_signed_in' })],
    ['a database that is away', new ApiFailure('unreachable', { code: 'unavailable' })],
    ['too many at once', new ApiFailure('refused', { code: 'too_many', waitSeconds: 60 })],
    ['a page of somebody else’s network', new ApiFailure('unreadable')],
    ['a proxy that refuses in its own words', new ApiFailure('refused')],
    ['a proxy that fails', new ApiFailure('server')],
    ['a fault of this page', new TypeError('x')],
  ])('%s: nothing is known, and it is sent again', (_, error) => {
    expect(outcomeOf(error).is).toBe('silence')
  })

  it.each([
    ['a rule', new ApiFailure('refused', { code: 'refused_by_rule' })],
    ['a right that is gone', new ApiFailure('refused', { code: 'not_allowed' })],
    ['a key of another request', new ApiFailure('refused', { code: 'key_of_another' })],
    ['an incident that is not there', new ApiFailure('not_found', { code: 'not_found' })],
  ])('%s: it stays, with the reason', (_, error) => {
    expect(outcomeOf(error)).toMatchObject({ is: 'refused', refusal: { code: error.code } })
  })

  it('keeps which fields are to be mended, and nothing that is none', () => {
    const problems = [{ field: 'occurred_at', reason: 'lies ahead' }, 'x', { field: 1, reason: '' }]
    const said = { problems }
    expect(outcomeOf(new ApiFailure('refused', { code: 'refused_by_rule', said }))).toMatchObject({
      refusal: { problems: [{ field: 'occurred_at', reason: 'lies ahead' }] },
    })
  })

  it('is a failure of the server where that says so itself', () => {
    expect(outcomeOf(new ApiFailure('server', { code: 'failed' })).is).toBe('failed')
  })
})

describe('the pause before the next try', () => {
  it('grows to a minute and no further, each device at its own moment', () => {
    const whole = [1, 2, 3, 4, 5, 6, 7, 50].map((tries) => pauseMilliseconds(tries, 1))
    expect(whole).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(pauseMilliseconds(3, 0)).toBe(4_000)
  })
})
