import type { LogEntry } from './log_entry.ts'

export interface ChangedValue {
  readonly property: string
  readonly before: unknown
  readonly after: unknown
}

/** The database writes it at every change, so it says nothing of this one. */
const stamp = 'known_at'

/** What an entry says was changed; nothing for what was added or removed whole. */
export function changedValues({
  before,
  after,
}: Pick<LogEntry, 'before' | 'after'>): ChangedValue[] {
  if (before === null || after === null) return []
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return properties
    .filter((property) => property !== stamp)
    .map((property): ChangedValue => {
      return { property, before: before[property] ?? null, after: after[property] ?? null }
    })
    .filter((change) => asText(change.before) !== asText(change.after))
}

/** PostgreSQL keeps the keys of JSON in an order of its own, the same on both sides. */
const asText = (value: unknown) => JSON.stringify(value)
