import { sayPaperSeal } from '../../geo/briefing/seal/say_seal.ts'
import { type SceneSetting, sheetOfScene } from '../../geo/briefing/sheet_of_scene.ts'
import { fill } from '../../geo/fill.ts'
import { sheetWords } from '../../geo/sheet/sheet_words.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { askBriefing } from './ask_briefing.ts'
import { addSheet } from './print_sheet.ts'
import { writePdf } from './write_pdf.ts'

interface Wanted {
  readonly id: string
  /** As it was sealed; else as it is. */
  readonly seal?: string
  readonly setting: SceneSetting
}

/**
 * A briefing as one PDF, a sheet for each scene; what a scene shows and paper cannot is said.
 *
 * @returns how many sheets there are.
 * @throws Stop where it has no scene; what the source throws where there is no such briefing or seal.
 */
export async function printBriefing(
  { setting, ...wanted }: Wanted,
  source: PrintSource,
  now: Date,
  file: string,
): Promise<number> {
  const { lane, language } = setting
  const { name, scenes, seal, ask } = await askBriefing({ ...wanted, lane }, source.ask)
  if (scenes.length === 0) throw new Stop('The briefing has no scene.', 'Add one on the screen.')
  const subtitle = name[`name_${language}`]
  const notes = seal === null ? [] : [sayPaperSeal(seal.properties, language)]
  // The file of a seal is the same whenever it is made.
  const made = seal === null ? now : new Date(seal.properties.sealed_known_at)
  await writePdf(file, { title: subtitle, language, made }, async (book) => {
    for (const [at, { properties }] of scenes.entries()) {
      const place = { number: at + 1, of: scenes.length }
      const number = fill(sheetWords.sheet_of[language], place)
      const own = { ...setting, number, subtitle, notes }
      const { request, leftOut } = sheetOfScene(properties, own)
      if (leftOut.length > 0) {
        const names = leftOut.join(', ')
        say(`${request.title}: not on paper: ${names}.`, `Không in được: ${names}`)
      }
      await addSheet(request, { ...source, ask }, made, book)
    }
  })
  return scenes.length
}
