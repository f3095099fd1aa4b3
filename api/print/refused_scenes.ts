import { sayGoing } from '../say.ts'
import { Stop } from '../stop.ts'
import { Refused } from './print_sheet.ts'

interface Scene {
  readonly request: NumberedSheet
}

interface NumberedSheet {
  readonly title: string
  readonly number?: string | undefined
}

interface DrawnScenes<Drawn> {
  readonly drawn: readonly Drawn[]
  /** Those that must not leave, each by its number and title. */
  readonly refused: readonly string[]
}

/**
 * Draws scene by scene to the last one, whatever is refused on the way: who has to mend ten of them at night
 * is told of all ten at once.
 *
 * @param skip whether those that must not leave are left out; undefined where nobody could choose that.
 * @throws Stop naming all that must not leave, where none may be left out or nothing else is there.
 */
export async function drawScenes<Each extends Scene, Drawn>(
  scenes: readonly Each[],
  skip: boolean | undefined,
  draw: (scene: Each, at: number) => Promise<Drawn>,
): Promise<DrawnScenes<Drawn>> {
  const drawn: Drawn[] = []
  const refused: string[] = []
  for (const [at, scene] of scenes.entries()) {
    try {
      drawn.push(await draw(scene, at))
      sayGoing(`${at + 1}/${scenes.length} ${scene.request.title}`, 'Đã vẽ')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      refused.push(nameOfRefused(scene.request))
    }
  }
  if (refused.length === 0 || (skip && drawn.length > 0)) return { drawn, refused }
  const names = refused.join(', ')
  throw new Stop(
    {
      en: `Nothing was written: ${refused.length} of ${scenes.length} scenes cannot be printed: ${names}.`,
      vi: `Chưa ghi gì: ${refused.length}/${scenes.length} cảnh không in được: ${names}.`,
    },
    skip === undefined || drawn.length === 0 ? mend : mendOrSkip,
  )
}

/** By its number and title. */
export const nameOfRefused = ({ number, title }: NumberedSheet): string =>
  number === undefined ? `"${title}"` : `${number} "${title}"`

const mend = { en: 'Mend what is named above.', vi: 'Hãy sửa những điều nêu ở trên.' }
const mendOrSkip = {
  en: 'Mend what is named above, or print the others by --skip-refused.',
  vi: 'Hãy sửa những điều nêu ở trên, hoặc in các cảnh còn lại bằng --skip-refused.',
}

/** @throws Stop naming what was left out, so that no script takes such a file for the whole. */
export function endIncomplete(file: string, refused: readonly string[]): void {
  if (refused.length === 0) return
  const names = refused.join(', ')
  throw new Stop(
    {
      en: `${file} is without what cannot be printed (${refused.length}): ${names}.`,
      vi: `${file} thiếu phần không in được (${refused.length}): ${names}.`,
    },
    mend,
  )
}
