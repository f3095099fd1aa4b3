import { describe, expect, it } from 'vitest'
import { readAreaFile } from '../../../web/exposure/read_area_file.ts'

const ring = [
  [108, 21],
  [108.1, 21],
  [108.1, 21.1],
  [108, 21],
]
const polygon = { type: 'Polygon', coordinates: [ring] }
const feature = (geometry: object | null) => ({ type: 'Feature', properties: {}, geometry })
const collection = (...geometries: (object | null)[]) => ({
  ...{ type: 'FeatureCollection', features: geometries.map(feature) },
})

const read = (value: unknown) => readAreaFile(new Blob([JSON.stringify(value)]))

describe('an area in a file', () => {
  it('is read bare, as a feature, and alone in a collection', async () => {
    for (const value of [polygon, feature(polygon), collection(polygon)]) {
      expect(await read(value)).toEqual(polygon)
    }
  })

  it('is all areas of the file together, and no line or point among them', async () => {
    const both = { type: 'MultiPolygon', coordinates: [[ring], [ring]] }
    const point = { type: 'Point', coordinates: [108, 21] }
    expect(await read(both)).toEqual(both)
    expect(await read(collection(polygon, point, null, polygon))).toEqual(both)
  })

  it.each([
    ['file_not_json', 'Bão số 11'],
    ['file_not_json', { rows: [1, 2] }],
    ['file_without_area', collection()],
    ['file_without_area', { type: 'Point', coordinates: [108, 21] }],
    ['file_without_area', { type: 'Polygon', coordinates: [] }],
    ['file_without_area', { type: 'Polygon', coordinates: [[['108', '21']]] }],
    ['file_without_area', feature(null)],
  ])('is none, and it is said why: %s', async (why, value) => {
    expect(await read(value)).toBe(why)
  })

  it('is not read where it is not even text, or far too long', async () => {
    expect(await readAreaFile(new Blob([new Uint8Array([0, 255, 3])]))).toBe('file_not_json')
    expect(await readAreaFile(new Blob(['[', ' '.repeat(5_000_000), ']']))).toBe('file_too_large')
  })
})
