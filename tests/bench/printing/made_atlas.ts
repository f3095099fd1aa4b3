import { readFileSync } from 'node:fs'
import type { PrintSource } from '../../../api/print/answer_print.ts'
import { boxPolygon } from '../../../geo/measures/box_polygon.ts'
import { shippedGround } from '../../../geo/sheet/basemap/sheet_basemap.ts'

const shipped = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../seeds/basemap/${name}.geojson`, import.meta.url), 'utf8'),
  )

export const sheetCount = 54
/** A place in each unit, so that every sheet has something to draw and to name. */
const placesInUnit = 40
const [across, side] = [9, 0.06] as const

const marked = { marking: 'noi_bo', source: 'Made up', as_of: '2025-10-05T00:00:00Z' }

/** Where a unit lies: in rows around Móng Cái. */
const cornerOf = (at: number) =>
  [107.6 + (at % across) * side, 21.3 + Math.floor(at / across) * side] as const

const units = Array.from({ length: sheetCount }, (_, at) => {
  const [west, south] = cornerOf(at)
  const name = `Xã số ${at + 1}`
  return {
    ...{ type: 'Feature', id: String(10_001 + at) },
    geometry: boxPolygon([west, south, west + side, south + side]),
    properties: {
      ...{ ...marked, name_vi: name, name_en: name, code: String(10_001 + at) },
      ...{ border_kind: 'none', outline: 'official', population: 1000, area_official_km2: null },
    },
  }
})

const places = units.flatMap(({ id }, at) =>
  Array.from({ length: placesInUnit }, (_, place) => {
    const [west, south] = cornerOf(at)
    const name = `Nhà ${place + 1}, xã ${at + 1}`
    const coordinates = [
      west + (side * ((place % 8) + 0.5)) / 8,
      south + (side * (Math.floor(place / 8) + 0.5)) / 5,
    ]
    return {
      ...{ type: 'Feature', id: `${id}_${place}`, geometry: { type: 'Point', coordinates } },
      properties: { ...marked, name_vi: name, name_en: name, unit_code: id, class: 'school' },
    }
  }),
)

/**
 * What an atlas asks, answered from memory: what it takes is the drawing's own.
 *
 * @param sheets how many there are of it.
 * @param begins is told when a sheet is begun: the one before it is written then.
 */
export function madeAtlas(sheets: number, begins: () => void): PrintSource {
  const answers = new Map<string, unknown>([
    ['/api/basemap/land', shipped('land')],
    ['/api/basemap/locator', shipped('locator')],
  ])
  return {
    scheme: [{ code: 'noi_bo', rank: 1, vi: 'Nội bộ', en: 'Internal', open: true }],
    origin: 'https://map.example.vn',
    drawBasemap: async () => shippedGround,
    async ask(path) {
      if (path === '/api/basemap/land') begins()
      const known = answers.get(path)
      if (known !== undefined) return known
      const { pathname, searchParams } = new URL(path, 'http://atlas')
      const [, layer = '', id] = /collections\/(\w+)\/items(?:\/(\w+))?/.exec(pathname) ?? []
      const all = layer === 'units' ? units.slice(0, sheets) : layer === 'facilities' ? places : []
      if (id !== undefined) return all.find((one) => one.id === id)
      const unit = searchParams.get('unit_code')
      const features = all.filter(
        ({ properties }) =>
          unit === null || ('unit_code' in properties && properties.unit_code === unit),
      )
      return { numberMatched: features.length, features }
    },
  }
}
