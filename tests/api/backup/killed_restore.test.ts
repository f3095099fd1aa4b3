import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { digestsBesideLog, fill, newTarget, type Target } from '../../support/backed_up_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { start } from '../../support/started_product.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_killed_'))
const oldFile = join(folder, 'old.backup.gz')
const newFile = join(folder, 'new.backup.gz')
/** Embedded, each try makes a database from nothing, which takes as long as many of the server's. */
const kills = inject('engine') === 'server' ? 6 : 3

let world: World
let target: Target
const digests: Record<string, Record<string, string>> = {}
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('of_the_old')])
  digests.old = await digestsBesideLog(world.database)
  await writeBackup(world.database, oldFile)
  await fill(world.database)
  digests.new = await digestsBesideLog(world.database)
  await writeBackup(world.database, newFile)
  target = await newTarget()
  await target.restore(await openBackup(oldFile))
})
afterAll(async () => {
  await target.remove()
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Which of the two the target holds; a mixture is neither. */
async function held(): Promise<string> {
  const found = await target.with(digestsBesideLog)
  const name = Object.keys(digests).find((key) => isSame(digests[key], found))
  if (name === undefined) expect(found).toEqual(digests.old)
  return name ?? 'a mixture'
}

const isSame = (one: object | undefined, other: object) =>
  JSON.stringify(one) === JSON.stringify(other)

const restore = (file: string) => start('api/backup/restore.ts', target.place, [file, '--replace'])

describe('a restore that is killed', () => {
  it('leaves the old data or the new, whenever it is', { timeout: 900_000 }, async () => {
    const began = performance.now()
    const whole = restore(newFile)
    expect(await whole.ended, whole.said()).toBe(0)
    let lasted = performance.now() - began
    expect(await held()).toBe('new')

    const outcomes: string[] = []
    let killed = 0
    // One that is done before its kill tells how long a restore takes at most, and is tried again.
    for (let tries = 0; killed < kills; tries += 1) {
      expect(tries, outcomes.join('\n')).toBeLessThan(4 * kills)
      // Each in its own part of the time that a restore takes, anywhere in it; the first third of that
      // goes into the start of the process.
      const after = (1 / 3 + ((killed + Math.random()) / kills) * (2 / 3)) * lasted
      const before = await held()
      const cut = restore(before === 'new' ? oldFile : newFile)
      await sleep(after)
      cut.process.kill('SIGKILL')
      const code = await cut.ended
      const found = await held()
      const wanted = before === 'new' ? 'old' : 'new'
      // Killed between the last step and its own end it has done all, and could not say so.
      if (code === 0) {
        expect(found).toBe(wanted)
        // The first took longer than those after it.
        lasted = Math.min(lasted, after)
      } else {
        expect([before, wanted]).toContain(found)
        killed += 1
      }
      outcomes.push(`${Math.round(after)} ms: ${code === 0 ? 'done before' : 'killed'}, ${found}`)
    }
    console.log(`A restore of ${Math.round(lasted)} ms, killed after\n${outcomes.join('\n')}`)

    const last = restore(newFile)
    expect(await last.ended, last.said()).toBe(0)
    expect(await held()).toBe('new')
  })
})
