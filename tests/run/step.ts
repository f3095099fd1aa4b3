import type { Outcome } from './outcome.ts'

export interface Step {
  /** One word, by which `npm test -- WORD` chooses it. */
  readonly name: string
  /** What is being made sure of, for the heading. */
  readonly assures: string
  run(): Promise<Outcome>
}
