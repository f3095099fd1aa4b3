/** What came of a step: counts for the last line, and for each part that could not run the reason. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly notRun: readonly NotRun[]
}

export interface NotRun {
  readonly part: string
  readonly reason: string
}

export const onePassed: Outcome = { passed: 1, failed: 0, notRun: [] }
export const oneFailed: Outcome = { passed: 0, failed: 1, notRun: [] }

export function couldNotRun(part: string, reason: string): Outcome {
  return { passed: 0, failed: 0, notRun: [{ part, reason }] }
}

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
    notRun: outcomes.flatMap((outcome) => outcome.notRun),
  }
}
