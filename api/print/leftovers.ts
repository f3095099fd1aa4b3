import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where a file is written until it is whole, by this process. */
export const beginningOf = (file: string): string => `${file}.${process.pid}.part`

/** Takes away what processes left of a file that were killed while they wrote it. */
export function clearLeftovers(file: string): void {
  const folder = dirname(file)
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`${basename(file)}.`)) continue
    const [, writer] = /^\.(\d+)\.part$/.exec(name.slice(basename(file).length)) ?? []
    if (writer !== undefined && !isRunning(Number(writer))) {
      rmSync(join(folder, name), { force: true })
    }
  }
}

/** A folder that is not there is told of by who writes into it. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(writer: number): boolean {
  try {
    process.kill(writer, 0)
    return true
  } catch (error) {
    // One that belongs to somebody else may not be asked, and so is there.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH'
  }
}
