import type { Map as MapLibreMap } from 'maplibre-gl'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { classesOf } from './classes_in_view.ts'
import type { ClassesInView, MapEvents } from './map_view.ts'
import { markingOf } from './marking_of.ts'
import { layerOfStyleLayer } from './style/binding.ts'

const layerIds = new Set<string>(catalogue.map(({ id }) => id))

interface Also {
  readonly markings: readonly string[]
  readonly classes: ClassesInView
}

/**
 * Tells the markings and the classes of what is drawn, whenever the map has come to rest with others
 * than before.
 *
 * @param also those of what draws beside MapLibre.
 * @returns a function that ends it.
 */
export function tellInView(
  map: MapLibreMap,
  also: Also,
  events: Pick<MapEvents, 'marked' | 'classified'>,
): () => void {
  let told = ''
  let toldClasses = ''
  const look = () => {
    const layers = map.getLayersOrder().filter((id) => layerIds.has(layerOfStyleLayer(id)))
    const drawn = map.queryRenderedFeatures({ layers })
    const codes = new Set([...drawn.flatMap(markingOf), ...also.markings])
    const words = [...codes].sort().join()
    if (words !== told) {
      told = words
      events.marked([...codes])
    }
    const classes = { ...classesOf(drawn), ...also.classes }
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
