import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Finding } from '../../support/finding.ts'
import { addOutcomes, couldNotRun, type Outcome, oneFailed } from '../outcome.ts'
import { commandScript, runNode } from '../run_node.ts'
import type { Step } from '../step.ts'

const partsAndReasons = z.array(z.object({ part: z.string(), reason: z.string() }))
const outcomeInJson = z.object({
  passed: z.number(),
  failed: partsAndReasons,
  notRun: partsAndReasons,
})

/**
 * A step that runs one project of tests/vitest.config.ts.
 * `findNeed` looks for the program without which none of its tests can run, and brings it if it can.
 */
export function vitestStep(
  name: string,
  assures: string,
  findNeed?: () => Promise<Finding<unknown>>,
): Step {
  return {
    name,
    assures,
    async run() {
      const need = await findNeed?.()
      if (need && 'missing' in need) return couldNotRun(name, need.missing)

      const folder = mkdtempSync(join(tmpdir(), 'dia_ban_outcome_'))
      try {
        return await runProject(name, join(folder, 'outcome.json'))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

async function runProject(name: string, outcomeFile: string): Promise<Outcome> {
  const code = await runNode(
    [
      commandScript('vitest', 'vitest'),
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${name}`,
      '--reporter=default',
      '--reporter=./tests/run/count_reporter.ts',
      // A forgotten `.only` would leave the other tests out in silence.
      '--allowOnly=false',
    ],
    { ...process.env, OUTCOME_FILE: outcomeFile },
  )
  const itself = oneFailed(name, `vitest ended with ${code}, see above`)
  // A vitest that failed before its first test has counted nothing.
  if (!existsSync(outcomeFile)) return itself
  const outcome = outcomeInJson.parse(JSON.parse(readFileSync(outcomeFile, 'utf8')))
  if (code !== 0 && outcome.failed.length === 0) return addOutcomes([outcome, itself])

  const ran = outcome.passed + outcome.failed.length + outcome.notRun.length
  return ran > 0 ? outcome : couldNotRun(name, 'there are no tests for it yet')
}
