import { sql } from 'drizzle-orm'
import type { LoggedValues } from '../../geo/log/log_entry.ts'
import type { EventKind } from '../../geo/log/vocabulary.ts'
import type { Door, User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'

/** What the program tells the log. Rows of layers are logged by the database itself. */
export interface LogEvent {
  readonly kind: EventKind
  readonly collection?: string
  readonly feature_id?: string
  /** Of what the event is about; without them only administrators for all units read it. */
  readonly marking?: string
  readonly owning_unit?: string
  /** How it was and how it is now, as rights; of a mere event only `after`. Never a secret. */
  readonly before?: LoggedValues
  readonly after?: LoggedValues
}

/**
 * Adds an entry to the log within the transaction of a `door.write` pass: it stands there when the
 * rest of the pass does, in the name of the pass's user.
 *
 * From here on the pass holds the one lock of writers. Where it also locks rows of its own, call this
 * before: two passes that lock in another order wait for each other, and one of them is ended.
 */
export async function appendToLog(session: Session, event: LogEvent): Promise<void> {
  const { kind, collection, feature_id, marking, owning_unit, before, after } = event
  await session.rows(sql`select record.log_event(${kind}, ${collection ?? null}, ${feature_id ?? null},
    ${marking ?? null}, ${owning_unit ?? null}, ${asJson(before)}::jsonb, ${asJson(after)}::jsonb)`)
}

/** Logs what was refused in a pass of its own, since what was refused leaves no transaction behind. */
export async function logRefusal(
  door: Door,
  user: User,
  refusal: Omit<LogEvent, 'kind' | 'before'>,
): Promise<void> {
  await door.write(user, (session) => appendToLog(session, { ...refusal, kind: 'refused' }))
}

/** What was tried may be no text: PostgreSQL's JSON holds no NUL and no half of a letter. */
const asJson = (values: LoggedValues | undefined) =>
  values === undefined
    ? null
    : JSON.stringify(values, (_, value: unknown) =>
        typeof value === 'string'
          ? value.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')
          : value,
      )
