import { ok, type Result } from '../result.ts'
import type { Language } from '../words.ts'
import type { Position } from './position.ts'
import { fromWgs84, type TransformFailure } from './transform_position.ts'

/**
 * Takes a position (degrees, WGS 84) and returns its easting and northing in metres in VN-2000
 * TM-3 107°45′ (EPSG:5899): `VN-2000 522 274 · 2 381 249`, in both languages alike but for the
 * decimal mark. Fails with `outside_system` where the zone does not reach (three degrees beyond
 * its meridian). The shift from WGS 84 is good to 1 m, whatever number of decimals is written.
 */
export function writeVn2000(
  position: Position,
  language: Language,
  decimals = 0,
): Result<string, TransformFailure> {
  const coordinates = fromWgs84(position, 5899)
  if (!coordinates.ok) return coordinates
  const [easting, northing] = coordinates.value
  return ok(
    `VN-2000 ${metres(easting, language, decimals)} · ${metres(northing, language, decimals)}`,
  )
}

/** Thousands are set apart by a space: a dot or a comma there reads as a decimal mark elsewhere. */
function metres(value: number, language: Language, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ')
  return fraction ? `${grouped}${language === 'vi' ? ',' : '.'}${fraction}` : grouped
}
