import type { Picture } from '../collections/read_moment.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { TileAddress } from './tile_address.ts'

export interface TileRequest extends Picture {
  readonly layer: ServedLayer
  readonly address: TileAddress
}

export interface EncodedTile {
  /** A Mapbox Vector Tile with one layer, named as the collection; empty where nothing lies there. */
  readonly bytes: Uint8Array
  /** The version of the layer the tile is of, see `layerVersion`. */
  readonly version: number
}
