import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { nameOfFile } from '../../../geo/name_of_file.ts'
import type { Label } from '../../../geo/words.ts'
import { Refused } from '../../errors.ts'
import { drawApart } from './draw_apart.ts'
import type { DrawingWanted, TextAnswer } from './drawing_talk.ts'

interface Made {
  /** Under which it leaves. */
  readonly name: string
  readonly bytes: number
  readonly stream: ReadableStream
  /** What has to be known of it. */
  readonly said: readonly Label[]
}

/** To draw takes a core for some seconds: others have the rest of this machine meanwhile. */
const atOnce = 1
let going = 0

/**
 * Makes a file of a briefing in a folder of its own, which goes when it was sent, or was not.
 *
 * @param ask asks the API for whoever wants it.
 * @throws Refused (422) where it must not leave, with what has to be mended; (429) while another is made;
 *   where nobody waits for it any more; what `ask` throws.
 */
export async function makeFile(
  drawing: Omit<DrawingWanted, 'file'>,
  ask: (path: string) => Promise<TextAnswer>,
  signal: AbortSignal,
): Promise<Made> {
  if (going >= atOnce) throw new Refused('too_many', 'Another file is being made; try again.')
  going += 1
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_file_'))
  const leave = () => rmSync(folder, { recursive: true, force: true })
  const said: Label[] = []
  const { as } = drawing
  try {
    const file = join(folder, `briefing.${as}`)
    const hear = (line: Label) => void said.push(line)
    const drawn = await drawApart({ ...drawing, file }, { ask, hear, signal })
    if ('stopped' in drawn) {
      throw new Refused('refused_by_rule', drawn.stopped, undefined, { said })
    }
    const { title, marking, isExercise } = drawn.made
    const name = nameOfFile({ about: [title], marking: marking.code, isExercise }, as)
    const bytes = statSync(file).size
    const stream = createReadStream(file).on('close', leave)
    return { name, bytes, stream: Readable.toWeb(stream) as ReadableStream, said }
  } catch (error) {
    leave()
    throw error
  } finally {
    going -= 1
  }
}
