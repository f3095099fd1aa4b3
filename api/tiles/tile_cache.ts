import { LRUCache } from 'lru-cache'

/** Bytes of tiles kept in memory; the map of a ward at all its zooms takes a few. */
const bytesKept = 64 * 1024 * 1024

/**
 * Tiles already made, by layer, version, scope and address. Never stale: another version is another
 * key. Never across users for whom row security decides differently: the scope is in the key.
 */
export function tileCache() {
  return new LRUCache<string, Uint8Array>({
    maxSize: bytesKept,
    // An empty tile takes its key.
    sizeCalculation: (bytes, key) => bytes.byteLength + key.length,
  })
}
