import { z } from 'zod'
import { callouts } from '../../geo/briefing/callout.ts'
import { sceneView } from '../../geo/briefing/scene_view.ts'
import { type SceneSetting, sheetOfScene } from '../../geo/briefing/sheet_of_scene.ts'
import { fill } from '../../geo/fill.ts'
import { liveLane } from '../../geo/lanes.ts'
import { sheetWords } from '../../geo/sheet/sheet_words.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { addSheet } from './print_sheet.ts'
import { writePdf } from './write_pdf.ts'

const briefing = z.object({
  properties: z.object({ name_vi: z.string(), name_en: z.string() }),
})

const said = z.string().nullish().default(null)

const scenes = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        ...{ name_vi: z.string(), name_en: z.string(), text_vi: said, text_en: said },
        ...{ position: z.number(), view: sceneView, callouts },
      }),
    }),
  ),
})

/**
 * A briefing as one PDF, a sheet for each scene; what a scene shows and paper cannot is said.
 *
 * @returns how many sheets there are.
 * @throws Stop where it has no scene; what the source throws where there is no such briefing.
 */
export async function printBriefing(
  { id, setting }: { readonly id: string; readonly setting: SceneSetting },
  source: PrintSource,
  now: Date,
  file: string,
): Promise<number> {
  const { lane, language } = setting
  const base = lane === liveLane ? '/api' : `/api/lanes/${encodeURIComponent(lane)}`
  const items = `${base}/collections/briefings/items/${encodeURIComponent(id)}`
  const { properties } = briefing.parse(await source.ask(items))
  const query = new URLSearchParams({ briefing_id: id, limit: '1000' })
  const { features } = scenes.parse(
    await source.ask(`${base}/collections/briefing_scenes/items?${query}`),
  )
  if (features.length === 0) throw new Stop('The briefing has no scene.', 'Add one on the screen.')
  const ordered = features.sort((one, other) => one.properties.position - other.properties.position)
  const subtitle = properties[`name_${language}`]
  await writePdf(file, { title: subtitle, language, made: now }, async (book) => {
    for (const [at, scene] of ordered.entries()) {
      const place = { number: at + 1, of: ordered.length }
      const number = fill(sheetWords.sheet_of[language], place)
      const { request, leftOut } = sheetOfScene(scene.properties, { ...setting, number, subtitle })
      if (leftOut.length > 0) {
        const names = leftOut.join(', ')
        say(`${request.title}: not on paper: ${names}.`, `Không in được: ${names}`)
      }
      await addSheet(request, source, now, book)
    }
  })
  return ordered.length
}
