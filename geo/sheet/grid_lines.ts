import type { BoundingBox } from '../measures/bounding_box.ts'
import { squareLetters } from '../measures/mgrs_grid.ts'
import type { MapFrame } from './map_frame.ts'
import type { SheetProjection } from './projection.ts'

export interface GridLine {
  /** Which coordinate stays the same on it, and its value in metres. */
  readonly along: 'easting' | 'northing'
  readonly metres: number
  /** Where it lies on the sheet: x of an easting, y of a northing; millimetres. */
  readonly at: number
  readonly label: string
}

const spacings = [
  100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
] as const
/** Nearer lines would hide the map. */
const leastApart = 32

/** Metres from one line of the grid to the next: round, and some centimetres apart on the sheet. */
export function gridSpacing(denominator: number, enlargement: number): number {
  const least = (leastApart * enlargement * denominator) / 1000
  return spacings.find((each) => each >= least) ?? spacings[spacings.length - 1] ?? 200_000
}

/** The lines of a map's grid; each lies where the projection has it. */
export function gridLines(frame: MapFrame, spacing: number): readonly GridLine[] {
  const [west, south, east, north] = frame.metres
  const eastings = multiples(west, east, spacing).map(
    (metres): GridLine => ({
      ...{ along: 'easting', metres, at: frame.metresToPaper([metres, south])[0] },
      label: writeGrid(metres, frame.projection),
    }),
  )
  const northings = multiples(south, north, spacing).map(
    (metres): GridLine => ({
      ...{ along: 'northing', metres, at: frame.metresToPaper([west, metres])[1] },
      label: writeGrid(metres, frame.projection),
    }),
  )
  return [...eastings, ...northings]
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: count }, (_, at) => (first + at) * step)
}

/** Metres with their thousands apart; of MGRS the digits that follow the letters of the square. */
function writeGrid(metres: number, { grid }: SheetProjection): string {
  if (grid !== 'mgrs') return String(metres).replace(/\B(?=(\d{3})+$)/g, ' ')
  const inSquare = String(((metres % 100_000) + 100_000) % 100_000).padStart(5, '0')
  return metres % 1000 === 0 ? inSquare.slice(0, 2) : inSquare.slice(0, 3)
}

/** A square of 100 km as far as the map shows it, in metres: west, south, east, north. */
interface Square {
  readonly letters: string
  readonly metres: BoundingBox
}

/** The squares of 100 km that a map of MGRS shows; none for another grid. */
export function squaresOf({ metres, projection }: MapFrame): readonly Square[] {
  const { grid, zone } = projection
  if (grid !== 'mgrs' || zone === undefined) return []
  const [west, south, east, north] = metres
  const side = 100_000
  const first = (least: number) => Math.floor(least / side) * side
  const squares: Square[] = []
  for (let y = first(south); y < north; y += side) {
    for (let x = first(west); x < east; x += side) {
      const seen: BoundingBox = [
        ...([Math.max(x, west), Math.max(y, south)] as const),
        ...([Math.min(x + side, east), Math.min(y + side, north)] as const),
      ]
      squares.push({ letters: squareLetters(zone, x, y), metres: seen })
    }
  }
  return squares
}
