import type { FeatureRef } from '../map/map_view.ts'
import type { Feature } from '../state/api/feature.ts'
import { textFrom } from '../state/api/read_json.ts'
import { type Definition, definitionOf, layerIdFrom } from '../state/definitions.ts'

/** What was approved is written no more. */
export const stays = (definition: Definition, { properties }: Feature): boolean =>
  Object.entries(definition.stays ?? {}).some(([name, words]) =>
    words?.includes(String(properties[name])),
  )

/** What a feature is a part of, where such a whole may stay as it is, and its parts with it. */
export function wholeOf({ about, properties }: Definition, feature: Feature): FeatureRef | null {
  const link = about === undefined ? undefined : properties[about]
  const layer = link?.kind === 'link' ? layerIdFrom(link.to) : null
  const id = textFrom(feature.properties[about ?? ''])
  if (layer === null || id === null || definitionOf(layer).stays === undefined) return null
  return { layer, id }
}
