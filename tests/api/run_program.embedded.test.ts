import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_program_'))
  mkdirSync(join(folder, 'api'))
  cpSync(join(root, 'api', 'run_program.mjs'), join(folder, 'api', 'run_program.mjs'))
  cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  put('hello.ts', "import { word } from './word.ts'\nconsole.log(word, ...process.argv.slice(2))\n")
  put('word.ts', "export const word: string = 'chào'\n")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, 'api', name), text)

interface Ended {
  readonly code: number | null
  readonly said: string
}

function run(program: string, ...words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['api/run_program.mjs', program, ...words], { cwd: folder })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  return new Promise((done) => child.once('close', (code) => done({ code, said })))
}

describe('a program run as one file', () => {
  it('is given its words, and read from the one file the second time', async () => {
    const answer = { code: 0, said: 'chào một hai\n' }
    expect(await run('api/hello.ts', 'một', 'hai')).toEqual(answer)
    expect(await run('api/hello.ts', 'một', 'hai')).toEqual(answer)
    expect(readdirSync(join(folder, 'dist', 'programs'))).toEqual(['api_hello_ts.mjs'])
  })

  it('is never an old one: a changed file, however deep, is in it at the next start', async () => {
    expect((await run('api/hello.ts')).said).toBe('chào\n')
    put('word.ts', "export const word: string = 'tạm biệt'\n")
    expect((await run('api/hello.ts')).said).toBe('tạm biệt\n')
    put('hello.ts', "console.log('một mình')\n")
    rmSync(join(folder, 'api', 'word.ts'))
    expect((await run('api/hello.ts')).said).toBe('một mình\n')
  })

  it('finds what lies beside each of its files', async () => {
    mkdirSync(join(folder, 'api', 'deep'))
    put('deep/note.txt', 'bên cạnh')
    put(
      'deep/read.ts',
      "import { readFileSync } from 'node:fs'\nexport const note = readFileSync(new URL('note.txt', import.meta.url), 'utf8')\n",
    )
    put('deep/old.cjs', "module.exports = require('node:path').basename(__dirname)\n")
    put(
      'hello.ts',
      "import { note } from './deep/read.ts'\nimport old from './deep/old.cjs'\nconsole.log(note, old)\n",
    )
    expect((await run('api/hello.ts')).said).toBe('bên cạnh deep\n')
  })

  it('a dozen at once, none made yet, all run whole', async () => {
    const ended = await Promise.all(Array.from({ length: 12 }, () => run('api/hello.ts')))
    expect(new Set(ended.map(({ code, said }) => `${code} ${said}`))).toEqual(new Set(['0 chào\n']))
    expect(readdirSync(join(folder, 'dist', 'programs'))).toEqual(['api_hello_ts.mjs'])
  })

  it('that cannot be read names the place, runs nothing and leaves no file', async () => {
    put('word.ts', 'export const word = (\n')
    const { code, said } = await run('api/hello.ts')
    expect(code).not.toBe(0)
    expect(said).toContain('api/word.ts')
    expect(() => readdirSync(join(folder, 'dist'))).toThrow('ENOENT')
  })

  it('where nothing can be written says so in one line', async () => {
    writeFileSync(join(folder, 'dist'), 'no folder')
    const { code, said } = await run('api/hello.ts')
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toMatch(/cannot be written \(\w+\): give this user the right/)
  })
})
