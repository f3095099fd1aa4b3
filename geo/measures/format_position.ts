import { ok, type Result } from '../result.ts'
import type { Language } from '../words.ts'
import type { MgrsDigits } from './mgrs_grid.ts'
import type { Position } from './position.ts'
import { METRES_PER_DEGREE, type PositionSystem } from './position_systems.ts'
import type { TransformFailure } from './transform_position.ts'
import { writeDecimalDegrees } from './write_decimal_degrees.ts'
import { writeDegreesMinutesSeconds } from './write_degrees_minutes_seconds.ts'
import { writeMgrs } from './write_mgrs.ts'
import { writeVn2000 } from './write_vn2000.ts'

/**
 * Takes a position (degrees, WGS 84), a system, a language and how finely to write it (metres),
 * and returns the text, with just as many digits as that fineness needs; VN-2000 is never written
 * coarser than whole metres. Fails with `outside_system` where the system does not reach.
 * `readCoordinate` reads every text this writes.
 */
export function formatPosition(
  position: Position,
  system: PositionSystem,
  language: Language,
  precisionMetres = 10,
): Result<string, TransformFailure> {
  switch (system) {
    case 'wgs84_decimal':
      return ok(
        writeDecimalDegrees(position, language, decimalsFor(METRES_PER_DEGREE, precisionMetres)),
      )
    case 'wgs84_dms':
      return ok(
        writeDegreesMinutesSeconds(
          position,
          language,
          decimalsFor(METRES_PER_DEGREE / 3600, precisionMetres),
        ),
      )
    case 'vn2000':
      return writeVn2000(position, language, decimalsFor(1, precisionMetres))
    case 'mgrs':
      return writeMgrs(position, mgrsDigitsFor(precisionMetres))
  }
}

/** Four decimals of a degree are 11 m, and everyone calls them ten: a fifth more passes. */
const TOLERANCE = 1.2

function decimalsFor(metresPerUnit: number, precisionMetres: number): number {
  return Math.max(0, Math.ceil(Math.log10(metresPerUnit / (precisionMetres * TOLERANCE))))
}

const SQUARES: readonly (readonly [sideMetres: number, digits: MgrsDigits])[] = [
  [10_000, 1],
  [1_000, 2],
  [100, 3],
  [10, 4],
]

function mgrsDigitsFor(precisionMetres: number): MgrsDigits {
  return SQUARES.find(([side]) => side <= precisionMetres * TOLERANCE)?.[1] ?? 5
}
