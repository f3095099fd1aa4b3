import { oneFailed, onePassed } from '../outcome.ts'
import { commandScript, runNode } from '../run_node.ts'
import type { Step } from '../step.ts'

/** A step that passes when one command of an installed package ends without an error. */
export function programStep(
  name: string,
  assures: string,
  packageName: string,
  command: string,
  args: readonly string[],
): Step {
  return {
    name,
    assures,
    async run() {
      const code = await runNode([commandScript(packageName, command), ...args])
      return code === 0 ? onePassed : oneFailed(name, `${command} ended with ${code}, see above`)
    },
  }
}
