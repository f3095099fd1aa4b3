import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl'

/**
 * Asks for the TileJSON of these layers anew, or of all. Where something was changed it gives another address, and
 * MapLibre takes the tiles from there; where nothing was, the browser still has them.
 */
export function renewTiles(map: MapLibreMap, layers?: ReadonlySet<string>): void {
  for (const id of Object.keys(map.getStyle().sources)) {
    const source = map.getSource<VectorTileSource>(id)
    if (source?.type !== 'vector' || !source.url?.includes('/tiles/')) continue
    if (layers?.has(layerOf(source.url)) ?? true) source.setUrl(source.url)
  }
}

const layerOf = (tileJson: string) => /\/tiles\/(\w+)/.exec(tileJson)?.[1] ?? ''
