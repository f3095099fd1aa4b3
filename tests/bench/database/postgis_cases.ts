import { sql } from 'drizzle-orm'
import type { Goal } from '../measurement.ts'
import { boxPaths, tilePaths } from './asked_paths.ts'
import { jsonAggForm } from './json_agg_form.ts'
import type { Statements } from './pgbench_script.ts'
import { recordQueries } from './record_queries.ts'

/** Something asked of the API, and what pgbench runs to the same end. */
export interface Case {
  readonly what: string
  readonly paths: readonly string[]
  readonly against: string
  statements(path: string): Promise<Statements> | Statements
  readonly goal?: Goal
}

interface Tiles {
  readonly what: string
  readonly paths: readonly string[]
}

/**
 * A tile against the very statements the API sends for it; and, without a goal, against its query alone
 * as the owner: past row security and without a transaction, which `door_cost.ts` has a goal for.
 */
const tiles = (asked: Tiles, least: number): Case[] => [
  {
    ...asked,
    against: 'pgbench, same transaction',
    statements: recordQueries,
    goal: ['≥', least],
  },
  {
    ...asked,
    against: 'pgbench, its query alone, as owner',
    statements: async (path) => ({ query: (await recordQueries(path)).query }),
  },
]

export const casesOfPoints: readonly Case[] = [
  ...tiles(
    {
      what: 'uncached tile (z14) of 1,000,000 points',
      paths: tilePaths('facilities', 14),
    },
    0.85,
  ),
  {
    what: '1,000 of 1,000,000 points by bbox, GeoJSON',
    paths: boxPaths(),
    against: 'pgbench, json_agg as owner',
    statements: (path) => {
      const [west, south, east, north] = (/bbox=(.*)/.exec(path)?.[1] ?? '').split(',').map(Number)
      const box = sql`st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`
      return {
        query: jsonAggForm(sql`select * from facilities
          where geom && ${box} and st_intersects(geom, ${box}) order by id collate "C"`),
      }
    },
    goal: ['≥', 0.9],
  },
]

/** @param units how many there are. */
export const tilesOfUnits = (units: number | string): readonly Case[] =>
  tiles({ what: nameOfTiles(units), paths: tilePaths('units', 12) }, 0.8)

export const nameOfTiles = (units: number | string) => `tiles (z12) of ${units} units`

/** @param units how many there are. */
export const listOfUnits = (units: number | string): Case => ({
  what: `all ${units} units as GeoJSON`,
  paths: ['/api/collections/units/items?limit=10000'],
  against: 'pgbench, json_agg as owner',
  statements: () => ({ query: jsonAggForm(sql`select * from units order by id collate "C"`) }),
  goal: ['≥', 1.1],
})
