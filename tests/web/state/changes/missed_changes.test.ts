import { expect, it } from 'vitest'
import type { Change, Sums } from '../../../../web/state/changes/change_events.ts'
import { MissedChanges } from '../../../../web/state/changes/missed_changes.ts'

const sums = (count: number, sum: number): Sums => ({
  at: '1',
  layers: { incidents: { count, sum }, gauges: { count: 1, sum: 1 } },
})
const told: Change[] = [{ layer: 'incidents', id: 'a', isGone: false, feature: null }]

it('notices a sum that is another though nobody told of a change', () => {
  const missed = new MissedChanges()
  expect(missed.compare(sums(2, 20))).toEqual([])
  expect(missed.compare(sums(2, 20))).toEqual([])
  expect(missed.compare(sums(2, 25))).toEqual(['incidents'])
  expect(missed.compare(sums(2, 25))).toEqual([])
})

it('takes for told what was told since, and begins anew where all is asked for', () => {
  const missed = new MissedChanges()
  missed.compare(sums(2, 20))
  missed.hear(told)
  expect(missed.compare(sums(3, 30))).toEqual([])
  expect(missed.compare(sums(4, 40))).toEqual(['incidents'])
  missed.forget()
  expect(missed.compare(sums(9, 90))).toEqual([])
})
