import { parseArgs } from 'node:util'
import { signInCost } from './accounts/sign_in_cost.ts'
import { exposure } from './database/exposure.ts'
import { fromPostgis } from './database/from_postgis.ts'
import { pictureThen } from './database/picture_then.ts'
import { secondStart } from './embedded/second_start.ts'
import type { Measurement } from './measurement.ts'
import { manyOnScreen } from './page/many_section.ts'
import { onScreen } from './page/page_section.ts'
import { printOnScreen } from './page/print_section.ts'
import { sceneChange } from './page/scene_section.ts'
import { assignment } from './planning/assignment.ts'
import { closingRoads } from './planning/closing_roads.ts'
import { printTable } from './print_table.ts'
import { atlasMemory } from './printing/atlas_memory.ts'
import { ingest } from './push/ingest.ts'
import { writeToScreen } from './push/write_to_screen.ts'

const sections = [
  fromPostgis,
  pictureThen,
  exposure,
  assignment,
  closingRoads,
  writeToScreen,
  ingest,
  signInCost,
  secondStart,
  ...onScreen,
  manyOnScreen,
  sceneChange,
  printOnScreen,
  atlasMemory,
]

const usage = `npm run bench -- [WORD…] [--pairs 5] [--seconds 5]
  WORD       only what has one of these words in its name, such as tile, units, door, sign-in, start or page
  --pairs    how many times the two sides of a comparison take turns
  --seconds  how long each turn of a load takes`

const { positionals: words, values } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else await run()

async function run() {
  const wanted = (what: string) => words.length === 0 || words.some((word) => what.includes(word))
  const options = { pairs: Number(values.pairs), seconds: Number(values.seconds), wanted }
  const measurements: Measurement[] = []
  try {
    for (const section of sections) {
      if (section.offers.some(wanted)) measurements.push(...(await section.run(options)))
    }
  } finally {
    // What was measured before a failure took minutes too.
    printTable(measurements)
  }
}
