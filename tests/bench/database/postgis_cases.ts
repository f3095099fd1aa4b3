import { sql } from 'drizzle-orm'
import type { Goal } from '../measurement.ts'
import { always, boxes, tilesOf, type Variants } from './drawn_variants.ts'
import { jsonAggForm } from './json_agg_form.ts'
import type { Script } from './pgbench.ts'
import { recordQueries } from './record_queries.ts'

/** Something asked of the API, and what pgbench runs to the same end. */
export interface Case {
  readonly what: string
  readonly variants: Variants
  readonly against: string
  script(variants: Variants): Promise<Pick<Script, 'query' | 'context'>>
  readonly goal?: Goal
}

/** The very query the API sends, as the owner: past row security, and without a transaction. */
const sameQuery = async ({ example }: Variants) => ({ query: (await recordQueries(example)).query })

/** The query as the API sends it: in a transaction, as a user whom row security binds. */
const sameTransaction = ({ example }: Variants) => recordQueries(example)

export const casesOfPoints: readonly Case[] = [
  {
    what: 'uncached tile (z14) of 1,000,000 points',
    variants: tilesOf('facilities', 14),
    against: 'pgbench, same query as owner',
    script: sameQuery,
    goal: ['≥', 0.85],
  },
  {
    what: 'uncached tile (z14) of 1,000,000 points',
    variants: tilesOf('facilities', 14),
    against: 'pgbench, same transaction as user',
    script: sameTransaction,
  },
  {
    what: '1,000 of 1,000,000 points by bbox, GeoJSON',
    variants: boxes(),
    against: 'pgbench, json_agg as owner',
    script: async ({ drawn }) => {
      const [west, south, east, north] = [...drawn.keys()]
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
export const tilesOfUnits = (units: number | string): Case => ({
  what: `tiles (z12) of ${units} units`,
  variants: tilesOf('units', 12),
  against: 'pgbench, same query as owner',
  script: sameQuery,
  goal: ['≥', 0.8],
})

export const listOfUnits = (units: number | string): Case => ({
  what: `all ${units} units as GeoJSON`,
  variants: always('/api/collections/units/items?limit=10000'),
  against: 'pgbench, json_agg as owner',
  script: async () => ({
    query: jsonAggForm(sql`select * from units order by id collate "C"`),
  }),
  goal: ['≥', 1.1],
})
