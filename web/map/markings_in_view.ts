import type { Map as MapLibreMap } from 'maplibre-gl'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { classesOf } from './classes_in_view.ts'
import type { MapEvents } from './map_view.ts'
import { layerOfStyleLayer } from './style/binding.ts'

const layerIds = new Set<string>(catalogue.map(({ id }) => id))

/**
 * Tells the markings and the classes of what MapLibre has drawn, whenever it has come to rest with others
 * than before.
 *
 * @param also the markings of what draws beside MapLibre.
 * @returns a function that ends it.
 */
export function tellMarkings(
  map: MapLibreMap,
  also: () => readonly string[],
  events: Pick<MapEvents, 'marked' | 'classified'>,
): () => void {
  let told = ''
  let toldClasses = ''
  const look = () => {
    const layers = map.getLayersOrder().filter((id) => layerIds.has(layerOfStyleLayer(id)))
    const drawn = map.queryRenderedFeatures({ layers })
    const codes = new Set([...drawn.flatMap(markingOf), ...also()])
    const words = [...codes].sort().join()
    if (words !== told) {
      told = words
      events.marked([...codes])
    }
    const classes = classesOf(drawn)
    const classWords = JSON.stringify(classes)
    if (classWords !== toldClasses) {
      toldClasses = classWords
      events.classified(classes)
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  // With the next task, so that the frame is seen before it is looked through.
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look)
  }
  map.on('idle', soon)
  return () => {
    clearTimeout(timer)
    map.off('idle', soon)
  }
}

/** None or one. */
export function markingOf({ properties }: { properties: Readonly<Record<string, unknown>> }) {
  return typeof properties.marking === 'string' ? [properties.marking] : []
}
