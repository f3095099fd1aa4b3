import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SeedFile {
  readonly name: string
  readonly text: string
}

/** The data files of one layer's seed folder, by name; empty where the layer ships none. */
export function filesOf(folder: string): SeedFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.(json|geojson)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** One hash over names and contents: another one means that something shipped has changed. */
export function stampOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`)
  return hash.digest('hex')
}
