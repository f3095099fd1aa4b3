import type { MapGeoJSONFeature } from 'maplibre-gl'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import type { ClassesInView } from './map_view.ts'
import { tileSource } from './style/binding.ts'

type Drawn = Pick<MapGeoJSONFeature, 'properties' | 'source'>

/** By the source of its shapes. Points of names have another, and carry nothing that a class is told by. */
const layerOf = new Map(catalogue.map((layer) => [tileSource(layer.id).source, layer]))

/** The classes of features as MapLibre has drawn them, in the order of the legend. */
export function classesOf(drawn: readonly Drawn[]): ClassesInView {
  const found = new Set<string>()
  for (const { source, properties } of drawn) {
    const layer = layerOf.get(source)
    if (layer) found.add(`${layer.id} ${classOf(layer.classes, properties).id}`)
  }
  return Object.fromEntries(
    catalogue.flatMap(({ id, classes }) => {
      const ids = classes.map((each) => each.id).filter((each) => found.has(`${id} ${each}`))
      return ids.length === 0 ? [] : [[id, ids] as const]
    }),
  )
}
