import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { cachedTile, compareCached } from './cached_tile.ts'
import { compareDoor, doorCases } from './door_cost.ts'
import { findWrk } from './find_wrk.ts'
import { load } from './load.ts'
import { type BenchDatabase, openBenchDatabase } from './open_bench_database.ts'
import { type Bench, pgbench } from './pgbench.ts'
import {
  type Case,
  casesOfPoints,
  listOfUnits,
  nameOfTiles,
  tilesOfUnits,
} from './postgis_cases.ts'
import { copyUnits, unitCountOfVietNam } from './units.ts'

const connections = 4

/** Tiles and lists from a PostGIS server: over HTTP against pgbench, four connections on each side. */
export const fromPostgis: Section = {
  offers: [
    ...casesOfPoints.map(({ what }) => what),
    nameOfTiles('the'),
    listOfUnits('the').what,
    cachedTile,
    ...doorCases.map(({ what }) => what),
  ],
  async run(options) {
    const database = await openBenchDatabase({ points: true })
    console.log(`The units have ${database.outlines}.`)
    try {
      return await compareOn(database, options)
    } finally {
      await database.close()
    }
  },
}

async function compareOn(
  database: BenchDatabase,
  { pairs, seconds, wanted }: Options,
): Promise<Measurement[]> {
  const program = await findWrk()
  const server = startOwnProcess(new URL('serve_api.ts', import.meta.url), [database.url])
  const found: Measurement[] = []
  try {
    const port = (await told(server)) as number
    const bench: Bench = { ...database, program: database.pgbench, connections, seconds }
    const answers = (paths: readonly string[]) => () =>
      load({ program, port, paths, connections, seconds })
    const compare = async ({ what, paths, against, statements, goal }: Case) => {
      if (!wanted(what)) return
      // Not `map(statements)`: recording takes a second argument, which a position in a list is not.
      const variants = await Promise.all(paths.map((path) => statements(path)))
      // Not counted: V8 compiles what has run some thousand times, and a server runs for weeks.
      await answers(paths)()
      const taken = await interleave(pairs, answers(paths), () => pgbench(bench, variants))
      found.push({ what, unit: 'answers/s', against, ...taken, ...(goal && { goal }) })
    }
    for (const points of casesOfPoints) await compare(points)
    for (const door of doorCases) {
      if (wanted(door.what)) found.push(await compareDoor(bench, door, pairs))
    }
    const [counted] = await database.owner<{ units: number }[]>`
      select count(*)::int as units from units`
    const units = counted?.units ?? 0
    await compare(listOfUnits(units))
    for (const tiles of tilesOfUnits(units)) await compare(tiles)
    if (wanted(cachedTile)) found.push(await compareCached(port, answers, pairs))
    if (wanted(nameOfTiles(unitCountOfVietNam))) {
      await copyUnits(database.owner)
      for (const tiles of tilesOfUnits(unitCountOfVietNam)) await compare(tiles)
    }
    return found
  } finally {
    await endProcess(server)
  }
}
