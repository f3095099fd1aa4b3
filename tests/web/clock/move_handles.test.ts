import { describe, expect, it } from 'vitest'
import { moveHandle, stepBy } from '../../../web/clock/move_handles.ts'
import { now } from '../../../web/map/moment.ts'

const nowMs = Date.parse('2026-11-26T10:00:00+07:00')
const eight = Date.parse('2026-11-26T08:00:00+07:00')
const nine = Date.parse('2026-11-26T09:00:00+07:00')

describe('the handles of the time bar', () => {
  it('go together where they are linked, and by themselves where not', () => {
    expect(moveHandle('trueAt', eight, { linked: true, nowMs })).toEqual({
      ...{ trueAt: eight, knownAt: eight },
    })
    expect(moveHandle('trueAt', eight, { linked: false, nowMs })).toEqual({ trueAt: eight })
    expect(moveHandle('knownAt', nine, { linked: false, nowMs })).toEqual({ knownAt: nine })
  })

  it('are at the present where they are moved to it or beyond', () => {
    expect(moveHandle('knownAt', nowMs + 1, { linked: true, nowMs })).toEqual(now)
    expect(stepBy({ trueAt: nine, knownAt: nine }, 3600, { linked: true, nowMs })).toEqual(now)
    expect(stepBy(now, -3600, { linked: true, nowMs })).toEqual({ trueAt: nine, knownAt: nine })
  })
})
