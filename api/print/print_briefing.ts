import type { PrintSource } from './answer_print.ts'
import { type MadeBriefing, madeBriefing } from './made_briefing.ts'
import { addSheet } from './print_sheet.ts'
import { type BriefingWanted, readBriefing } from './read_briefing.ts'
import { writePdf } from './write_pdf.ts'

/**
 * A briefing as one PDF, a sheet for each scene.
 *
 * @throws Stop where it has no scene, or a sheet must not leave; what the source throws where there is no
 *   such briefing or seal.
 */
export async function printBriefing(
  wanted: BriefingWanted,
  source: PrintSource,
  now: Date,
  file: string,
): Promise<MadeBriefing> {
  const { title, scenes, made, source: own } = await readBriefing(wanted, source, now)
  const about = { title, language: wanted.setting.language, made }
  const codes = await writePdf(file, about, async (book) => {
    const printed: string[] = []
    for (const { request } of scenes) {
      printed.push((await addSheet(request, own, made, book)).marking.code)
    }
    return printed
  })
  return madeBriefing(wanted, own, { title, sheets: scenes.length }, codes)
}
