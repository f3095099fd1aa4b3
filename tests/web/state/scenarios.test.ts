import { beforeEach, expect, it } from 'vitest'
import { decide, evacuation, type PlannedEvacuation } from '../../../web/state/evacuation.ts'
import {
  dropScenario,
  forgetEvacuations,
  keepScenario,
  openScenario,
  scenarios,
} from '../../../web/state/scenarios.ts'

const planned: PlannedEvacuation = {
  ...{ title: { vi: 'Phường', en: 'Ward' }, units: ['06712'], area: null },
  ...{ kind: 'people_in_weak_houses', modes: ['together'], closed: [], closed_roads: [] },
  ...{ choices: [], added: [] },
}
beforeEach(() => {
  evacuation.set({ planned, left: null, comparing: false })
  scenarios.set({ a: null, b: null })
})

it('keeps what was decided, and not what is decided after it', () => {
  keepScenario('a')
  decide({ closed: ['school'] })
  keepScenario('b')
  decide({ closed: ['school', 'office'] })
  expect([scenarios.get().a?.closed, scenarios.get().b?.closed]).toEqual([[], ['school']])
  openScenario('b')
  expect(evacuation.get().planned?.closed).toEqual(['school'])
})

it('compares no more once one of two is dropped', () => {
  keepScenario('a')
  keepScenario('b')
  evacuation.set({ comparing: true })
  dropScenario('a')
  expect([evacuation.get().comparing, scenarios.get().a]).toEqual([false, null])
  openScenario('a')
  expect(evacuation.get().planned).toBe(planned)
})

it('leaves nothing for who signs in next', () => {
  keepScenario('a')
  evacuation.set({ left: planned, comparing: true })
  forgetEvacuations()
  expect(evacuation.get()).toEqual({ planned: null, left: null, comparing: false })
  expect(scenarios.get()).toEqual({ a: null, b: null })
})
