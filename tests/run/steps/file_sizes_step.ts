import { describeSizes, findBreaches, measureFiles } from '../file_sizes.ts'
import { oneFailed, onePassed } from '../outcome.ts'
import { repositoryRoot } from '../run_node.ts'
import type { Step } from '../step.ts'

export const fileSizesStep: Step = {
  name: 'sizes',
  assures: 'files are short and named for what they do',
  async run() {
    const files = measureFiles(repositoryRoot)
    const breaches = findBreaches(files)
    console.log([describeSizes(files), ...breaches].join('\n'))
    return breaches.length === 0 ? onePassed : oneFailed('sizes', breaches.join('; '))
  },
}
