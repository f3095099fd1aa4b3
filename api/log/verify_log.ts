import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { changesAfterTheEnd, hasLog } from './log_surroundings.ts'
import { misfitOf, type WalkedEntry } from './misfit.ts'

/** What to check beside the chain; checked itself, since it also comes over a socket. */
export const verifyRequest = z.strictObject({
  /** A hash that was noted elsewhere, and must still be in the chain. */
  expect: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a hash has 64 letters from 0 to f')
    .optional(),
})
export type VerifyRequest = z.output<typeof verifyRequest>

export type Verdict =
  | { readonly came_to: 'no_log' | 'empty' }
  | { readonly came_to: 'misfit'; readonly entry: NamedEntry; readonly why: string }
  | { readonly came_to: 'end_missing' | 'noted_hash_missing'; readonly last: NamedEntry }
  | { readonly came_to: 'fits'; readonly last: NamedEntry }

export type NamedEntry = Pick<WalkedEntry, 'seq' | 'at' | 'who' | 'kind' | 'hash'>

const asOwner = sql`select 1`
const entriesOnPage = 500

/**
 * Walks the whole log from its first entry, and makes each hash anew from what stands there. A page is
 * a transaction of its own, so that a running program goes on meanwhile: what is written once does not
 * change, and what is added meanwhile is walked too.
 *
 * What a chain cannot show: entries cut off its end, unless the change feed still knows of their
 * changes or a later hash was noted elsewhere; and a log written anew as a whole, by somebody who can
 * do all in this database, unless any hash of the old one was noted.
 *
 * @throws z.ZodError when the request is not of the form.
 */
export async function verifyLog(database: Database, request: unknown = {}): Promise<Verdict> {
  const { expect } = verifyRequest.parse(request)
  if (!(await database.readOnly(asOwner, hasLog))) return { came_to: 'no_log' }
  let last: WalkedEntry | undefined
  let met = expect === undefined
  for (;;) {
    const page = await database.readOnly(asOwner, (session) =>
      session.rows<WalkedEntry>(pageAfter(last?.seq)),
    )
    for (const entry of page) {
      const why = misfitOf(entry, last)
      if (why !== undefined) return { came_to: 'misfit', entry: named(entry), why }
      if (entry.hash === expect) met = true
      last = entry
    }
    if (page.length < entriesOnPage) break
  }
  if (last === undefined) return { came_to: 'empty' }
  const { at } = last
  if (await database.readOnly(asOwner, (session) => changesAfterTheEnd(session, at))) {
    return { came_to: 'end_missing', last: named(last) }
  }
  return { came_to: met ? 'fits' : 'noted_hash_missing', last: named(last) }
}

/**
 * The hash is made here and by functions that PostgreSQL itself brings, since whoever bends the log
 * can bend the functions of the record too. The list is that of `record.hash_of`.
 */
const pageAfter = (seq: number | undefined) => sql`
  select seq::float8 as seq, at::text as at, who, kind, previous_hash, hash,
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.jsonb_build_array(
      seq, extract(epoch from at), who, role, source_address, kind, collection, feature_id, lane,
      marking, owning_unit, before, after, previous_hash)::text, 'UTF8')), 'hex') as hash_of_content
  from log_entries where ${seq === undefined ? sql`true` : sql`seq > ${seq}`}
  order by seq limit ${entriesOnPage}`

const named = ({ seq, at, who, kind, hash }: WalkedEntry): NamedEntry => ({
  seq,
  at,
  who,
  kind,
  hash,
})
