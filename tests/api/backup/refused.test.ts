import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { newestVersion } from '../../../api/db/migrate.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { digestsOf, newTarget, type Target } from '../../support/backed_up_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { forge } from '../../support/forged_backup.ts'
import { start } from '../../support/started_product.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_refused_'))
const at = (name: string) => join(folder, name)
const good = at('good.backup.gz')

let world: World
let target: Target
let before: Record<string, string>
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a'), crossing('b')])
  await writeBackup(world.database, good)
  target = await newTarget()
  await target.restore(await openBackup(good))
  before = await target.with(digestsOf)
}, 300_000)
afterAll(async () => {
  // Whatever was refused before, nothing of it has come in.
  expect(await target.with(digestsOf)).toEqual(before)
  await target.remove()
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the command says, which ends with code 1. */
async function lastWords(program: 'backup' | 'restore', words: readonly string[]) {
  const refused = start(`api/backup/${program}.ts`, target.place, words)
  expect(await refused.ended, refused.said()).toBe(1)
  return refused.said().trim()
}

type Forged = [string, RegExp, (header: Header, rows: string[]) => string[]]

/** What is told only when the rows come in. */
const refusedOnTheWay: Forged[] = [
  [
    'with a table of another program',
    /do not have the same tables: public\.strange \(a\)/,
    (h, rows) => [
      text({ ...h, tables: [...h.tables, { name: 'public.strange', columns: ['a'], rows: 0 }] }),
      ...rows,
    ],
  ],
  [
    'that lacks a table',
    /do not have the same tables: /,
    (h, rows) => [text({ ...h, tables: h.tables.filter(({ rows: count }) => count > 0) }), ...rows],
  ],
  ['that lacks rows', /is damaged or cut short/, (h, rows) => [text(h), ...rows.slice(0, -1)]],
  ['that has rows too many', /is damaged or cut short/, (h, rows) => [text(h), ...rows, '[]']],
  [
    'with a row that the rules refuse',
    /border_crossings_class_allowed/,
    (h, rows) => [
      text(h),
      ...rows.map((row) => row.replace('clearance_opening', 'hole_in_the_fence')),
    ],
  ],
  [
    'with a mark that is not in the scheme',
    /border_crossings_marking_known/,
    (h, rows) => [
      text(h),
      ...rows.map((row) =>
        row.includes('clearance_opening') ? row.replace('cong_khai', 'x') : row,
      ),
    ],
  ],
]

/**
 * Embedded, each of these makes a database from nothing, which takes ten times as long; what reads
 * and refuses is the same, so there one of the tables and one of the rules will do.
 */
const tried = refusedOnTheWay.filter((_, at) => inject('engine') === 'server' || at % 4 === 0)

describe('a file that is refused', () => {
  it.each<[string, RegExp, (file: string) => void]>([
    ['that is not there', /cannot be read: ENOENT.* Name a file/, () => {}],
    ['that is empty', /is no backup of Địa Bàn/, (file) => writeFileSync(file, '')],
    [
      'of another kind',
      /is no backup of Địa Bàn/,
      (file) => writeFileSync(file, gzipSync('{"a":1}')),
    ],
    [
      'that is cut short',
      /is damaged or cut short.* copy it again/,
      (file) => writeFileSync(file, readFileSync(good).subarray(0, -200)),
    ],
    [
      'with something behind it',
      /is damaged or cut short/,
      (file) => writeFileSync(file, Buffer.concat([readFileSync(good), Buffer.from('\n')])),
    ],
    [
      'of newer tables',
      /was made by a newer version of Địa Bàn.* update this program/,
      (file) =>
        forge(good, file, (h, rows) => [text({ ...h, version: newestVersion + 1 }), ...rows]),
    ],
    [
      'of a newer kind of file',
      /was made by a newer version/,
      (file) => forge(good, file, (h, rows) => [text({ ...h, dia_ban_backup: 2 }), ...rows]),
    ],
    [
      'of tables that never were',
      /of a version of the tables that this program never had/,
      (file) =>
        forge(good, file, (h, rows) => [text({ ...h, version: newestVersion - 1 }), ...rows]),
    ],
  ])('one %s', async (name, words, make) => {
    const file = at(`${name}.gz`)
    make(file)
    await expect(openBackup(file)).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(words),
    })
  })

  it.each(tried)(
    'one %s, and the old data stay',
    { timeout: 300_000 },
    async (name, words, change) => {
      const forged = forge(good, at(`${name}.gz`), (h, rows) => change(h as Header, rows))
      const backup = await openBackup(forged)
      await expect(target.restore(backup, true)).rejects.toThrow(words)
      expect(await target.with(digestsOf)).toEqual(before)
    },
  )
})

describe('a command that cannot go on', () => {
  it('does not put a backup in the place of data without being told to', async () => {
    expect(await lastWords('restore', [good])).toMatch(
      /holds a database already\. Nothing.*--replace/,
    )
  })

  it('does not restore while the program works on the data', async () => {
    const words = await target.with(async (database) => {
      expect(await digestsOf(database)).toEqual(before)
      return lastWords('restore', [good, '--replace'])
    })
    expect(words).toMatch(/^The d.* is in use.* stop/i)
    expect(words.split('\n')).toHaveLength(1)
  })

  it.each([
    [['restore', []], /^Say which file to restore\. · .* npm run restore/],
    [['restore', [good, '--force']], /There is no option --force\.[\s\S]*npm run restore/],
    [['backup', ['a', 'b']], /^One backup is one file\. · .* npm run backup/],
    [['backup', [good]], /is there already\. Name another file/],
  ] as const)('%j', async ([program, words], said) => {
    expect(await lastWords(program, words)).toMatch(said)
  })

  it('has nothing to back up where nothing is', async () => {
    const empty = await newTarget()
    const refused = start('api/backup/backup.ts', empty.place, [at('empty.gz')])
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/There is (no database|nothing).*to back up/)
    await empty.remove()
  })

  it('leaves a table of another owner alone, and names one that it does not know', async () => {
    await world.asOwner(sql`create table strange (a int)`)
    const file = at('strange.gz')
    await writeBackup(world.database, file)
    await expect(target.restore(await openBackup(file), true)).rejects.toThrow(
      /do not have the same tables: public\.strange \(a\)\. .* database of its own/,
    )
    // A role belongs to the whole server, but this one owns nothing once the table is gone.
    await world.asOwner(sql`create role stranger`)
    await world.asOwner(sql`alter table strange owner to stranger`)
    await writeBackup(world.database, at('of_another.gz'))
    expect(
      (await openBackup(at('of_another.gz'))).header.tables.map(({ name }) => name),
    ).not.toContain('public.strange')
    await world.asOwner(sql`drop table strange`)
    await world.asOwner(sql`drop role stranger`)
  })
})

interface Header extends Record<string, unknown> {
  readonly tables: { readonly name: string; readonly columns: string[]; readonly rows: number }[]
}

const text = (header: Record<string, unknown>) => JSON.stringify(header)
