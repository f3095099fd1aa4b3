import { setTimeout } from 'node:timers/promises'
import { type BenchDatabase, openBenchDatabase } from '../database/open_bench_database.ts'
import { interleave, type Measurement, type Options, type Section } from '../measurement.ts'
import { endProcess, startOwnProcess, told } from '../own_process.ts'
import { listenAll } from './listeners.ts'
import { report } from './report.ts'

const clients = 200
const writesInTurn = 30
const turnsToWarmUp = 6
const what = `write to screen, 95th of 100, ${clients} clients`

const clientsHeld = 1_000
const reportsHeard = 10
const whatIsHeld = `push: clients held, of ${clientsHeld}`
/** Longer than two beats, by which the API finds out who has gone. */
const heldMilliseconds = 35_000

/** From the moment a report is sent until all screens have it, against a bare broadcaster of the same bytes. */
export const writeToScreen: Section = {
  offers: [what, whatIsHeld],
  async run(options) {
    const database = await openBenchDatabase({ points: false })
    try {
      const found: Measurement[] = []
      if (options.wanted(what)) found.push(...(await compare(database, options)))
      if (options.wanted(whatIsHeld)) found.push(await holdAll(database.url))
      return found
    } finally {
      await database.close()
    }
  },
}

/** How many of a thousand are still there after every one of them has heard each report. */
async function holdAll(url: string): Promise<Measurement> {
  const server = startOwnProcess(new URL('serve_push.ts', import.meta.url), [url])
  try {
    const port = (await told(server)) as number
    const listeners = await listenAll(port, '/api/changes', clientsHeld)
    for (let at = 0; at < reportsHeard; at++) {
      const word = `giu-${at}-`
      await listeners.hear(word, () => sendTo(port, incidents, report(word)))
    }
    await setTimeout(heldMilliseconds)
    await listeners.hear('giu-cuoi', () => sendTo(port, incidents, report('giu-cuoi')))
    const held = listeners.count()
    listeners.close()
    return { what: whatIsHeld, unit: 'clients', ours: [held], goal: ['≥', clientsHeld] }
  } finally {
    await endProcess(server)
  }
}

const incidents = '/api/collections/incidents/items'

async function sendTo(port: number, path: string, body: string): Promise<string> {
  const origin = `http://127.0.0.1:${port}`
  const headers = { 'content-type': 'application/geo+json', origin }
  const answer = await fetch(origin + path, { method: 'POST', body, headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.text()
}

async function compare(database: BenchDatabase, { pairs }: Options): Promise<Measurement[]> {
  const server = startOwnProcess(new URL('serve_push.ts', import.meta.url), [database.url])
  try {
    const port = (await told(server)) as number
    const post = (path: string, body: string) => sendTo(port, path, body)
    let written = 0
    const word = () => `bao-cao-${++written}-`
    const ours = await listenAll(port, '/api/changes', clients)
    const bare = await listenAll(port, '/bare/changes', clients)
    const asEvent = (feature: string) =>
      `id: 1764000000000000\nevent: changes\ndata: {"changes":[{"collection":"incidents","id":"${'x'.repeat(36)}","operation":"INSERT","feature":${feature}}]}\n\n`
    const feature = await post(incidents, report(word()))
    const take = (hear: typeof ours.hear, send: (word: string) => Promise<unknown>) => async () => {
      const took: number[] = []
      for (let at = 0; at < writesInTurn; at++) {
        const own = word()
        took.push(...(await hear(own, () => send(own))))
      }
      return took.sort((one, other) => one - other)[Math.floor(took.length * 0.95)] ?? Number.NaN
    }
    const byUs = take(ours.hear, (own) => post(incidents, report(own)))
    const byBare = take(bare.hear, (own) =>
      post('/bare', asEvent(feature).replace(/bao-cao-\d+-/, own)),
    )
    // Both as warm as what has run for a while.
    for (let turn = 0; turn < turnsToWarmUp; turn++) {
      await byUs()
      await byBare()
    }
    // As the server does by itself within a minute: until then queries go by what was known of an empty table.
    await database.owner`analyze`
    await byUs()
    const taken = await interleave(pairs, byUs, byBare)
    const against = 'bare broadcaster of the same bytes'
    return [{ what, unit: 'ms', against, ...taken, goal: ['≤', 1.5] }]
  } finally {
    await endProcess(server)
  }
}
