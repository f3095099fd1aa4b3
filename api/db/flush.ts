import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Waits until a folder with all in it is on the disk, so that no power cut can take it back. */
export function flushTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) flushTree(path)
    // Windows flushes only what is opened for writing.
    else if (entry.isFile()) flush(path, 'r+')
  }
  flushFolder(folder)
}

/** Waits until the names in a folder are on the disk; Windows has no such call, and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r')
}

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
