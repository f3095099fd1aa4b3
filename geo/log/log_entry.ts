import type { LogKind } from './vocabulary.ts'

/** A row, or what is told of an event: values as JSON has them. */
export type LoggedValues = Readonly<Record<string, unknown>>

/** One entry of the log as the API gives it. Once written it never changes. */
export interface LogEntry {
  /** Counted from 1, without a gap. */
  readonly seq: number
  /** To the microsecond, in UTC. */
  readonly at: string
  /** The name of the account or program; of the database login where somebody went past the door. */
  readonly who: string
  readonly role: string | null
  /** The network address it came from, where one is known. */
  readonly source_address: string | null
  readonly kind: LogKind
  /** The layer, and the feature's id in it; null where the entry speaks of no feature. */
  readonly collection: string | null
  readonly feature_id: string | null
  readonly lane: string
  readonly marking: string | null
  readonly owning_unit: string | null
  /** The row before and after; null where there was none. A large geometry stands as its sha256. */
  readonly before: LoggedValues | null
  readonly after: LoggedValues | null
  readonly previous_hash: string
  readonly hash: string
}
