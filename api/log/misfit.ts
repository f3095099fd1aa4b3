/** An entry as it stands, and the hash that what stands there makes. */
export interface WalkedEntry {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly kind: string
  readonly previous_hash: string
  readonly hash: string
  readonly hash_of_content: string
}

/** What the first entry has in the place of the hash before it. */
const zeroHash = '0'.repeat(64)

/**
 * Why an entry does not follow the one before it, in words; undefined where it does. What is missing
 * is named by number, and an entry that was altered is told from one whose neighbour was.
 */
export function misfitOf(entry: WalkedEntry, last: WalkedEntry | undefined): string | undefined {
  const due = (last?.seq ?? 0) + 1
  if (entry.seq > due) {
    const missing =
      entry.seq - 1 === due ? `entry ${due} is` : `entries ${due} to ${entry.seq - 1} are`
    return `${missing} missing before it`
  }
  if (entry.seq < due) return 'entries are counted from 1'
  if (entry.hash !== entry.hash_of_content) return 'its hash is not that of what stands in it'
  if (entry.previous_hash !== (last?.hash ?? zeroHash)) {
    return 'it was written after another entry than the one that stands before it'
  }
  return undefined
}
