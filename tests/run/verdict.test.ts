import { describe, expect, it } from 'vitest'
import { addOutcomes, beyondReach, couldNotRun, oneFailed, onePassed } from './outcome.ts'
import { giveVerdict } from './verdict.ts'

const missing = couldNotRun('browser', 'no Chromium found')

describe('the verdict on a test run', () => {
  it('ends with the counts alone when everything ran', () => {
    const verdict = giveVerdict(addOutcomes([onePassed, onePassed]), true)
    expect(verdict).toEqual({ lines: ['2 passed, 0 failed'], exitCode: 0 })
  })

  it('fails when one thing failed, and says at the end what it was', () => {
    const verdict = giveVerdict(
      addOutcomes([onePassed, oneFailed('unit: a sum', 'expected 4')]),
      false,
    )
    expect(verdict).toEqual({
      lines: ['Failed: unit: a sum: expected 4', '1 passed, 1 failed'],
      exitCode: 1,
    })
  })

  it('names a part that could not run, and passes on a developer machine', () => {
    const verdict = giveVerdict(addOutcomes([onePassed, missing]), false)
    expect(verdict.lines).toEqual([
      'Could not run: browser: no Chromium found',
      '1 passed, 0 failed, 1 skipped',
    ])
    expect(verdict.exitCode).toBe(0)
  })

  it('fails for a part that could not run where everything must', () => {
    const verdict = giveVerdict(addOutcomes([onePassed, missing]), true)
    expect(verdict.lines[0]).toBe('Could not run: browser: no Chromium found')
    expect(verdict.lines.at(-1)).toBe('1 passed, 1 failed')
    expect(verdict.exitCode).toBe(1)
  })

  it('names what is beyond reach, and fails for it nowhere', () => {
    const beyond = couldNotRun('slides', `${beyondReach}LibreOffice`)
    expect(giveVerdict(addOutcomes([onePassed, beyond]), true)).toEqual({
      lines: [
        'Could not run: slides: not to be had here: LibreOffice',
        '1 passed, 0 failed, 1 skipped',
      ],
      exitCode: 0,
    })
    const both = giveVerdict(addOutcomes([onePassed, beyond, missing]), true)
    expect(both.lines.at(-1)).toBe('1 passed, 1 failed, 1 skipped')
    expect(both.exitCode).toBe(1)
  })

  it('is no success when nothing ran at all', () => {
    expect(giveVerdict(missing, false).exitCode).toBe(1)
    expect(giveVerdict(addOutcomes([]), false).exitCode).toBe(1)
  })
})
