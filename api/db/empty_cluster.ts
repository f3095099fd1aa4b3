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
const engine = `${installedVersion('@electric-sql/pglite')}_${installedVersion('@electric-sql/pglite-postgis')}`

/** By what makes the tables as well: other migrations make their own. */
const nameOf = (tables: string | undefined) =>
  tables === undefined ? `${engine}.tar.gz` : `${engine}_${tables}.tar.gz`

/** What a new embedded database begins as. */
export interface EmptyCluster {
  /** The directory of a cluster that was closed, as a tar archive. */
  readonly archive: Uint8Array
  /** Making the extensions takes longer than all else of a first start, and the tables as long as the rest. */
  readonly has: 'nothing' | 'extensions' | 'tables'
}

/**
 * @param tables the key of those that are wanted; undefined wants none.
 * @returns the one that this program kept when it last made them; else one with the extensions alone;
 *   else what the engine's own package brings ready made, which has neither.
 */
export async function emptyCluster(tables?: string, folder = keptIn): Promise<EmptyCluster> {
  const withTables = tables === undefined ? null : readKept(join(folder, nameOf(tables)))
  if (withTables !== null) return { archive: withTables, has: 'tables' }
  const kept = readKept(join(folder, nameOf(undefined)))
  if (kept !== null) return { archive: kept, has: 'extensions' }
  const packed = await (await dataDir()).arrayBuffer()
  return { archive: gunzipSync(packed), has: 'nothing' }
}

/**
 * Keeps a cluster that nobody has written to, for every new database after this one.
 *
 * @param tables the key of those that it has; undefined where it has the extensions and nothing else.
 */
export async function keepCluster(
  packed: Blob,
  tables: string | undefined,
  folder = keptIn,
): Promise<void> {
  const bytes = new Uint8Array(await packed.arrayBuffer())
  const kept = nameOf(tables)
  const partial = join(folder, `${kept}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      if (!isBeside(name, tables)) rmSync(join(folder, name), { force: true })
    }
    writeFileSync(partial, bytes, { flush: true })
    renameSync(partial, join(folder, kept))
  } catch {
    // The program may be installed where it cannot write, or the disk be full: then every new database
    // takes its time, and works as well.
  }
}

/** One with tables and one without are kept, of this engine; all else is of older ones, or was cut off. */
const isBeside = (name: string, tables: string | undefined) =>
  tables === undefined
    ? name.startsWith(`${engine}_`) && name.endsWith('.tar.gz')
    : name === nameOf(undefined)

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
      {
        en: `${place} holds files that are no database.`,
        vi: `${place} có tệp không phải của cơ sở dữ liệu.`,
      },
      {
        en: 'Move them elsewhere, or choose another DATA_DIR.',
        vi: 'Chuyển chúng đi nơi khác, hoặc chọn DATA_DIR khác.',
      },
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
