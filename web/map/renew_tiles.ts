import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl'

/**
 * Asks for every layer's TileJSON anew. Where something was changed it gives another address, and
 * MapLibre takes the tiles from there; where nothing was, the browser still has them.
 */
export function renewTiles(map: MapLibreMap): void {
  for (const id of Object.keys(map.getStyle().sources)) {
    const source = map.getSource<VectorTileSource>(id)
    if (source?.type === 'vector' && source.url?.includes('/tiles/')) source.setUrl(source.url)
  }
}
