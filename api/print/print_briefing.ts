import type { PrintSource } from './answer_print.ts'
import { addSheet } from './print_sheet.ts'
import { type BriefingWanted, readBriefing } from './read_briefing.ts'
import { writePdf } from './write_pdf.ts'

/**
 * A briefing as one PDF, a sheet for each scene.
 *
 * @returns how many sheets there are.
 * @throws Stop where it has no scene, or a sheet must not leave; what the source throws where there is no
 *   such briefing or seal.
 */
export async function printBriefing(
  wanted: BriefingWanted,
  source: PrintSource,
  now: Date,
  file: string,
): Promise<number> {
  const { title, scenes, made, source: own } = await readBriefing(wanted, source, now)
  const about = { title, language: wanted.setting.language, made }
  await writePdf(file, about, async (book) => {
    for (const { request } of scenes) await addSheet(request, own, made, book)
  })
  return scenes.length
}
