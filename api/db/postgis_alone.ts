import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Extension } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import { packTar, unpackTar } from 'modern-tar'
import { installedVersion } from './installed_version.ts'

/** Made by the program, and made anew when it is gone. */
const keptIn = fileURLToPath(new URL('../../dist/postgis', import.meta.url))

const version = installedVersion('@electric-sql/pglite-postgis')

/** Modules of their own that come in the same file, and scripts that nobody runs from there. */
const notNeeded = /(^|\/)(postgis_(raster|topology|tiger)|address_standardizer|contrib\/)/

/**
 * PostGIS without its raster, topology and geocoder. The engine compiles each module that it is given
 * whenever a database is opened, used or not: with these two more that took twice as long.
 */
export const postgisAlone: Extension = {
  name: postgis.name,
  setup: async (client, options) => {
    const whole = await postgis.setup(client, options)
    if (whole.bundlePath === undefined) return whole
    return { ...whole, bundlePath: await bundleAlone(whole.bundlePath) }
  },
}

let found: Promise<URL> | undefined
const bundleAlone = (whole: URL): Promise<URL> => {
  found ??= keptBundle(whole)
  return found
}

/**
 * The bundle that was made of this one, made where there is none that is whole.
 *
 * @returns the address of the one given where nothing can be written: that takes longer and does as well.
 */
export async function keptBundle(whole: URL, folder = keptIn): Promise<URL> {
  const kept = findKept(folder)
  if (kept !== undefined) return pathToFileURL(join(folder, kept))
  const entries = await unpackTar(gunzipSync(readFileSync(whole)))
  const packed = gzipSync(
    await packTar(entries.filter(({ header }) => !notNeeded.test(header.name))),
  )
  const name = nameOf(packed)
  const partial = join(folder, `${name}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(partial, packed, { flush: true })
    renameSync(partial, join(folder, name))
  } catch {
    // The program may be installed where it cannot write, or the disk be full.
    return whole
  }
  removeOthers(folder, name)
  return pathToFileURL(join(folder, name))
}

/** By what it was made of, and what it holds: what did not outlive something is seen by that. */
const nameOf = (packed: Uint8Array) =>
  `${version}_${createHash('sha256').update(packed).digest('hex')}.tar.gz`

function findKept(folder: string): string | undefined {
  try {
    return readdirSync(folder).find(
      (name) => name.startsWith(`${version}_`) && nameOf(readFileSync(join(folder, name))) === name,
    )
  } catch {
    // There is no such folder yet, or another process has just cleared it up.
    return undefined
  }
}

/** What a killed process or an older engine has left; two processes that make it make the same. */
function removeOthers(folder: string, name: string): void {
  for (const other of readdirSync(folder)) {
    if (other !== name) rmSync(join(folder, other), { force: true })
  }
}
