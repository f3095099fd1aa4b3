import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cannotWrite } from './cannot_write.ts'
import { beginningOf, clearLeftovers } from './leftovers.ts'

/** Writes a file as a whole or not at all. @throws Stop where it cannot be written. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beginning = beginningOf(file)
  clearLeftovers(file)
  try {
    writeFileSync(beginning, bytes, { flag: 'wx' })
    renameSync(beginning, file)
  } catch (error) {
    // Where there is no such folder, to remove it would fail as well, and in the system's words.
    if (existsSync(beginning)) rmSync(beginning)
    throw cannotWrite(error)
  }
}
