import { type Comparison, interleave, type Measurement, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { tilesOf } from './drawn_variants.ts'
import type { Load } from './load.ts'
import { openBenchDatabase } from './open_bench_database.ts'
import { type Bench, pgbench } from './pgbench.ts'
import { type Case, casesOfPoints, listOfUnits, tilesOfUnits } from './postgis_cases.ts'
import { copyUnits } from './units.ts'

const connections = 4

/** Tiles and lists from a PostGIS server: over HTTP against pgbench, four connections on each side. */
export const fromPostgis: Section = {
  name: 'postgis',
  async run({ pairs, seconds, wanted }) {
    const database = await openBenchDatabase()
    console.log(`Units have ${database.outlines}.`)
    const server = startOwnProcess(new URL('serve_api.ts', import.meta.url), [database.url])
    const client = startOwnProcess(new URL('load_process.ts', import.meta.url))
    const found: Measurement[] = []
    try {
      const port = (await told(server)) as number
      const bench: Bench = { ...database, program: database.pgbench, connections, seconds }
      const answers = (paths: readonly string[]) => async () => {
        client.send({ port, paths, connections, seconds } satisfies Load)
        return (await told(client)) as number
      }
      const compare = async ({ what, variants, against, script, goal }: Case) => {
        if (!wanted(what)) return
        const asked = { ...variants, ...(await script(variants)) }
        const taken = await interleave(pairs, answers(variants.paths), () => pgbench(bench, asked))
        found.push({ what, unit: 'answers/s', against, ...taken, ...(goal && { goal }) })
      }
      for (const points of casesOfPoints) await compare(points)
      const [{ units } = { units: 0 }] = await database.owner<{ units: number }[]>`
        select count(*)::int as units from units`
      await compare(tilesOfUnits(units))
      await compare(listOfUnits(units))
      if (wanted(cachedTile)) found.push(await compareCached(port, answers, pairs))
      if (wanted(tilesOfUnits(unitCountOfVietNam).what)) await copyUnits(database.owner)
      await compare(tilesOfUnits(unitCountOfVietNam))
      return found
    } finally {
      await endProcess(client)
      await endProcess(server)
      await database.close()
    }
  },
}
