import { describe, expect, it } from 'vitest'
import { troubleOf } from '../../../web/accounts/trouble.ts'
import { ApiFailure } from '../../../web/state/api/api_failure.ts'

const wordsOf = (error: unknown) => troubleOf(error, 'wrong_code').words

describe('what went wrong on the way in', () => {
  it.each([
    [new ApiFailure('refused', { code: 'sign_in_refused' }), 'wrong_code'],
    [new ApiFailure('refused', { code: 'bad_body' }), 'wrong_code'],
    [new ApiFailure('refused', { code: 'other_site', detail: 'why' }), 'refused'],
    [new ApiFailure('unreachable'), 'server_gone'],
    [new ApiFailure('server'), 'server_failed'],
    [new Error('a fault of ours'), 'page_failed'],
  ])('is told in words that help: %o', (error, words) => {
    expect(wordsOf(error)).toBe(words)
  })

  it('says how long to wait, a minute where the server does not say', () => {
    const waits = (waitSeconds: number | null) => {
      const failure = new ApiFailure('refused', { code: 'too_many', waitSeconds })
      const { waitUntil = 0 } = troubleOf(failure, 'wrong_password')
      return Math.round((waitUntil - Date.now()) / 1000)
    }
    expect([waits(7), waits(null)]).toEqual([7, 60])
  })

  it('says that somebody was faster, and that what was written is not saved', () => {
    const failure = new ApiFailure('refused', { code: 'version_changed', detail: 'Somebody has' })
    expect(troubleOf(failure, 'refused')).toEqual({ words: 'changed_meanwhile' })
  })
})
