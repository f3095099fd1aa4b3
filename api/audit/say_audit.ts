import type { KnownHole } from './audit_answer.ts'

/** An answer of the registry's, and of when it is. */
export interface LastAnswer {
  readonly at: string
  /** SHA-256 of the lock file that was asked about. */
  readonly lock: string
  readonly holes: readonly KnownHole[]
}

const millisecondsOfDay = 24 * 3600 * 1000

/** What is known of the packages in the lock file, a line each, and how old that knowledge is. */
export function sayAudit(
  last: LastAnswer | undefined,
  { now, lock, reached }: { now: Date; lock: string; reached: boolean },
): string[] {
  const unreached = reached ? [] : ['The registry gives no answer now.']
  if (last === undefined) {
    return [
      ...unreached,
      'It was never asked from this copy: nothing is known, which does not mean that there is nothing.',
    ]
  }
  const days = Math.floor((now.getTime() - Date.parse(last.at)) / millisecondsOfDay)
  const age = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
  const other = last.lock === lock ? '' : ', about another lock file than this'
  return [
    ...unreached,
    `Last answer: ${last.at.slice(0, 10)}, ${age}${other}.`,
    last.holes.length === 0
      ? 'No hole was known in any package.'
      : `Known holes in ${last.holes.length} packages:`,
    ...last.holes.map(
      ({ name, severity, range, titles }) =>
        `  ${severity}: ${name} ${range}: ${titles.join('; ')}`,
    ),
  ]
}
