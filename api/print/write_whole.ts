import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { Stop } from '../stop.ts'
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
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      { en: `The file cannot be written: ${why}.`, vi: `Không ghi được tệp: ${why}.` },
      { en: 'Choose another folder with --out.', vi: 'Chọn thư mục khác bằng --out.' },
    )
  }
}
