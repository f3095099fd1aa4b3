import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packTar, unpackTar } from 'modern-tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptBundle } from '../../../api/db/postgis_alone.ts'

let folder: string
let whole: URL
const kept = () => join(folder, 'kept')
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_postgis_'))
  whole = pathToFileURL(join(folder, 'whole.tar.gz'))
  const file = (name: string) => ({ header: { name, size: 4 }, body: 'here' })
  const names = ['lib/postgresql/postgis-3.so', 'lib/postgresql/postgis_raster-3.so']
  writeFileSync(whole, gzipSync(await packTar([...names, 'share/proj/proj.db'].map(file))))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function inside(bundle: URL): Promise<string[]> {
  const entries = await unpackTar(gunzipSync(readFileSync(bundle)))
  return entries.map(({ header }) => header.name)
}

describe('the part of PostGIS that is opened', () => {
  it('is made once, without what nobody uses, and found again', async () => {
    const made = await keptBundle(whole, kept())
    expect(await inside(made)).toEqual(['lib/postgresql/postgis-3.so', 'share/proj/proj.db'])
    const { ino } = statSync(made)
    expect(await keptBundle(whole, kept())).toEqual(made)
    expect(statSync(made).ino).toBe(ino)
  })

  it('is made anew where it is damaged, and what was left over goes', async () => {
    const made = await keptBundle(whole, kept())
    truncateSync(made, 20)
    writeFileSync(`${fileURLToPath(made)}.1`, 'of a process that was killed')
    expect(await inside(await keptBundle(whole, kept()))).toHaveLength(2)
    expect(readdirSync(kept())).toHaveLength(1)
  })

  it('is done without where nothing can be written', async () => {
    writeFileSync(kept(), 'a file where a folder is wanted')
    expect(await keptBundle(whole, kept())).toEqual(whole)
  })
})
