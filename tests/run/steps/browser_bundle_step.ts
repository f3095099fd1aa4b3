import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { couldNotRun, oneFailed, onePassed } from '../outcome.ts'
import { repositoryRoot, runNode } from '../run_node.ts'
import type { Step } from '../step.ts'

export const browserBundleStep: Step = {
  name: 'bundle',
  assures:
    'no database code reaches the browser, and none that is wanted later goes before the map',
  async run() {
    if (!existsSync(join(repositoryRoot, 'web', 'index.html')))
      return couldNotRun('bundle', 'there is no web/index.html to build from yet')
    const code = await runNode(['--import', 'tsx', 'tests/imports/check_browser_bundle.ts'])
    return code === 0 ? onePassed : oneFailed('bundle', 'see above')
  },
}
