import { z } from 'zod'
import { callouts } from '../../geo/briefing/callout.ts'
import { sceneView } from '../../geo/briefing/scene_view.ts'
import { type SceneSetting, sheetOfScene } from '../../geo/briefing/sheet_of_scene.ts'
import { fill } from '../../geo/fill.ts'
import { liveLane } from '../../geo/lanes.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { sheetWords } from '../../geo/sheet/sheet_words.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'

const briefing = z.object({
  properties: z.object({ name_vi: z.string(), name_en: z.string() }),
})

const said = z.string().nullish().default(null)

const scenes = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        ...{ name_vi: z.string(), name_en: z.string(), text_vi: said, text_en: said },
        ...{ notes_vi: said, notes_en: said },
        ...{ position: z.number(), view: sceneView, callouts },
      }),
    }),
  ),
})

export interface PrintedBriefing {
  readonly title: string
  /** In their order, each as a sheet, and what is said with it. */
  readonly scenes: readonly { readonly request: SheetRequest; readonly notes: string | null }[]
}

/**
 * A briefing as the sheets it is printed on; what a scene shows and paper cannot is said.
 *
 * @throws Stop where it has no scene; what the source throws where there is no such briefing.
 */
export async function readBriefing(
  { id, setting }: { readonly id: string; readonly setting: SceneSetting },
  source: PrintSource,
): Promise<PrintedBriefing> {
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
  const title = properties[`name_${language}`]
  return {
    title,
    scenes: ordered.map(({ properties: scene }, at) => {
      const place = { number: at + 1, of: ordered.length }
      const number = fill(sheetWords.sheet_of[language], place)
      const { request, leftOut } = sheetOfScene(scene, { ...setting, number, subtitle: title })
      if (leftOut.length > 0) {
        const names = leftOut.join(', ')
        say(`${request.title}: not on paper: ${names}.`, `Không in được: ${names}`)
      }
      return { request, notes: scene[`notes_${language}`] ?? scene.notes_vi }
    }),
  }
}
