import type { PrintSource } from './answer_print.ts'
import { type MadeBriefing, madeBriefing } from './made_briefing.ts'
import { addSheet } from './print_sheet.ts'
import { type BriefingWanted, readBriefing } from './read_briefing.ts'
import { drawScenes } from './refused_scenes.ts'
import { writePdf } from './write_pdf.ts'

/**
 * A briefing as one PDF, a sheet for each scene.
 *
 * @throws Stop where it has no scene, or a sheet must not leave and none may be left out, naming all of
 *   those; what the source throws where there is no such briefing or seal.
 */
export async function printBriefing(
  wanted: BriefingWanted,
  source: PrintSource,
  now: Date,
  file: string,
): Promise<MadeBriefing> {
  const { title, scenes, made, source: own } = await readBriefing(wanted, source, now)
  const about = { title, language: wanted.setting.language, made }
  const { drawn, refused } = await writePdf(file, about, (book) =>
    drawScenes(
      scenes,
      wanted.skipRefused,
      async ({ request }) => (await addSheet(request, own, made, book)).marking.code,
    ),
  )
  return { ...madeBriefing(wanted, own, { title, sheets: drawn.length }, drawn), refused }
}
