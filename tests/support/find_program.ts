import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of the names that PATH leads to, as a full path; undefined where none is there. */
export function findOnPath(
  names: readonly string[],
  searchPath = process.env.PATH ?? '',
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const endings = platform === 'win32' ? ['.exe', ''] : ['']
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')
  return firstRunnable(
    names.flatMap((name) =>
      folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
    ),
  )
}

/** The first of the full paths that is a file this user may run. */
export function firstRunnable(paths: readonly string[]): string | undefined {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return statSync(path).isFile()
    } catch {
      // Absent or not ours to run comes to the same: the search goes on to the next place.
      return false
    }
  })
}
