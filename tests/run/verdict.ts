import { beyondReach, type Outcome } from './outcome.ts'

export interface Verdict {
  /** What failed or could not run and why, a line each, and the counts as the last line. */
  readonly lines: readonly string[]
  readonly exitCode: 0 | 1
}

/**
 * The last words of a test run. On a developer's machine a part may be left out for want of its
 * program; where `everythingMustRun` (CI=true) that is a failure, and so is a run of nothing. What is
 * beyond the machine's reach is named and left out there too.
 */
export function giveVerdict(total: Outcome, everythingMustRun: boolean): Verdict {
  // Said once more at the end: of a long run whose output is cut, the end is what remains.
  const faults = total.failed.map(({ part, reason }) => `Failed: ${part}: ${reason}`)
  const notRun = total.notRun.map(({ part, reason }) => `Could not run: ${part}: ${reason}`)
  const wanting = total.notRun.filter(({ reason }) => !reason.startsWith(beyondReach)).length
  const strict = everythingMustRun && wanting > 0
  const failed = total.failed.length + (strict ? wanting : 0)
  const skipped = notRun.length - (strict ? wanting : 0)
  const counts = `${total.passed} passed, ${failed} failed`
  return {
    lines: [
      ...faults,
      ...notRun,
      ...(strict
        ? ['With CI=true every part that could not run and could have been had counts as failed.']
        : []),
      skipped > 0 ? `${counts}, ${skipped} skipped` : counts,
    ],
    exitCode: failed > 0 || total.passed === 0 ? 1 : 0,
  }
}
