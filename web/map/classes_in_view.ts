import type { MapGeoJSONFeature } from 'maplibre-gl'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import type { ClassesInView } from './map_view.ts'
import { tileSource } from './style/binding.ts'

type Drawn = Pick<MapGeoJSONFeature, 'properties' | 'source'>

/** The classes of features as MapLibre has drawn them, in the order of the legend. */
export function classesOf(drawn: readonly Drawn[]): ClassesInView {
  const shown = catalogue.flatMap((layer) => {
    // Points of names carry nothing that a class is told by.
    const own = drawn.filter(({ source }) => source === tileSource(layer.id).source)
    const found = new Set<string>(
      own.map(({ properties }) => classOf(layer.classes, properties).id),
    )
    const ids = layer.classes.map(({ id }) => id).filter((id) => found.has(id))
    return ids.length === 0 ? [] : [[layer.id, ids] as const]
  })
  return Object.fromEntries(shown)
}
