import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectEmbedded } from '../../../api/db/connect_embedded.ts'
import { settleSwap } from '../../../api/db/directory_swap.ts'
import { emptyCluster, keepCluster, layOut } from '../../../api/db/empty_cluster.ts'

const script = fileURLToPath(new URL('../../support/killed_layout.ts', import.meta.url))

let folder: string
let place: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_cluster_'))
  place = join(folder, 'database')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts to lay a cluster out, and is killed so long after. */
async function killedAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const [said] = await once(createInterface({ input: child.stdout }), 'line')
  expect(said).toBe('laying out')
  await sleep(milliseconds)
  child.kill('SIGKILL')
  await closed
}

async function expectItOpens(): Promise<void> {
  const database = await connectEmbedded(place)
  try {
    const rows = await database.readOnly(sql`select 1`, (session) =>
      session.rows(sql`select postgis_lib_version() is not null as there`),
    )
    expect(rows).toEqual([{ there: true }])
  } finally {
    await database.close()
  }
}

describe('a new embedded database', () => {
  it('is there whole or not at all, whenever the program is killed', async () => {
    const found: boolean[] = []
    for (const milliseconds of [20, 200, 400, 5000]) {
      rmSync(place, { recursive: true, force: true })
      await killedAfter(milliseconds)
      found.push(existsSync(place))
      if (existsSync(place)) expect(readdirSync(place)).toContain('PG_VERSION')
      settleSwap(place)
      expect(readdirSync(folder)).toEqual(existsSync(place) ? ['database'] : [])
    }
    expect(found).toContain(false)
    expect(found.at(-1)).toBe(true)
    await expectItOpens()
  })

  it('is made in an empty folder, and in no other', async () => {
    mkdirSync(place)
    const { archive } = await emptyCluster()
    await layOut(archive, place)
    expect(readdirSync(place)).toContain('PG_VERSION')

    rmSync(place, { recursive: true })
    mkdirSync(place)
    writeFileSync(join(place, 'plan.docx'), 'mine')
    await expect(layOut(archive, place)).rejects.toThrow(/holds files that are no database/)
    expect(readdirSync(place)).toEqual(['plan.docx'])
  })
})

describe('the cluster that is kept for the next', () => {
  it('is used while it is whole', async () => {
    const kept = join(folder, 'kept')
    expect((await emptyCluster(kept)).hasExtensions).toBe(false)
    const packed = await new Response(
      new Blob(['all of a cluster']).stream().pipeThrough(new CompressionStream('gzip')),
    ).blob()
    await keepCluster(packed, kept)
    const { archive, hasExtensions } = await emptyCluster(kept)
    expect([Buffer.from(archive).toString(), hasExtensions]).toEqual(['all of a cluster', true])

    const [name = ''] = readdirSync(kept)
    writeFileSync(join(kept, name), new Uint8Array(await packed.arrayBuffer()).slice(0, -5))
    expect((await emptyCluster(kept)).hasExtensions).toBe(false)
  })

  it('is done without where nothing can be written', async () => {
    const kept = join(folder, 'kept')
    writeFileSync(kept, 'a file where a folder is wanted')
    await keepCluster(new Blob(['whatever']), kept)
    expect((await emptyCluster(kept)).hasExtensions).toBe(false)
  })
})
