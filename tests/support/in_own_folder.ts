import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, vi } from 'vitest'

/**
 * Gives each test of the file an empty folder of its own, gone after it, for what it prints.
 *
 * @returns what is said on the terminal, from the beginning of the test; nothing of it is printed.
 */
export function inOwnFolder(take: (folder: string) => void) {
  const spoken = vi.spyOn(console, 'log')
  beforeEach(() => {
    spoken.mockReset()
    const folder = mkdtempSync(join(tmpdir(), 'dia_ban_print_'))
    take(folder)
    return () => rmSync(folder, { recursive: true })
  })
  return spoken
}
