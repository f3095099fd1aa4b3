import { evacuation, type PlannedEvacuation } from './evacuation.ts'
import { createStore } from './store.ts'

export const scenarioNames = ['a', 'b'] as const
export type ScenarioName = (typeof scenarioNames)[number]

/**
 * Evacuations that are kept to be held against each other: what was decided, and not what came of it, so
 * that both are reckoned with what is known when they are compared. They live as long as the page.
 */
type Scenarios = Readonly<Record<ScenarioName, PlannedEvacuation | null>>

export const scenarios = createStore<Scenarios>({ a: null, b: null })

/** Keeps what is planned now under a name, in the place of what was kept there. */
export function keepScenario(name: ScenarioName): void {
  const { planned } = evacuation.get()
  if (planned) scenarios.set({ [name]: planned })
}

/** Goes on planning from what was kept. */
export function openScenario(name: ScenarioName): void {
  const kept = scenarios.get()[name]
  if (kept === null) return
  evacuation.set({ planned: kept })
}

export function dropScenario(name: ScenarioName): void {
  evacuation.set({ comparing: false })
  scenarios.set({ [name]: null })
}

/** What one person decided is nothing for the next who signs in at this machine. */
export function forgetEvacuations(): void {
  evacuation.set({ planned: null, left: null, comparing: false })
  scenarios.set({ a: null, b: null })
}
