import { type Comparison, interleave } from '../measurement.ts'
import { boxPaths, tilePaths } from './asked_paths.ts'
import { type Bench, pgbench } from './pgbench.ts'
import { recordQueries } from './record_queries.ts'

interface DoorCase {
  readonly what: string
  readonly paths: readonly string[]
}

/** What is asked of the database as a user and as the owner. */
export const doorCases: readonly DoorCase[] = [
  { what: 'door: uncached tile (z14) of 1,000,000 points', paths: tilePaths('facilities', 14) },
  { what: 'door: 1,000 of 1,000,000 points by bbox', paths: boxPaths() },
]

/** The API's own queries in the door's transaction, against the same as owner, past row security. */
export async function compareDoor(
  bench: Bench,
  { what, paths }: DoorCase,
  pairs: number,
): Promise<Comparison> {
  const recorded = await Promise.all(paths.map((path) => recordQueries(path)))
  const milliseconds = (perSecond: number) => (bench.connections * 1000) / perSecond
  const taken = await interleave(
    pairs,
    async () => milliseconds(await pgbench(bench, recorded)),
    async () =>
      milliseconds(
        await pgbench(
          bench,
          recorded.map(({ query }) => ({ query })),
        ),
      ),
  )
  return { what, unit: 'ms', against: 'the same query as owner', ...taken, goal: ['≤', 1.3] }
}
