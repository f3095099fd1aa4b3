import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoringAt, settleSwap } from '../../../api/db/directory_swap.ts'

const script = fileURLToPath(new URL('../../support/killed_swap.ts', import.meta.url))

let folder: string
let place: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_swap_'))
  place = join(folder, 'database')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(directory: string, content: string): void {
  mkdirSync(directory)
  for (const name of ['one', 'two']) writeFileSync(join(directory, name), content)
}

const whole = (): string =>
  readdirSync(place)
    .map((name) => `${name}: ${readFileSync(join(place, name), 'utf8')}`)
    .join(', ')

/** Swaps, and is killed before the step of this number; gives how the process ended. */
function swapKilledAt(step: number): Promise<string | number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, String(step)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)))
}

const isOld = 'one: old, two: old'
const isNew = 'one: new, two: new'

describe('a swap of directories', () => {
  it('leaves the old or the new whole, cut before any of its steps', async () => {
    const found: string[] = []
    for (let step = 0; ; step += 1) {
      put(place, 'old')
      put(restoringAt(place), 'new')
      const ended = await swapKilledAt(step)
      // As the next start does.
      settleSwap(place)
      found.push(whole())
      expect(readdirSync(folder)).toEqual(['database'])
      rmSync(place, { recursive: true })
      if (ended === 0) break
      expect(ended).toBe('SIGKILL')
    }
    // Old until the second rename is done, and new from then on.
    expect(found.slice(0, 2)).toEqual([isOld, isOld])
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found.slice(2))).toEqual(new Set([isNew]))
  })

  it('that is the first leaves nothing or all', async () => {
    put(restoringAt(place), 'new')
    expect(await swapKilledAt(0)).toBe('SIGKILL')
    settleSwap(place)
    expect(readdirSync(folder)).toEqual([])
    put(restoringAt(place), 'new')
    expect(await swapKilledAt(1)).toBe('SIGKILL')
    settleSwap(place)
    expect(whole()).toBe(isNew)
  })
})
