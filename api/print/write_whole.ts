import { renameSync, rmSync, writeFileSync } from 'node:fs'
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
    rmSync(beginning, { force: true })
    throw cannotWrite(error)
  }
}
