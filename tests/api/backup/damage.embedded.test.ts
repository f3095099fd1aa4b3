import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { sealLength } from '../../../api/backup/seal.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

// The bytes of a file are the same on both engines, so one of them is enough.
const folder = mkdtempSync(join(tmpdir(), 'dia_ban_damage_'))
const file = join(folder, 'good.backup.gz')
const bad = join(folder, 'bad.backup.gz')

let world: World
let bytes: Buffer
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a'), crossing('b')])
  await writeBackup(world.database, file)
  bytes = readFileSync(file)
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

async function refused(changed: Buffer): Promise<void> {
  writeFileSync(bad, changed)
  await expect(openBackup(bad)).rejects.toMatchObject({ name: 'Stop' })
}

const flipped = (at: number, bit: number) => {
  const changed = Buffer.from(bytes)
  changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
  return changed
}

describe('a backup is refused', () => {
  it('when any byte of its head or its seal is not as it was', async () => {
    await openBackup(file)
    const head = Array.from({ length: 20 }, (_, at) => at)
    const seal = Array.from({ length: sealLength + 8 }, (_, at) => bytes.length - 1 - at)
    for (const at of [...head, ...seal]) await refused(flipped(at, at % 8))
  })

  it('when any bit anywhere is turned', async () => {
    const anywhere = fc.integer({ min: 0, max: bytes.length - 1 })
    await fc.assert(
      fc.asyncProperty(anywhere, fc.integer({ min: 0, max: 7 }), (at, bit) =>
        refused(flipped(at, bit)),
      ),
      { numRuns: 300 },
    )
  })

  it('when it is cut anywhere, or a piece of it is missing, doubled or turned round', async () => {
    const piece = fc.tuple(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 64 }))
    await fc.assert(
      fc.asyncProperty(piece, async ([from, length]) => {
        const [before, part, after] = [
          bytes.subarray(0, from),
          bytes.subarray(from, from + length),
          bytes.subarray(from + length),
        ]
        await refused(before)
        await refused(Buffer.concat([before, after]))
        await refused(Buffer.concat([before, part, part, after]))
        const round = Buffer.from(part).reverse()
        if (!round.equals(part)) await refused(Buffer.concat([before, round, after]))
      }),
      { numRuns: 100 },
    )
  })
})
