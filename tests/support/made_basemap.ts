import { geoJSONToTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { createCanvas } from '@napi-rs/canvas'
import type { FeatureCollection } from 'geojson'
import { zxyToTileId } from 'pmtiles'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'

type Tile = readonly [zoom: number, x: number, y: number]
type Ending = 'png' | 'jpeg' | 'webp'

/** Degrees around Móng Cái. */
const aroundMongCai = [107.4, 21.1, 108.4, 21.9] as const

/** As PMTiles numbers what tiles are. */
const typeOf: Readonly<Record<Ending | 'mvt', number>> = { mvt: 1, png: 2, jpeg: 3, webp: 4 }

/** Red where column and row are both even or both odd, else blue: a board whose edges are the tiles'. */
export const isRed = ([, x, y]: Tile): boolean => (x + y) % 2 === 0

/** A tile of one colour, 256 pixels a side. */
async function pictureOf(tile: Tile, ending: Ending): Promise<Uint8Array> {
  const canvas = createCanvas(256, 256)
  const pen = canvas.getContext('2d')
  pen.fillStyle = isRed(tile) ? '#e02020' : '#2020e0'
  pen.fillRect(0, 0, 256, 256)
  return new Uint8Array(await (ending === 'png' ? canvas.encode('png') : canvas.encode(ending, 90)))
}

/** All tiles of some zooms that meet a box in degrees. */
export function tilesOf(
  zooms: readonly number[],
  [west, south, east, north]: BoundingBox = aroundMongCai,
): readonly Tile[] {
  const row = (latitude: number, zoom: number) => {
    const angle = (latitude * Math.PI) / 180
    return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom)
  }
  const column = (longitude: number, zoom: number) =>
    Math.floor(((longitude + 180) / 360) * 2 ** zoom)
  const between = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return zooms.flatMap((zoom) =>
    between(column(west, zoom), column(east, zoom)).flatMap((x) =>
      between(row(north, zoom), row(south, zoom)).map((y): Tile => [zoom, x, y]),
    ),
  )
}

/** A PMTiles archive of such pictures. Source: Protomaps, PMTiles specification, version 3. */
export const madeBasemap = async (
  tiles: readonly Tile[],
  ending: Ending,
  attribution: string,
): Promise<Uint8Array> =>
  archiveOf(
    await Promise.all(tiles.map(async (tile) => ({ tile, bytes: await pictureOf(tile, ending) }))),
    ending,
    attribution,
  )

/**
 * An archive of shapes: of some tiles, each layer's features cut at their edges with a rim as programs do.
 * The rings of a layer called `ocean` run the other way round, as older programs wrote them.
 */
export const shapesBasemap = (
  tiles: readonly Tile[],
  layers: Readonly<Record<string, FeatureCollection>>,
  attribution: string,
): Uint8Array =>
  archiveOf(
    tiles.map((tile) => ({ tile, bytes: tileOf(tile, layers) })),
    'mvt',
    attribution,
    Object.keys(layers),
  )

/** An archive of shapes whose one tile is none. */
export const brokenBasemap = (tile: Tile): Uint8Array =>
  archiveOf([{ tile, bytes: new Uint8Array([26, 200, 1]) }], 'mvt', '', ['water'])

const cutting = { extent: 4096, buffer: 64, tolerance: 3, clip: true }

function tileOf([z, x, y]: Tile, layers: Readonly<Record<string, FeatureCollection>>): Uint8Array {
  const cut = Object.entries(layers).flatMap(([name, features]) => {
    const tile = geoJSONToTile(features, z, x, y, cutting)
    if (tile === null) return []
    for (const feature of name === 'ocean' ? tile.features : []) {
      if (feature.type === 3) for (const ring of feature.geometry) ring.reverse()
    }
    return [[name, tile] as const]
  })
  return fromGeojsonVt(Object.fromEntries(cut), { extent: 4096, version: 2 })
}

function archiveOf(
  pictures: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[],
  type: keyof typeof typeOf,
  attribution: string,
  tileLayers: readonly string[] = [],
): Uint8Array {
  const entries = pictures
    .map(({ tile, bytes }) => ({ id: zxyToTileId(...tile), bytes }))
    .sort((one, other) => one.id - other.id)
  const directory = Buffer.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, at) => varint(id - (entries[at - 1]?.id ?? 0))),
    ...entries.flatMap(() => varint(1)),
    ...entries.flatMap(({ bytes }) => varint(bytes.length)),
    // One after the other, without a gap.
    ...entries.flatMap((_, at) => varint(at === 0 ? 1 : 0)),
  ])
  const metadata = Buffer.from(
    JSON.stringify({ attribution, vector_layers: tileLayers.map((id) => ({ id })) }),
  )
  const data = Buffer.concat(entries.map(({ bytes }) => bytes))
  const head = Buffer.alloc(127)
  head.write('PMTiles')
  head.writeUInt8(3, 7)
  const [rootAt, metadataAt] = [head.length, head.length + directory.length]
  const dataAt = metadataAt + metadata.length
  const lengths = [
    ...[rootAt, directory.length, metadataAt, metadata.length, dataAt, 0, dataAt, data.length],
    ...[entries.length, entries.length, entries.length],
  ]
  for (const [at, length] of lengths.entries()) head.writeBigUInt64LE(BigInt(length), 8 + at * 8)
  const zooms = pictures.map(({ tile: [zoom] }) => zoom)
  const plain = 1
  for (const [at, byte] of [
    ...[1, plain, plain, typeOf[type], Math.min(...zooms), Math.max(...zooms)],
  ].entries()) {
    head.writeUInt8(byte, 96 + at)
  }
  for (const [at, degrees] of aroundMongCai.entries()) {
    head.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4)
  }
  return Buffer.concat([head, directory, metadata, data])
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}
