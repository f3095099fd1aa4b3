import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { findWrk } from './find_wrk.ts'
import { fillIncidentVersions, totalOfVersions, yearBefore } from './incident_versions.ts'
import { load } from './load.ts'
import { onBenchDatabase } from './open_bench_database.ts'
import { pointsArea } from './points.ts'

const connections = 4
const what = `picture at T of ${totalOfVersions.toLocaleString('en')} incident versions, by bbox`

/** What was known at moments of a year, against what is known now: about 1,000 incidents of 100,000. */
export const pictureThen: Section = {
  offers: [what],
  run: (options) =>
    onBenchDatabase(async (database) => {
      await fillIncidentVersions(database.owner)
      return compare(database.url, options)
    }),
}

async function compare(url: string, { pairs, seconds }: Options): Promise<Measurement[]> {
  const program = await findWrk()
  const server = startOwnProcess(new URL('serve_api.ts', import.meta.url), [url])
  try {
    const port = (await told(server)) as number
    const now = boxes()
    const then = now.map((path) => `${path}&known_at=${someMoment()}`)
    const milliseconds = (paths: readonly string[]) => async () =>
      (connections * 1000) / (await load({ program, port, paths, connections, seconds }))
    await milliseconds(then)()
    const taken = await interleave(pairs, milliseconds(then), milliseconds(now))
    return [{ what, unit: 'ms', against: 'the picture of now', ...taken, goal: ['≤', 3] }]
  } finally {
    await endProcess(server)
  }
}

/** Boxes in which about one in a hundred lies. */
function boxes(): string[] {
  const { west, south, east, north } = pointsArea
  const side = 0.049
  const between = (from: number, to: number) => from + Math.random() * (to - from)
  return Array.from({ length: 64 }, () => {
    const [w, s] = [between(west, east - side), between(south, north - side)]
    const box = [w, s, w + side, s + side].map((degrees) => degrees.toFixed(6))
    return `/api/collections/incidents/items?limit=10000&bbox=${box}`
  })
}

/** In the later half of the year, when about three in four had been reported. */
function someMoment(): string {
  const days = Math.random() * 182
  return new Date(Date.parse(yearBefore) - days * 86_400_000).toISOString()
}
