import { Stop } from '../stop.ts'
import type { NamedEntry, Verdict } from './verify_log.ts'

const keepIt = 'Change nothing more in this database, and compare it with a backup.'

/**
 * What came of walking the log, a line each.
 *
 * @throws Stop where it does not fit, so that the command ends with code 1.
 */
export function sayVerdict(verdict: Verdict): string[] {
  switch (verdict.came_to) {
    case 'fits':
      return [
        `The log fits: ${verdict.last.seq} entries, the last ${saidOf(verdict.last)}.`,
        `Last hash: ${verdict.last.hash}`,
        'Note this hash outside of this machine: only so a log that was cut or written anew as a whole is found out, by --expect.',
      ]
    case 'misfit':
      throw new Stop(
        `The log does not fit at entry ${verdict.entry.seq} (${saidOf(verdict.entry)}): ${verdict.why}. All before it fit.`,
        keepIt,
      )
    case 'end_missing':
      throw new Stop(
        `The log fits up to entry ${verdict.last.seq} (${saidOf(verdict.last)}), but rows were changed after it: its end is missing.`,
        keepIt,
      )
    case 'noted_hash_missing':
      throw new Stop(
        `The log fits in itself up to entry ${verdict.last.seq} (${saidOf(verdict.last)}), but the expected hash is not in it: its end was cut, or it was written anew.`,
        keepIt,
      )
    case 'empty':
      throw new Stop('The log has not even its first entry.', keepIt)
    case 'no_log':
      throw new Stop('There is no log in this database yet.', 'Start the program once: npm start.')
  }
}

const saidOf = ({ at, who, kind }: NamedEntry) => `${at}, ${who}, ${kind}`
