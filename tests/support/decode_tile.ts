import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'

export interface TileFeature {
  readonly type: 0 | 1 | 2 | 3
  readonly properties: Readonly<Record<string, number | string | boolean>>
  /** Rings, lines or points in tile units. */
  readonly geometry: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

/** The features of one layer of a vector tile, in its order; none where it holds no such layer. */
export function readTile(bytes: Uint8Array, layerId: string): TileFeature[] {
  const layer = new VectorTile(new PbfReader(bytes)).layers[layerId]
  if (layer === undefined) return []
  return Array.from({ length: layer.length }, (_, at) => {
    const feature = layer.feature(at)
    const geometry = feature.loadGeometry()
    return { type: feature.type, properties: feature.properties, geometry }
  })
}

/** The same of an answer; a 204 is a tile without features. */
export async function decodeTile(answer: Response, layerId: string): Promise<TileFeature[]> {
  if (answer.status === 204) return []
  if (answer.status !== 200) throw new Error(`No tile, but ${answer.status}.`)
  return readTile(new Uint8Array(await answer.arrayBuffer()), layerId)
}
