import type { Position } from './position.ts'
import type { PositionSystem } from './position_systems.ts'

/** What a written coordinate says. */
export interface CoordinateReading {
  /** Degrees on WGS 84, whatever system was written. */
  readonly position: Position
  readonly system: PositionSystem
  /** What one unit of the coarser last digit is worth in metres; for MGRS the side of the square. */
  readonly precisionMetres: number
}
