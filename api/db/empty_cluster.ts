import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { unpackTar } from 'modern-tar/fs'
import { Stop } from '../stop.ts'
import { fillingAt } from './directory_swap.ts'
import { installedVersion } from './installed_version.ts'

/** Made by the program, as the web app is that is built beside it: not data, and made anew when it is gone. */
const keptIn = fileURLToPath(new URL('../../dist/embedded', import.meta.url))

/** By what it was made with: another engine makes its own. */
const keptName = `${installedVersion('@electric-sql/pglite')}_${installedVersion('@electric-sql/pglite-postgis')}.tar.gz`

/** What a new embedded database begins as. */
export interface EmptyCluster {
  /** The directory of a cluster that was closed, as a tar archive. */
  readonly archive: Uint8Array
  /** Making the extensions takes longer than all else of a first start. */
  readonly hasExtensions: boolean
}

/**
 * @returns the one that this program kept when it last made the extensions; else what the engine's own
 *   package brings ready made, which has none.
 */
export async function emptyCluster(folder = keptIn): Promise<EmptyCluster> {
  const kept = readKept(join(folder, keptName))
  if (kept !== null) return { archive: kept, hasExtensions: true }
  const packed = await (await dataDir()).arrayBuffer()
  return { archive: gunzipSync(packed), hasExtensions: false }
}

/** Keeps a cluster that has the extensions and nothing else, for every new database after this one. */
export async function keepCluster(packed: Blob, folder = keptIn): Promise<void> {
  const bytes = new Uint8Array(await packed.arrayBuffer())
  const partial = join(folder, `${keptName}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true })
    writeFileSync(partial, bytes, { flush: true })
    renameSync(partial, join(folder, keptName))
  } catch {
    // The program may be installed where it cannot write, or the disk be full: then every new database
    // takes its time, and works as well.
  }
}

/**
 * Lays out a cluster. Killed at any moment, it is there whole or not at all.
 *
 * @throws Stop when something else has the place.
 */
export async function layOut(archive: Uint8Array, place: string): Promise<void> {
  const filling = fillingAt(place)
  rmSync(filling, { recursive: true, force: true })
  // Nobody else on the machine reads a database.
  const target = unpackTar(filling, { dmode: 0o700, fmode: 0o600 })
  await pipeline(Readable.from([archive]), target)
  if (existsSync(place)) makeWay(place)
  renameSync(filling, place)
}

function makeWay(place: string): void {
  try {
    rmdirSync(place)
  } catch {
    throw new Stop(
      `${place} holds files that are no database.`,
      'Move them elsewhere, or choose another DATA_DIR.',
    )
  }
}

function readKept(file: string): Uint8Array | null {
  if (!existsSync(file)) return null
  try {
    return gunzipSync(readFileSync(file))
  } catch {
    // It did not outlive something, as a full disk: another is made in its place.
    return null
  }
}
