import { LRUCache } from 'lru-cache'
import type { headersOfBytes } from '../answer_headers.ts'

/** Bytes of tiles kept in memory; the map of a ward at all its zooms takes a few. */
const bytesKept = 64 * 1024 * 1024

interface KeptTile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: ReturnType<typeof headersOfBytes>
}

/**
 * Tiles already made, each as it was answered, by who may see alike and by the address as it was asked:
 * whoever asks again is answered before the address is read. Never stale: the version stands in the
 * address. Never across users for whom row security decides differently: the scope is in the key.
 */
export function tileCache() {
  return new LRUCache<string, KeptTile>({
    maxSize: bytesKept,
    // An empty tile takes its key.
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
  })
}
