import type { Map as MapLibreMap, OverscaledTileID, Tile } from 'maplibre-gl'
import { placeOf } from './start_map.ts'
import { type TileNumber, tilesInView } from './tiles_in_view.ts'

/** The map has come to rest when nothing moved and nothing came for so long. */
const restMilliseconds = 300

/**
 * While the map rests, has the tiles of one source ready that a step out of the view would show, so that
 * the step shows no bare ground at its edges. One tile at a time, and none while the map moves or where
 * the device asks to save data.
 *
 * MapLibre has no call for it. What this reaches for are the place where it keeps tiles that went out of
 * view, and the classes of its tiles; `tests/browser/wider_view` fails where an upgrade changes them.
 *
 * @returns a function that ends it.
 */
export function loadWiderView(map: MapLibreMap, source: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let round = 0
  let isLoading = false
  let abandon = () => {}
  const stop = () => {
    round += 1
    clearTimeout(waiting)
    abandon()
  }
  const load = async () => {
    const own = round
    const manager = map.style.tileManagers[source]
    const [seen] = manager?._inViewTiles.getAllTiles() ?? []
    if (manager === undefined || seen === undefined) return
    const { _source: tiles, _outOfViewCache: kept } = manager
    for (const { z, x, y } of oneStepOut(map)) {
      if (z < tiles.minzoom || z > tiles.maxzoom) continue
      const id = new (idsLike(seen.tileID))(z, 0, z, x, y)
      if (kept.has(id) || manager.getTile(id) || tiles.hasTile?.(id) === false) continue
      const tile = new (tilesLike(seen))(id, tiles.tileSize)
      abandon = () => {
        tile.aborted = true
        void tiles.abortTile?.(tile)
      }
      try {
        await tiles.loadTile(tile)
      } catch {
        // It is asked for again, and its failure told, when the map needs it.
        return
      } finally {
        abandon = () => {}
      }
      // What came is of a view, of data or of a style that is no more.
      if (own !== round) return void tiles.unloadTile?.(tile)
      if (tile.hasData()) kept.add(id, tile, tile.getExpiryTimeout())
    }
  }
  // The map is drawn anew at each hover, and comes to rest again, while this goes on.
  const begin = async () => {
    if (isLoading) return
    isLoading = true
    try {
      await load()
    } finally {
      isLoading = false
    }
  }
  map.on('idle', () => {
    clearTimeout(waiting)
    if (!savesData()) waiting = setTimeout(() => void begin(), restMilliseconds)
  })
  for (const change of ['movestart', 'styledata', 'sourcedataloading'] as const)
    map.on(change, stop)
  return stop
}

/** What is seen on the way to one level further out: the tiles of this level, then of the next. */
function oneStepOut(map: MapLibreMap): TileNumber[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const place = placeOf(map)
  const level = Math.floor(place.zoom)
  const seenAt = (zoom: number, z: number) => tilesInView({ ...place, zoom }, { width, height }, z)
  return [...seenAt(level, level), ...seenAt(place.zoom - 1, level - 1)]
}

/** The class of a thing that MapLibre made, so that another of its kind can be made: it gives out neither. */
const idsLike = (id: OverscaledTileID) => id.constructor as typeof OverscaledTileID
const tilesLike = (tile: Tile) => tile.constructor as typeof Tile

/** The browser's word for a device on a slow or costly connection; not every browser has it. */
const savesData = () =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true
