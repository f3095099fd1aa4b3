import type { LayerDefinition } from '../layers/define_layer.ts'
import { everyProperty } from '../layers/every_property.ts'

/** What a filter may ask for beside the properties of its layer. */
const askedOfAll = ['q', 'bbox', 'within', ...Object.keys(everyProperty)]

/** Whether a layer still knows all that a scene's filter asks by: a property may be gone since. */
export function filterFits({ properties }: LayerDefinition, names: readonly string[]): boolean {
  const known = new Set([...askedOfAll, ...Object.keys(properties)])
  return names.length > 0 && names.every((name) => known.has(name))
}
