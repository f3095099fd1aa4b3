import { sql } from 'drizzle-orm'
import { jsonb, text } from 'drizzle-orm/pg-core'
import type { Callout } from '../../briefing/callout.ts'
import type { SceneView } from '../../briefing/scene_view.ts'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { editors } from '../briefings/vocabulary.ts'
import { longestText, mostScenes } from './vocabulary.ts'

const said = () =>
  constrained(text(), (words) => sql`length(${words}) <= ${sql.raw(String(longestText))}`)

/**
 * The scenes of a briefing. A scene belongs to its briefing: it is seen, marked and owned as that is, and
 * goes with it; triggers in `api/migrations` hold it, and give one that names no place the last. Places have
 * gaps where one was taken away; two at one place stand in the order of their ids.
 */
export const briefingScenes = layerTables(
  'briefing_scenes',
  'none',
  () => ({
    briefing_id: text().notNull(),
    position: integerBetween(1, mostScenes).notNull(),
    /** What the room reads. */
    text_vi: said(),
    text_en: said(),
    /** What who speaks reads. */
    notes_vi: said(),
    notes_en: said(),
    view: constrained(
      jsonb().$type<SceneView>().notNull(),
      (view) => sql`jsonb_typeof(${view}) = 'object'`,
    ),
    callouts: constrained(
      jsonb().$type<readonly Callout[]>().notNull(),
      (callouts) => sql`jsonb_typeof(${callouts}) = 'array'`,
    ),
  }),
  {
    editors,
    indexed: [['briefing_id', 'position']],
    seenWhere: ({ lane, briefing_id }) =>
      sql`exists (select from briefings about where about.lane = ${lane} and about.id = ${briefing_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = briefingScenes
