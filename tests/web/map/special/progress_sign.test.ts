import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressState, tasksDone } from '../../../../geo/plans/progress.ts'
import { progressSign } from '../../../../web/map/special/progress_sign.ts'

const signOf = (done: number, waiting: number, late = 0) => {
  const sums = { late, states: { waiting, doing: 0, done, dropped: 3 } }
  return progressSign({ state: progressState(sums), ...tasksDone(sums) })
}
const partsOf = (sign: ReturnType<typeof signOf>) => sign.parts.map(({ part }) => part)

describe('the sign of a unit’s progress', () => {
  it.each([
    ['of no task is a question', [0, 0, 0], ['ground', 'left', 'mark'], ''],
    ['of which nothing is done is empty', [0, 4, 0], ['ground', 'left'], '0%'],
    ['of which some is done says how much', [3, 1, 0], ['ground', 'left', 'done'], '75%'],
    ['of which all is done is a tick', [4, 0, 0], ['ground', 'left', 'done', 'mark'], ''],
  ] as const)('%s', (_, [done, waiting, late], parts, text) => {
    const sign = signOf(done, waiting, late)
    expect(partsOf(sign)).toEqual(parts)
    expect(sign.text.said).toBe(text)
  })

  it('tells of late tasks by a form of their own, not by colour alone', () => {
    expect(partsOf(signOf(1, 3, 1))).toEqual(['ground', 'left', 'done', 'badge', 'badge_mark'])
  })

  it('says all only of all, and nothing only of nothing', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (done, waiting) => {
        const { said } = signOf(done, waiting).text
        if (said === '') expect([done + waiting, waiting]).toContain(0)
        else expect([said === '0%', said === '100%']).toEqual([done === 0, false])
      }),
    )
  })
})
