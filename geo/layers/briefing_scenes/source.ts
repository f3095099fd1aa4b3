import { z } from 'zod'
import { callouts } from '../../briefing/callout.ts'
import { sceneView } from '../../briefing/scene_view.ts'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import type { briefingScenes } from './table.ts'
import { longestText, mostScenes } from './vocabulary.ts'

const words = someText.max(longestText)
/** In one language or in both: a ward that writes Vietnamese alone is not made to translate. */
const said = z.strictObject({ vi: words.optional(), en: words.optional() }).optional()

const record = recordOf({
  ...placeOf.none,
  briefing_id: someText,
  /** Its place among the scenes; the last where none is said. A `position` is a place on the map here. */
  order: z.int().min(1).max(mostScenes).optional(),
  text: said,
  notes: said,
  view: sceneView,
  callouts: callouts.default([]),
})

/** One scene as a row, or the reasons why not. */
export const readBriefingScene = readSource(
  record,
  (scene): typeof briefingScenes.now.$inferInsert => ({
    ...everyRowOf(scene),
    briefing_id: scene.briefing_id,
    // The database gives the next place.
    position: scene.order ?? 0,
    text_vi: scene.text?.vi ?? null,
    text_en: scene.text?.en ?? null,
    notes_vi: scene.notes?.vi ?? null,
    notes_en: scene.notes?.en ?? null,
    view: scene.view,
    callouts: scene.callouts,
  }),
  { position: 'order' },
)
