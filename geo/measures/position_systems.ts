import type { CodeOf, Vocabulary } from '../words.ts'

/** The ways a position is written and read, in the order in which a click goes through them. */
export const positionSystems = {
  wgs84_decimal: { vi: 'WGS 84, độ thập phân', en: 'WGS 84, decimal degrees' },
  wgs84_dms: { vi: 'WGS 84, độ phút giây', en: 'WGS 84, degrees minutes seconds' },
  vn2000: { vi: 'VN-2000, 107°45′, múi 3°', en: 'VN-2000 / TM-3 107°45′' },
  mgrs: { vi: 'MGRS (lưới quân sự UTM)', en: 'MGRS (military grid reference)' },
} as const satisfies Vocabulary

export type PositionSystem = CodeOf<typeof positionSystems>

/**
 * Length in metres of one degree of latitude or, at the equator, of longitude; the worth of written
 * digits is reckoned by it.
 */
export const METRES_PER_DEGREE = 111_320
