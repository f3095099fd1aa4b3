import type { SceneSetting } from '../../geo/briefing/sheet_of_scene.ts'
import type { PrintSource } from './answer_print.ts'
import { addSheet } from './print_sheet.ts'
import { readBriefing } from './read_briefing.ts'
import { writePdf } from './write_pdf.ts'

/**
 * A briefing as one PDF, a sheet for each scene.
 *
 * @returns how many sheets there are.
 * @throws Stop where it has no scene, or a sheet must not leave; what the source throws where there is no
 *   such briefing.
 */
export async function printBriefing(
  asked: { readonly id: string; readonly setting: SceneSetting },
  source: PrintSource,
  now: Date,
  file: string,
): Promise<number> {
  const { title, scenes } = await readBriefing(asked, source)
  const about = { title, language: asked.setting.language, made: now }
  await writePdf(file, about, async (book) => {
    for (const { request } of scenes) await addSheet(request, source, now, book)
  })
  return scenes.length
}
