import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Label } from '../../../geo/words.ts'
import { Refused } from '../../errors.ts'
import type { PrintSource } from '../../print/answer_print.ts'
import { printBriefing } from '../../print/print_briefing.ts'
import { printKit } from '../../print/print_kit.ts'
import { printSlides } from '../../print/print_slides.ts'
import type { BriefingWanted } from '../../print/read_briefing.ts'
import { hearing } from '../../say.ts'
import { Stop } from '../../stop.ts'
import type { MadeAs } from './file_types.ts'

/** The same as the command line makes. */
const printers = { pdf: printBriefing, pptx: printSlides, html: printKit } as const satisfies {
  readonly [As in MadeAs]: typeof printBriefing
}

interface Made {
  readonly bytes: number
  readonly stream: ReadableStream
  /** What has to be known of it. */
  readonly said: readonly Label[]
}

/** To draw takes a core for some seconds: others ask this server meanwhile. */
const atOnce = 1
let going = 0

/**
 * Makes a file of a briefing in a folder of its own, which goes when it was sent, or was not.
 *
 * @throws Refused (422) where it must not leave, with what has to be mended; (429) while another is made;
 *   what the source throws.
 */
export async function makeFile(
  wanted: BriefingWanted,
  as: MadeAs,
  source: PrintSource,
): Promise<Made> {
  if (going >= atOnce) throw new Refused('too_many', 'Another file is being made; try again.')
  going += 1
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_file_'))
  const leave = () => rmSync(folder, { recursive: true, force: true })
  const said: Label[] = []
  try {
    const file = join(folder, `briefing.${as}`)
    await hearing(
      (line) => said.push(line),
      () => printers[as](wanted, source, new Date(), file),
    )
    const stream = createReadStream(file).on('close', leave)
    return { bytes: statSync(file).size, stream: Readable.toWeb(stream) as ReadableStream, said }
  } catch (error) {
    leave()
    if (!(error instanceof Stop)) throw error
    throw new Refused('refused_by_rule', error.message, undefined, { said })
  } finally {
    going -= 1
  }
}
