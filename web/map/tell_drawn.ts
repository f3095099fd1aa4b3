import type { Map as MapLibreMap } from 'maplibre-gl'

/** Names follow their tiles, and a second canvas follows the map, a moment later. */
const quietMilliseconds = 200

/**
 * Says on the map's element whether all that is in view is drawn (`data-map="drawn"`) or still on
 * its way (`drawing`): a canvas does not tell, and a picture of the page must not come too early.
 *
 * @param isComplete whether what draws beside MapLibre is there.
 * @returns a function that ends it.
 */
export function tellDrawn(map: MapLibreMap, isComplete: () => boolean): () => void {
  const { dataset } = map.getContainer()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const say = (state: 'drawing' | 'drawn') => {
    if (dataset.map !== state) dataset.map = state
  }
  const look = () => {
    // Names may have been given to the map since, and not be drawn yet.
    if (map.loaded() && isComplete()) say('drawn')
    else waiting = setTimeout(look, quietMilliseconds)
  }
  map.on('render', () => {
    clearTimeout(waiting)
    say('drawing')
  })
  map.on('idle', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, quietMilliseconds)
  })
  return () => clearTimeout(waiting)
}
