import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { flushFolder, flushTree } from './flush.ts'

/**
 * A directory in the place of another, by renaming alone. Five names, one meaning each:
 *
 * - `database`: what is opened.
 * - `database.filling`: a new one that has not all its files yet (also beside `database.restoring`).
 * - `database.restoring`: being filled, or filled and not yet in its place.
 * - `database.replaced`: the old one, whole. Where there is no `database` beside it, the swap was cut
 *   between its two renames, and the old one goes back: a killed restore leaves the old data.
 * - `database.discarded`: an old one that is perhaps half deleted already, and never looked at again.
 */
const namesAt = (place: string) => ({
  filling: `${place}.filling`,
  restoring: `${place}.restoring`,
  replaced: `${place}.replaced`,
  discarded: `${place}.discarded`,
})

/** Where a new database is laid out, file by file, before it has its name. */
export const fillingAt = (place: string) => namesAt(place).filling

/** Where to fill the new directory. */
export const restoringAt = (place: string) => namesAt(place).restoring

/** Whether there is a database, perhaps one that a killed restore is about to give back. */
export const isDatabaseAt = (place: string) =>
  existsSync(place) || existsSync(namesAt(place).replaced)

/** Puts the filled directory in its place. Whenever it is cut, `settleSwap` finds one of the two whole. */
export function swapIn(place: string): void {
  const { restoring, replaced } = namesAt(place)
  flushTree(restoring)
  if (existsSync(place)) {
    renameSync(place, replaced)
    flushFolder(dirname(place))
  }
  renameSync(restoring, place)
  flushFolder(dirname(place))
  settleSwap(place)
}

/** Before the directory is opened, by whoever holds its lock: ends what a killed swap has left. */
export function settleSwap(place: string): void {
  const { filling, restoring, replaced, discarded } = namesAt(place)
  remove(filling)
  remove(fillingAt(restoring))
  remove(discarded)
  if (existsSync(replaced)) renameSync(replaced, existsSync(place) ? discarded : place)
  remove(discarded)
  remove(restoring)
}

/** Windows keeps a file a moment longer that a virus scanner reads. */
const remove = (path: string) => rmSync(path, { recursive: true, force: true, maxRetries: 5 })
