import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { outlineFile } from '../../seeds/import/outline_file.ts'
import { digestsOf, newTarget, type Target } from '../../support/backed_up_world.ts'
import { addressOf, type Started, signInOnce, start } from '../../support/started_product.ts'

const isServer = inject('engine') === 'server'
const folder = mkdtempSync(join(tmpdir(), 'dia_ban_running_'))
const file = join(folder, 'one.backup.gz')
/** A new embedded database takes its time, more on a busy machine. */
const patience = { timeout: 300_000 }

let target: Target
let running: Started
let place: Record<string, string>
let cookie: string
beforeAll(async () => {
  target = await newTarget()
  place = { DATA_DIR: join(folder, 'data'), PORT: '0', ...target.place }
  running = start('api/serve.ts', place)
  await addressOf(running)
  cookie = (await signInOnce(running)).cookie
}, 300_000)
afterAll(async () => {
  running.process.kill('SIGKILL')
  await running.ended
  await target.remove()
  rmSync(folder, { recursive: true, force: true })
})

const done = async (program: 'backup' | 'restore', words: readonly string[]) => {
  const command = start(`api/backup/${program}.ts`, place, words)
  expect(await command.ended, command.said()).toBe(0)
  return command.said()
}

/** The session is among what is backed up: after a restore the same cookie is good again. */
const outlineOf = async (address: string) => {
  const headers = { cookie }
  const unit = await (
    await fetch(`${address}/api/collections/units/items/06712`, { headers })
  ).json()
  return unit.properties.outline
}

const lastLogged = async () => {
  const address = `${await addressOf(running)}/api/log?limit=1`
  const answer = await fetch(address, { headers: { cookie } })
  const { entries }: { entries: object[] } = await answer.json()
  return entries[0]
}

describe('while the program runs', () => {
  it('a backup is taken, and the program goes on', patience, async () => {
    const said = await done('backup', [file])
    expect(said).toMatch(/Backed up \d+ rows of \d+ tables into .*one\.backup\.gz \(\d+\.\d MB\)/)
    expect(said.includes('Checked: restored into a throwaway database')).toBe(!isServer)
    expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining('unfinished'))
    expect(await outlineOf(await addressOf(running))).toBe('generalised')
    expect(await lastLogged()).toMatchObject({
      ...{ who: 'backup', kind: 'backed_up' },
      after: { file: 'one.backup.gz', rows: expect.any(Number) },
    })
  })

  it('a refusal of who writes it is one line', async () => {
    const command = start('api/backup/backup.ts', place, [join(folder, 'none', 'b.gz')])
    expect(await command.ended).toBe(1)
    expect(command.said().trim()).toMatch(/^\S+ cannot be written: .* has room\..*$/)
  })

  it('nothing is restored', async () => {
    const command = start('api/backup/restore.ts', place, [file, '--replace'])
    expect(await command.ended).toBe(1)
    expect(command.said()).toMatch(/in use.*[Ss]top/)
  })
})

describe('once it is stopped', () => {
  it(
    'a restore gives back what an import has replaced, and the program starts on it',
    patience,
    async () => {
      const { name, text } = outlineFile({ code: '06712' })
      writeFileSync(join(folder, name), text)
      const importing = start('seeds/import.ts', place, ['units', join(folder, name)])
      expect(await importing.ended, importing.said()).toBe(0)
      expect(await outlineOf(await addressOf(running))).toBe('official')
      running.process.kill('SIGINT')
      expect(await running.ended).toBe(0)

      expect(await done('restore', [file, '--replace'])).toMatch(
        /Restored \d+ rows of \d+ tables as of/,
      )
      const { header } = await openBackup(file)
      const digests = await target.with(digestsOf)
      for (const { name: table, rows } of header.tables) {
        // What was restored, and that it was.
        const told = table === 'public.log_entries' ? 1 : 0
        expect(digests[table]?.split(' ')[0], table).toBe(String(rows + told))
      }
      running = start('api/serve.ts', place)
      expect(await outlineOf(await addressOf(running))).toBe('generalised')
      expect(running.said()).not.toMatch(/Set up|Loaded/)
      expect(await lastLogged()).toMatchObject({ who: 'restore', kind: 'restored' })
    },
  )

  it(
    'a backup without a name lies dated in the data directory, compared on either engine',
    patience,
    async () => {
      running.process.kill('SIGINT')
      await running.ended
      expect(await done('backup', ['--verify'])).toContain(
        'Checked: restored into a throwaway database',
      )
      const backups = join(place.DATA_DIR ?? '', 'backups')
      expect(existsSync(backups)).toBe(true)
      expect(readdirSync(backups)).toEqual([
        expect.stringMatching(/^dia_ban_\d{8}_\d{6}Z\.backup\.gz$/),
      ])
    },
  )
})
