import { type Comparison, interleave } from '../measurement.ts'
import { tilePaths } from './asked_paths.ts'

export const cachedTile = 'cached tile'

type Answers = (paths: readonly string[]) => () => Promise<number>

/** A tile the API has made before, against the plainest route that answers with the same bytes. */
export async function compareCached(
  port: number,
  answers: Answers,
  pairs: number,
): Promise<Comparison> {
  const response = await fetch(`http://127.0.0.1:${port}/api/tiles/units`)
  const { tiles } = (await response.json()) as { tiles: string[] }
  const version = new URL(tiles[0] ?? '').search
  const paths = tilePaths('units', 12)
  const taken = await interleave(
    pairs,
    answers(paths.map((path) => `${path}${version}`)),
    answers(paths.map((path) => path.replace('/api/', '/memory/'))),
  )
  const against = 'route with the bytes in memory'
  return { what: cachedTile, unit: 'answers/s', against, ...taken, goal: ['≥', 0.6] }
}
