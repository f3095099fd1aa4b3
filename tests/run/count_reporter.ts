import { writeFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { NotRun, Outcome } from './outcome.ts'

/** Writes what came of a vitest run, as an Outcome in JSON, to the file named by OUTCOME_FILE. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.OUTCOME_FILE
    if (!file) throw new Error('OUTCOME_FILE is not set: run the tests by `npm test`')
    writeFileSync(file, JSON.stringify(countTests(modules, unhandled.length)))
  }
}

/**
 * Counts tests, and as one failure each what fails outside of a test: a file that cannot be read,
 * a hook of a suite, an error that nothing caught.
 */
function countTests(modules: readonly TestModule[], unhandledErrors: number): Outcome {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  const brokenSuites = suites.filter((suite) => suite.errors().length > 0).length
  return {
    passed: count('passed'),
    failed: count('failed') + brokenSuites + unhandledErrors,
    notRun: tests.flatMap(skippedTest),
  }
}

function skippedTest(test: TestCase): NotRun[] {
  const result = test.result()
  if (result.state === 'passed' || result.state === 'failed') return []
  const reason = result.state === 'skipped' ? result.note : undefined
  return [
    {
      part: `${test.project.name}: ${test.fullName}`,
      reason: reason ?? (test.options.mode === 'todo' ? 'not written yet' : 'no reason given'),
    },
  ]
}
