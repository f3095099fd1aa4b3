import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDirectory, socketPath } from '../../../api/db/directory_lock.ts'
import { ask } from '../../../api/db/lines_over_socket.ts'
import { openDatabase } from '../../../api/db/open.ts'

const script = fileURLToPath(new URL('../../support/lock_holder.ts', import.meta.url))

let folder: string
let directory: string
let children: ChildProcess[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_lock_'))
  directory = join(folder, 'data')
  mkdirSync(directory)
  children = []
})
afterEach(async () => {
  await Promise.all(children.map(kill))
  rmSync(folder, { recursive: true, force: true })
})

interface Starter {
  readonly process: ChildProcess
  /** Lets it ask for the lock, and gives what it says then. */
  go(): Promise<string>
}

/** A process that is loaded and waits to ask for the lock. */
async function starter(on = directory): Promise<Starter> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, on], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => String((await lines.next()).value)
  expect(await next()).toBe('waiting')
  return {
    process: child,
    go: () => {
      child.stdin.write('\n')
      return next()
    },
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

const inUseBy = (holder: ChildProcess) =>
  new RegExp(
    `in use by process ${holder.pid}\\. Stop that process first, or choose another DATA_DIR`,
  )

describe('the lock of an embedded directory', () => {
  it('refuses a second process and names the first', async () => {
    const holder = await starter()
    expect(await holder.go()).toBe('owner')
    await expect(lockDirectory(directory)).rejects.toThrow(inUseBy(holder.process))
    expect(await (await starter()).go()).toMatch(inUseBy(holder.process))
  })

  it('keeps the database shut before the engine touches it', async () => {
    const holder = await starter()
    await holder.go()
    const environment = { dataDirectory: directory, databaseUrl: undefined, host: '', port: 0 }
    await expect(openDatabase(environment)).rejects.toThrow(inUseBy(holder.process))
    expect(existsSync(join(directory, 'database'))).toBe(false)
  })

  it.each([
    ['a short path', ''],
    ['a path too long for a socket', 'x'.repeat(120)],
  ])('is one lock by whatever link one comes: %s', async (_, name) => {
    const real = join(directory, name)
    mkdirSync(real, { recursive: true })
    symlinkSync(real, join(folder, 'link'))
    const holder = await starter(real)
    expect(await holder.go()).toBe('owner')
    await expect(lockDirectory(join(folder, 'link'))).rejects.toThrow(inUseBy(holder.process))
  })

  it('passes on when its holder is killed, and when it gives it back', async () => {
    const killed = await starter()
    await killed.go()
    await kill(killed.process)
    const lock = await lockDirectory(directory)
    await expect(lockDirectory(directory)).rejects.toThrow(`in use by process ${process.pid}`)
    await lock.release()
    const after = await starter()
    expect(await after.go()).toBe('owner')
  })

  it.each(['fresh', 'left by a killed process'])(
    'goes to exactly one of eight that start at once on a directory %s',
    async (state) => {
      if (state !== 'fresh') {
        const killed = await starter()
        await killed.go()
        await kill(killed.process)
      }
      const starters = await Promise.all(Array.from({ length: 8 }, () => starter()))
      const said = await Promise.all(starters.map(({ go }) => go()))
      expect(said.filter((word) => word === 'owner')).toHaveLength(1)
      for (const word of said) {
        expect(word).toMatch(/^(owner|Stop: .*(in use by process \d+|is just starting))/)
      }
    },
  )

  it('lets its holder answer other processes, and nobody answers without one', async () => {
    expect(await ask(socketPath(directory), 'double', 21)).toBeUndefined()
    const holder = await starter()
    await holder.go()
    expect(await ask(socketPath(directory), 'who', null)).toBe(holder.process.pid)
    expect(await ask(socketPath(directory), 'double', 21)).toBe(42)
    await expect(ask(socketPath(directory), 'fly', null)).rejects.toThrow('does not know "fly"')
  })
})
