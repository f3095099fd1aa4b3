import { describe, expect, it } from 'vitest'
import { moveHandle, stepBy } from '../../../web/clock/move_handles.ts'
import { now } from '../../../web/map/moment.ts'

const nowMs = Date.parse('2026-11-26T10:00:00+07:00')
const eight = Date.parse('2026-11-26T08:00:00+07:00')
const nine = Date.parse('2026-11-26T09:00:00+07:00')

describe('the handles of the time bar', () => {
  it('go together where they are linked, and by themselves where not', () => {
    expect(moveHandle(now, 'trueAt', eight, { linked: true, nowMs })).toEqual({
      ...{ trueAt: eight, knownAt: eight },
    })
    const apart = moveHandle(now, 'trueAt', eight, { linked: false, nowMs })
    expect(apart).toEqual({ trueAt: eight, knownAt: null })
    expect(moveHandle(apart, 'knownAt', nine, { linked: false, nowMs })).toEqual({
      ...{ trueAt: eight, knownAt: nine },
    })
  })

  it('are at the present where they are moved to it or beyond', () => {
    const both = { trueAt: eight, knownAt: eight }
    expect(moveHandle(both, 'knownAt', nowMs + 1, { linked: true, nowMs })).toEqual(now)
    expect(stepBy({ trueAt: nine, knownAt: nine }, 3600, { linked: true, nowMs })).toEqual(now)
    expect(stepBy(now, -3600, { linked: true, nowMs })).toEqual({ trueAt: nine, knownAt: nine })
  })
})
