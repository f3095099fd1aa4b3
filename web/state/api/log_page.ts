import type { LogEntry } from '../../../geo/log/log_entry.ts'
import { ApiFailure } from './api_failure.ts'
import { isRecord, numberFrom, textFrom } from './read_json.ts'

/** An entry with the sentence that says it. The server may know kinds that this screen does not. */
export interface SaidEntry extends Omit<LogEntry, 'kind'> {
  readonly kind: string
  readonly says: string
}

export interface LogPage {
  /** The newest first. */
  readonly entries: readonly SaidEntry[]
  /** Where older ones are, on this origin; null where there are none. */
  readonly next: string | null
}

/** The answer of `/api/log`. */
export function readLogPage(body: unknown): LogPage {
  if (!isRecord(body) || !Array.isArray(body.entries)) throw new ApiFailure('unreadable')
  return { entries: body.entries.map(readEntry), next: textFrom(body.next) }
}

function readEntry(value: unknown): SaidEntry {
  const said = isRecord(value) ? value : {}
  const seq = numberFrom(said.seq)
  const [at, who, kind, says] = [said.at, said.who, said.kind, said.says].map(textFrom)
  if (seq === null || !at || !who || !kind || !says) throw new ApiFailure('unreadable')
  return {
    ...{ seq, at, who, kind, says },
    role: textFrom(said.role),
    source_address: textFrom(said.source_address),
    collection: textFrom(said.collection),
    feature_id: textFrom(said.feature_id),
    lane: textFrom(said.lane) ?? '',
    marking: textFrom(said.marking),
    owning_unit: textFrom(said.owning_unit),
    before: isRecord(said.before) ? said.before : null,
    after: isRecord(said.after) ? said.after : null,
  }
}
