import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
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
  let kept: string
  beforeEach(() => {
    kept = join(folder, 'kept')
  })
  const packed = (text: string) => new Blob([gzipSync(text)])
  const found = async (tables?: string) => {
    const { archive, has } = await emptyCluster(tables, kept)
    return [has, has === 'nothing' ? '' : Buffer.from(archive).toString()]
  }
  const nothing = ['nothing', '']

  it('is used while it is whole', async () => {
    expect(await found()).toEqual(nothing)
    await keepCluster(packed('all of a cluster'), undefined, kept)
    expect(await found()).toEqual(['extensions', 'all of a cluster'])

    const [name = ''] = readdirSync(kept)
    writeFileSync(join(kept, name), readFileSync(join(kept, name)).subarray(0, -5))
    expect(await found()).toEqual(nothing)
  })

  it('has the very tables that are wanted, or none', async () => {
    await keepCluster(packed('with tables'), 'a1', kept)
    expect(await found('a1')).toEqual(['tables', 'with tables'])
    expect(await found('b2')).toEqual(nothing)
    expect(await found()).toEqual(nothing)

    await keepCluster(packed('without'), undefined, kept)
    expect(await found('a1')).toEqual(['tables', 'with tables'])
    expect(await found('b2')).toEqual(['extensions', 'without'])
    expect(await found()).toEqual(['extensions', 'without'])

    const name = readdirSync(kept).find((each) => each.includes('a1')) ?? ''
    writeFileSync(join(kept, name), readFileSync(join(kept, name)).subarray(0, -5))
    expect(await found('a1')).toEqual(['extensions', 'without'])
  })

  it('takes the place of those before it, and of what was cut off', async () => {
    await keepCluster(packed('without'), undefined, kept)
    await keepCluster(packed('of before'), 'a1', kept)
    const [name = ''] = readdirSync(kept)
    for (const other of [`${name}.4711`, '0.0.1_0.0.1.tar.gz', '0.0.1_0.0.1_a1.tar.gz']) {
      writeFileSync(join(kept, other), 'cut off')
    }
    await keepCluster(packed('of now'), 'b2', kept)
    expect(readdirSync(kept)).toHaveLength(2)
    expect(await found('a1')).toEqual(['extensions', 'without'])
    expect(await found('b2')).toEqual(['tables', 'of now'])
  })

  it('is done without where nothing can be written', async () => {
    writeFileSync(kept, 'a file where a folder is wanted')
    await keepCluster(packed('whatever'), undefined, kept)
    await keepCluster(packed('whatever'), 'a1', kept)
    expect(await found('a1')).toEqual(nothing)
  })
})
