import { readFile } from 'node:fs/promises'
import type { Box, LonLat } from './lon_lat.ts'

const polygonType = 3
const multiPolygonType = 6

/**
 * Reads the exterior rings of a MultiPolygon in well-known binary, little-endian, two dimensions.
 * Interior rings (waters inside the land) are passed over.
 *
 * @param path the file, about 154 MB.
 * @param box only rings whose extent touches it are given.
 * @throws if the file is something else.
 */
export async function readCoast(path: string, box: Box): Promise<LonLat[][]> {
  const bytes = await readFile(path)
  let offset = 0
  const readCount = () => {
    offset += 4
    return bytes.readUInt32LE(offset - 4)
  }
  const readHeader = (type: number) => {
    const isLittleEndian = bytes.readUInt8(offset) === 1
    offset += 1
    if (!isLittleEndian || readCount() !== type) {
      throw new Error(`${path} is not a little-endian WKB MultiPolygon of two dimensions.`)
    }
  }
  const readRing = () => {
    const start = offset + 4
    const count = readCount()
    offset = start + count * 16
    return Array.from({ length: count }, (_, index): LonLat => {
      const at = start + index * 16
      return [bytes.readDoubleLE(at), bytes.readDoubleLE(at + 8)]
    })
  }

  readHeader(multiPolygonType)
  const found: LonLat[][] = []
  for (let polygons = readCount(); polygons > 0; polygons -= 1) {
    readHeader(polygonType)
    const [exterior] = Array.from({ length: readCount() }, readRing)
    if (exterior && touches(exterior, box)) found.push(exterior)
  }
  return found
}

function touches(ring: readonly LonLat[], [west, south, east, north]: Box): boolean {
  let [minLon, minLat, maxLon, maxLat] = [180, 90, -180, -90]
  for (const [lon, lat] of ring) {
    minLon = Math.min(minLon, lon)
    maxLon = Math.max(maxLon, lon)
    minLat = Math.min(minLat, lat)
    maxLat = Math.max(maxLat, lat)
  }
  return maxLon > west && minLon < east && maxLat > south && minLat < north
}
