import { sql } from 'drizzle-orm'
import { type SceneView, sceneView } from '../../../geo/briefing/scene_view.ts'
import {
  type AskedAnswer,
  pinnedView,
  sealedOfScene,
} from '../../../geo/briefing/seal/asked_of_scene.ts'
import type { SealManifest } from '../../../geo/briefing/seal/manifest.ts'
import { featureJson, featureProperties } from '../../collections/feature_json.ts'
import { rowsShown } from '../../collections/rows_known.ts'
import { servedLayer } from '../../collections/served_layer.ts'
import type { Rows } from '../../db/database.ts'
import type { Feature } from '../../editing/current_feature.ts'

export interface SceneThen {
  readonly feature: Feature
  /** With its moments fixed; null where it is of a version that is not known here. */
  readonly view: SceneView | null
  readonly asked: readonly AskedAnswer[]
}

/** A briefing and its scenes in their order, as they were known at a moment. */
export interface BriefingThen {
  readonly text: SealManifest['text']
  readonly briefing: Feature
  readonly scenes: readonly SceneThen[]
}

/**
 * @param text how the text of its seal is made.
 * @returns undefined where there was none then that one may see.
 */
export async function briefingThen(
  rows: Rows,
  id: string,
  at: string,
  text: SealManifest['text'],
): Promise<BriefingThen | undefined> {
  const [briefing] = await featuresThen(rows, 'briefings', at, { id })
  if (briefing === undefined) return undefined
  const scenes = await featuresThen(rows, 'briefing_scenes', at, { briefing_id: id })
  const place = ({ properties }: Feature) => Number(properties.position)
  const ordered = scenes.sort(
    (one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1),
  )
  return { text, briefing, scenes: ordered.map((feature) => sceneThen(feature, at, text)) }
}

function sceneThen(feature: Feature, at: string, text: SealManifest['text']): SceneThen {
  const read = sceneView.safeParse(feature.properties.view)
  if (!read.success) return { feature, view: null, asked: [] }
  const view = pinnedView(read.data, at)
  return { feature, view, asked: sealedOfScene(view, text) }
}

async function featuresThen(
  { rows }: Rows,
  id: 'briefings' | 'briefing_scenes',
  knownAt: string,
  where: Readonly<Record<string, string>>,
): Promise<Feature[]> {
  const layer = servedLayer(id)
  const conditions = Object.entries(where).map(
    ([name, value]) => sql`${layer.columns[name]} = ${value}`,
  )
  const found = await rows<{ text: string }>(sql`
    select ${featureJson(layer)} as text
    from ${rowsShown(layer, { knownAt })}, ${featureProperties(layer, { knownAt })}
    where ${sql.join(conditions, sql` and `)}`)
  return found.map(({ text }) => JSON.parse(text) as Feature)
}
