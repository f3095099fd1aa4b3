import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { SerializedError } from 'vitest'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'
import type { Outcome, PartAndReason } from './outcome.ts'

/** Writes what came of a vitest run, as an Outcome in JSON, to the file named by OUTCOME_FILE. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.OUTCOME_FILE
    if (!file) throw new Error('OUTCOME_FILE is not set: run the tests by `npm test`')
    writeFileSync(file, JSON.stringify(countTests(modules, unhandled)))
  }
}

/**
 * Counts tests, and as one failure each what fails outside of a test: a file that cannot be read,
 * a hook of a suite, an error that nothing caught.
 */
function countTests(
  modules: readonly TestModule[],
  unhandled: readonly SerializedError[],
): Outcome {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: [
      ...tests.filter((test) => test.result().state === 'failed').map(failedTest),
      ...suites.filter((suite) => suite.errors().length > 0).map(brokenSuite),
      ...unhandled.map((error) => ({
        part: 'an error that nothing caught',
        reason: firstWords([error]),
      })),
    ],
    notRun: tests.flatMap(skippedTest),
  }
}

function failedTest(test: TestCase): PartAndReason {
  const file = test.module.relativeModuleId
  return {
    part: `${test.project.name}: ${file}: ${test.fullName}`,
    reason: firstWords(test.result().errors ?? []),
  }
}

function brokenSuite(suite: TestModule | TestSuite): PartAndReason {
  const name = suite.type === 'module' ? suite.relativeModuleId : suite.fullName
  return { part: `${suite.project.name}: ${name}`, reason: firstWords(suite.errors()) }
}

/** Enough of the messages to know the fault again by; the whole of them stands further up. */
function firstWords(errors: readonly SerializedError[]): string {
  const messages = errors.map((error) => error.message.trim())
  const text = stripVTControlCharacters(messages.join(' / ')).replaceAll(/\s+/g, ' ')
  return text.length > 600 ? `${text.slice(0, 600)}…` : text || 'no message'
}

function skippedTest(test: TestCase): PartAndReason[] {
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
