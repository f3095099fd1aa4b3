import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from '../support/find_chromium.ts'
import { findPostgres } from '../support/find_postgres.ts'
import { findOnPath } from '../support/find_program.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_find_'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function place(path: string, text = '', mode = 0o755): string {
  const whole = join(folder, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
  chmodSync(whole, mode)
  return whole
}

const stayAsItIs = { INSTALL_DEBIAN_PACKAGES: 'no' }

describe('a program on PATH', () => {
  it('is found by the first name that is there, in the first folder that has it', () => {
    const second = place('two/chromium')
    place('three/chromium')
    place('one/chrome')
    const path = ['none', 'one', 'two', 'three'].map((name) => join(folder, name)).join(delimiter)
    expect(findOnPath(['chromium', 'chrome'], path)).toBe(second)
  })

  it('is found with its ending on Windows', () => {
    const program = place('bin/chrome.exe')
    expect(findOnPath(['chrome'], join(folder, 'bin'), 'win32')).toBe(program)
    expect(findOnPath(['chrome'], join(folder, 'bin'), 'linux')).toBeUndefined()
  })

  it('is no folder of that name', () => {
    place('bin/chrome/readme')
    expect(findOnPath(['chrome'], join(folder, 'bin'))).toBeUndefined()
  })
})

describe('Chromium', () => {
  it('is the one that CHROMIUM names', async () => {
    const mine = place('my/browser')
    expect(await findChromium({ CHROMIUM: mine })).toEqual({ found: mine })
  })

  it('is not looked for elsewhere when CHROMIUM names none', async () => {
    const finding = await findChromium({ ...process.env, CHROMIUM: join(folder, 'gone') })
    expect(finding).toEqual({ missing: expect.stringContaining('CHROMIUM names') })
  })
})

// The stand-ins are shell scripts, which only these systems run.
describe.skipIf(process.platform === 'win32')('PostgreSQL', () => {
  function placeServer(version: string, postgis?: string) {
    place('bin/initdb')
    place('bin/postgres', `#!/bin/sh\necho "postgres (PostgreSQL) ${version}"\n`)
    place('bin/pg_config', `#!/bin/sh\necho "${join(folder, 'share')}"\n`)
    if (postgis) place('share/extension/postgis.control', `default_version = '${postgis}'\n`)
    return findPostgres({ ...stayAsItIs, POSTGRES_BIN: join(folder, 'bin') })
  }

  it('is found with its version and that of PostGIS', async () => {
    expect(await placeServer('16.4 (Debian 16.4-1)', '3.4.2')).toEqual({
      found: { folder: join(folder, 'bin'), version: 16, postgis: '3.4.2' },
    })
  })

  it.each([
    ['14.9', '3.4.2', 'PostgreSQL 14 is too old'],
    ['16.4', '3.2.1', 'PostGIS 3.2.1 is too old'],
    ['16.4', undefined, 'PostgreSQL 16 is here without PostGIS'],
  ])('%s with PostGIS %s is refused with what to do', async (version, postgis, words) => {
    const finding = await placeServer(version, postgis)
    expect(finding).toEqual({ missing: expect.stringContaining(words) })
    expect(finding).toEqual({ missing: expect.stringContaining('install PostgreSQL 15 or later') })
  })

  it('that is nowhere is said to be missing', async () => {
    const finding = await findPostgres({ ...stayAsItIs, POSTGRES_BIN: folder })
    expect(finding).toEqual({ missing: expect.stringContaining('no PostgreSQL server found') })
  })
})
