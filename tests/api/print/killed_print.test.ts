import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doorOf } from '../../../api/db/as_user.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander } from '../../support/api_world.ts'
import { type CommandWorld, openCommandWorld } from '../../support/command_world.ts'
import { at, crossing } from '../../support/crossing_rows.ts'
import { openPdf } from '../../support/read_pdf.ts'
import { start } from '../../support/started_product.ts'

const count = 12

let world: CommandWorld
let out = ''
beforeAll(async () => {
  world = await openCommandWorld()
  out = join(world.folder, 'atlas')
  const rows = Array.from({ length: count }, (_, number) =>
    crossing(`c${number}`, at(107.8 + number / 50, 21.5)),
  )
  await world.opened(({ database }) =>
    doorOf(database).write(commander, (session) => writeRows(session, borderCrossings, rows)),
  )
})
afterAll(() => world.close())

const print = () => {
  const words = ['--atlas', 'border_crossings', '--layers', 'border_crossings', '--out', out]
  return start('api/print/print.ts', world.place, words)
}
const sheets = () => readdirSync(out).filter((name) => name.endsWith('.pdf'))

it('a print that is killed in the middle leaves whole sheets and goes on from them', async () => {
  const killed = print()
  await killed.saying(/^3\/12 /m)
  killed.process.kill('SIGKILL')
  await killed.ended
  const before = sheets()
  expect(before.length).toBeGreaterThanOrEqual(3)
  expect(before.length).toBeLessThan(count)
  for (const name of before) {
    expect((await openPdf(readFileSync(join(out, name)))).numPages).toBe(1)
  }
  const again = print()
  expect([await again.ended, again.said()]).toEqual([
    0,
    expect.stringContaining(
      `Sheets in ${out}: ${count} of ${count}, ${before.length} of them from before`,
    ),
  ])
  // What was half-written when it was killed is gone too.
  const names = readdirSync(out)
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  expect(sheets()).toHaveLength(count)
})
