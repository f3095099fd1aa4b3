import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendToLog } from '../../../api/log/append_to_log.ts'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { logKind } from '../../../geo/log/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'
import { onRewrittenLog } from '../../support/rewritten_log.ts'

let world: World
let entries: number
beforeAll(async () => {
  world = await openWorld()
  for (const lanes of [1, 2, 3]) {
    await world.write('border_crossings', [crossing('a', { lanes }), crossing('b', { lanes })])
    await world.door.write(commander, (session) =>
      appendToLog(session, { kind: 'exported', collection: 'gauges', after: { records: lanes } }),
    )
  }
  // The last is a change: the feed knows of it, so that a cut end is noticed as well.
  await world.write('border_crossings', [crossing('c')])
  entries = await lastSeq(world)
})
afterAll(() => world.close())

const seq = fc.nat().map((number) => (number % entries) + 1)
const text = fc.oneof(
  fc.constantFrom(null, '', 'commander', 'live', 'a', '0'),
  // PostgreSQL's text holds no NUL.
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((letters) => !letters.includes('\0')),
)
const texts = [
  'role',
  'source_address',
  'collection',
  'feature_id',
  'marking',
  'owning_unit',
] as const
const neverEmpty = ['who', 'lane', 'previous_hash', 'hash'] as const

const put = (column: string, value: SQL, at: number) =>
  sql`update log_entries set ${sql.identifier(column)} = ${value} where seq = ${at}`

/** Any value of each column, each column as often as another. */
const anyValueOf: Readonly<Record<string, fc.Arbitrary<SQL>>> = {
  ...Object.fromEntries(texts.map((column) => [column, text.map((value) => sql`${value}::text`)])),
  ...Object.fromEntries(
    neverEmpty.map((column) => [column, text.map((value) => sql`${value ?? ''}::text`)]),
  ),
  kind: fc.constantFrom(...codesOf(logKind)).map((kind) => sql`${kind}::text`),
  at: fc.integer().map((change) => sql`at + make_interval(secs => ${change}::float8 / 1e6)`),
  before: json(),
  after: json(),
}

/** One column of one entry gets any other value of its type. */
const altered = fc
  .constantFrom(...Object.keys(anyValueOf))
  .chain((column) =>
    fc.tuple(anyValueOf[column] ?? json(), seq).map(([value, at]) => put(column, value, at)),
  )

const leastSaid = -3
/** Further down than any number an entry is said under, so that what is exchanged meets no other. */
const aside = 100

/** Entries are taken out, exchanged, or said once more under another number. */
const moved = fc.oneof(
  seq.map((at) => [sql`delete from log_entries where seq = ${at}`]),
  fc
    .tuple(seq, seq)
    .map(([one, other]) => [
      sql`update log_entries set seq = seq - ${aside} where seq in (${one}, ${other})`,
      sql`update log_entries set seq = ${one + other}::bigint - (seq + ${aside}) where seq < ${leastSaid} - 1`,
    ]),
  fc.tuple(seq, fc.integer({ min: leastSaid, max: 30 })).map(([from, to]) => [
    sql`insert into log_entries select ${to}::bigint, at, who, role, source_address, kind, collection, feature_id,
      lane, marking, owning_unit, before, after, previous_hash, hash from log_entries where seq = ${from}
      on conflict do nothing`,
  ]),
)

it('finds any tampering, and nothing where nothing came of it', async () => {
  const original = JSON.stringify(await entriesAfter(world, 0))
  const tampering = fc.oneof(
    altered.map((one) => [one]),
    moved,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(tampering, { minLength: 1, maxLength: 2 }), async (all) => {
      const { verdict, left } = await onRewrittenLog(world, all.flat(), async (log) => ({
        verdict: await verifyLog(log),
        left: await entriesAfter(
          { asOwner: (query) => log.readOnly(sql`select 1`, ({ rows }) => rows(query)) },
          -1000,
        ),
      }))
      expect(verdict.came_to === 'fits').toBe(JSON.stringify(left) === original)
    }),
    { numRuns: 300 },
  )
})

function json(): fc.Arbitrary<SQL> {
  const key = fc.string({ maxLength: 6 }).filter((letters) => !letters.includes('\0'))
  return fc
    .option(fc.dictionary(key, fc.jsonValue()))
    .map((value) => sql`${value && JSON.stringify(value).replaceAll('\\u0000', '0')}::jsonb`)
}
