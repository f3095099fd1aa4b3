import { fill } from '../fill.ts'
import { writeLength } from '../measures/write_length.ts'
import type { Language } from '../words.ts'
import { squaresOf } from './grid_lines.ts'
import type { MapFrame } from './map_frame.ts'
import { gridConvergence } from './north.ts'
import { sheetWords } from './sheet_words.ts'
import { writeAngle } from './write_angle.ts'

/** What the grid is, the squares of MGRS that the map shows, and where grid north lies. @param spacing metres. */
export function gridWords(frame: MapFrame, spacing: number, language: Language): readonly string[] {
  const convergence = gridConvergence(frame.projection, frame.centre)
  const words = convergence < 0 ? sheetWords.convergence_west : sheetWords.convergence_east
  const squares = squaresOf(frame).map(({ letters }) => letters)
  return [
    fill(sheetWords.grid[language], {
      projection: frame.projection.title[language],
      spacing: writeLength(spacing, language),
    }),
    ...(squares.length > 0
      ? [fill(sheetWords.square[language], { square: squares.join(', ') })]
      : []),
    fill(words[language], { angle: writeAngle(convergence) }),
  ]
}
