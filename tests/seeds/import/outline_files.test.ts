import { describe, expect, it } from 'vitest'
import { fromWgs84 } from '../../../geo/measures/transform_position.ts'
import { readOutlineFiles } from '../../../seeds/import/outline_files.ts'
import { outlineFile, square } from './outline_file.ts'

const refusals = (...files: Parameters<typeof readOutlineFiles>[0]) =>
  readOutlineFiles(files).map(({ outline }) => (outline.ok ? [] : outline.error))

describe('an outline file', () => {
  it('gives code, names, kind, official area and a multi-polygon', () => {
    const [read] = readOutlineFiles([outlineFile({ code: '06712' })])
    expect(read).toMatchObject({
      file: '06712.geojson',
      number: 1,
      code: '06712',
      outline: {
        ok: true,
        value: { code: '06712', name_vi: 'Phường Thử', kind: 'phuong', area_official_km2: 82.47 },
      },
    })
    expect(read?.outline.ok && read.outline.value.geometry.type).toBe('MultiPolygon')
  })

  it('is read with a byte order mark, as one feature, and with a code that lost its zero', () => {
    const file = outlineFile({ code: 6712 })
    const collection = JSON.parse(file.text)
    const single = { ...file, text: `\uFEFF${JSON.stringify(collection.features[0])}` }
    expect(readOutlineFiles([single])[0]?.code).toBe('06712')
  })

  it('is transformed from VN-2000, named by the file or by the user', () => {
    const ring = square.map((position) => {
      const moved = fromWgs84(position, 5899)
      if (!moved.ok) throw new Error(moved.error)
      return [...moved.value]
    })
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::5899' } }
    const named = outlineFile({ code: '06712' }, { ring, crs })
    const bare = outlineFile({ code: '06712' }, { ring })
    for (const [read] of [readOutlineFiles([named]), readOutlineFiles([bare], 5899)]) {
      const geometry = read?.outline.ok ? read.outline.value.geometry : undefined
      if (geometry?.type !== 'MultiPolygon') throw new Error(JSON.stringify(read))
      const [lon = 0, lat = 0] = geometry.coordinates[0]?.[0]?.[0] ?? []
      // A hundred-thousandth of a degree is about a metre.
      expect(lon).toBeCloseTo(square[0][0], 5)
      expect(lat).toBeCloseTo(square[0][1], 5)
    }
  })

  it.each([
    ['no code', {}, {}, /code: is missing/],
    ['a code of four letters', { code: 'A712' }, {}, /five digits/],
    ['swapped coordinates', { code: '06712' }, { ring: square.map(([x, y]) => [y, x]) }, /swapped/],
    [
      'a place in Europe',
      { code: '06712' },
      { ring: square.map(([x, y]) => [x - 100, y + 20]) },
      /outside Viet Nam/,
    ],
    [
      'an open ring',
      { code: '06712' },
      { ring: [...square.slice(0, 4), [108.001, 21.5]] },
      /ends where it begins/,
    ],
    ['too few points', { code: '06712' }, { ring: square.slice(0, 3) }, /four points/],
    [
      'metres without a system',
      { code: '06712' },
      { ring: square.map(([x, y]) => [x * 5000, y * 1e5]) },
      /--crs/,
    ],
    [
      'a point',
      { code: '06712' },
      { geometry: { type: 'Point', coordinates: [108, 21.5] } },
      /is a Point/,
    ],
    ['an area that is no number', { code: '06712', areaKm2: 'big' }, {}, /square kilometres/],
    [
      'words for coordinates',
      { code: '06712' },
      { geometry: { type: 'Polygon', coordinates: [[['a', 'b']]] } },
      /not numbers/,
    ],
  ])('is refused for %s', (_, properties, parts, words) => {
    const [[reason] = []] = refusals(outlineFile(properties, parts))
    expect(reason).toMatch(words)
  })

  it.each([
    ['not JSON', '{"type":', /is not JSON/],
    ['another kind of JSON', '{"type":"Topology"}', /not a GeoJSON/],
    ['no feature', '{"type":"FeatureCollection","features":[]}', /holds no feature/],
  ])('is refused as a whole when it is %s', (_, text, words) => {
    expect(refusals({ name: 'bad.json', text })[0]?.[0]).toMatch(words)
  })

  it('is refused when its system is unknown, or not the one the user named', () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } })
    const utm = outlineFile({ code: '06712' }, crs('EPSG:32648'))
    expect(refusals(utm)[0]?.[0]).toMatch(/EPSG:32648/)
    const [read] = readOutlineFiles([outlineFile({ code: '06712' }, crs('EPSG:3405'))], 5899)
    expect(read?.outline.ok === false && read.outline.error[0]).toMatch(/3405.*5899/)
  })

  it('is refused with every other that has the same code', () => {
    const twice = [
      outlineFile({ code: '06712' }),
      outlineFile({ code: '06712' }),
      outlineFile({ code: '06709' }),
    ]
    expect(refusals(...twice).map(([reason]) => reason)).toEqual([
      'code: 06712 comes 2 times in these files',
      'code: 06712 comes 2 times in these files',
      undefined,
    ])
  })
})
