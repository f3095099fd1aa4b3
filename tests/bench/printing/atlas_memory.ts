import { z } from 'zod'
import { sum } from '../../../geo/measures/sum.ts'
import type { Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { sheetCount } from './made_atlas.ts'

const what = `memory held after the last ten of ${sheetCount} sheets, of that after the first ten`

const some = 10

/**
 * Whether an atlas keeps memory flat: what is held once garbage is gone, since when it is collected is the
 * engine's affair. From sheet to sheet that differs by two per cent, as one buffer is let go or is not yet:
 * of ten together one per cent says nothing.
 */
export const atlasMemory: Section = {
  offers: [what],
  async run() {
    const child = startOwnProcess(new URL('./print_made_atlas.ts', import.meta.url))
    const held = z
      .array(z.number())
      .length(sheetCount)
      .parse(await told(child))
    await endProcess(child)
    const ratio = sum(held.slice(-some)) / sum(held.slice(0, some))
    return [{ what, unit: '×', ours: [ratio], goal: ['≤', 1.01] }]
  },
}
