import proj4 from 'proj4'
import { COORDINATE_SYSTEMS, type EpsgCode } from '../measures/coordinate_systems.ts'
import { utmConverter, utmZone } from '../measures/mgrs_grid.ts'
import type { Position } from '../measures/position.ts'
import type { Label, Vocabulary } from '../words.ts'

/** Which grid a sheet carries. It is drawn in that grid's own projection, so that its lines are straight. */
export const gridWords = {
  vn2000: { vi: 'VN-2000', en: 'VN-2000' },
  utm: { vi: 'UTM (WGS 84)', en: 'UTM (WGS 84)' },
  mgrs: { vi: 'MGRS (WGS 84)', en: 'MGRS (WGS 84)' },
} as const satisfies Vocabulary
export type GridName = keyof typeof gridWords

export interface SheetProjection {
  readonly grid: GridName
  /** Projection and datum, as the sheet names them. */
  readonly title: Label
  /** Of UTM and MGRS, 1 to 60. */
  readonly zone?: number
  /** Degrees on WGS 84 to metres east and north. */
  toPlane(position: Position): Position
  toGlobe(metres: Position): Position
}

/**
 * The projection of a sheet around a place: of VN-2000 the zone of three degrees that the product knows
 * where the place lies in it or half a zone beside it, else its zone of six; of UTM and MGRS the place's
 * zone.
 */
export function projectionAt(grid: GridName, [longitude, latitude]: Position): SheetProjection {
  if (grid === 'vn2000') return vn2000(epsgAt(longitude, latitude))
  const zone = utmZone([longitude, latitude])
  const isSouthern = latitude < 0
  const converter = utmConverter(zone, isSouthern)
  const name = `UTM ${zone}${isSouthern ? 'S' : 'N'}`
  return {
    ...{ grid, zone },
    title: { vi: `${name}, hệ WGS 84`, en: `${name}, datum WGS 84` },
    toPlane: (position) => converter.forward([...position]) as [number, number],
    toGlobe: (metres) => converter.inverse([...metres]) as [number, number],
  }
}

function epsgAt(longitude: number, latitude: number): EpsgCode {
  const [west, south, east, north] = COORDINATE_SYSTEMS[5899].extent
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return 5899
  return longitude < 108 ? 3405 : 3406
}

function vn2000(epsg: EpsgCode): SheetProjection {
  const system = COORDINATE_SYSTEMS[epsg]
  const converter = proj4(COORDINATE_SYSTEMS[4326].proj4, system.proj4)
  return {
    ...{ grid: 'vn2000', title: system.title },
    toPlane: ([x, y]) => converter.forward<[number, number]>([x, y]),
    toGlobe: ([x, y]) => converter.inverse<[number, number]>([x, y]),
  }
}
