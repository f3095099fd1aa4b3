import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { doorOf } from '../../../api/db/as_user.ts'
import { openDatabase } from '../../../api/db/open.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at, crossing } from '../../support/crossing_rows.ts'
import { openPdf } from '../../support/read_pdf.ts'
import { start } from '../../support/started_product.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_killed_print_'))
const out = join(folder, 'atlas')
const place: Record<string, string> = { DATA_DIR: folder }
const count = 12

let world: World | undefined
beforeAll(async () => {
  const template = inject('embeddedTemplate')
  if (template === undefined) world = await openWorld()
  else cpSync(template, join(folder, 'database'), { recursive: true })
  if (world?.url !== undefined) place.DATABASE_URL = world.url
  const opened = await openDatabase({ databaseUrl: place.DATABASE_URL, dataDirectory: folder })
  const rows = Array.from({ length: count }, (_, number) =>
    crossing(`c${number}`, at(107.8 + number / 50, 21.5)),
  )
  await doorOf(opened.database).write(commander, (session) =>
    writeRows(session, borderCrossings, rows),
  )
  await opened.close()
})
afterAll(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

const words = ['--atlas', 'border_crossings', '--layers', 'border_crossings', '--out', out]
const sheets = () => readdirSync(out).filter((name) => name.endsWith('.pdf'))

it('a print that is killed in the middle leaves whole sheets and goes on from them', async () => {
  const killed = start('api/print/print.ts', place, words)
  await killed.saying(/^3\/12 /m)
  killed.process.kill('SIGKILL')
  await killed.ended
  const before = sheets()
  expect(before.length).toBeGreaterThanOrEqual(3)
  expect(before.length).toBeLessThan(count)
  for (const name of before) {
    expect((await openPdf(readFileSync(join(out, name)))).numPages).toBe(1)
  }
  const again = start('api/print/print.ts', place, words)
  expect([await again.ended, again.said()]).toEqual([
    0,
    expect.stringContaining(`${count} sheets in ${out}, ${before.length} of them from before`),
  ])
  // What was half-written when it was killed is gone too.
  const names = readdirSync(out)
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  expect(sheets()).toHaveLength(count)
})
