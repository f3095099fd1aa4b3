/** What came of a step: how much passed, and by name and reason what failed or could not run. */
export interface Outcome {
  readonly passed: number
  readonly failed: readonly PartAndReason[]
  readonly notRun: readonly PartAndReason[]
}

export interface PartAndReason {
  readonly part: string
  readonly reason: string
}

/**
 * How the reason begins of a part that a second program has to judge, which this machine cannot have: it is
 * named and counted as left out everywhere, and is no failure where everything must run.
 */
export const beyondReach = 'not to be had here: '

export const onePassed: Outcome = { passed: 1, failed: [], notRun: [] }

export function oneFailed(part: string, reason: string): Outcome {
  return { passed: 0, failed: [{ part, reason }], notRun: [] }
}

export function couldNotRun(part: string, reason: string): Outcome {
  return { passed: 0, failed: [], notRun: [{ part, reason }] }
}

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.flatMap((outcome) => outcome.failed),
    notRun: outcomes.flatMap((outcome) => outcome.notRun),
  }
}
