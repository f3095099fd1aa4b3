import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that look as short as others and take longest: they start programs, or compare two worlds. */
const takesLong = /\/(started_product|own_product|two_worlds|killed_\w+)\.ts'/

/** What takes longest begins first, so that no worker is left with it while the others have ended. */
export class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const long = new Set(
      sorted.filter(({ moduleId }) => takesLong.test(readFileSync(moduleId, 'utf8'))),
    )
    return [...long, ...sorted.filter((file) => !long.has(file))]
  }
}
