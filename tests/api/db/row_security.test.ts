import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../../api/db/database_error.ts'
import { copiedLayers, tablesOf } from '../../../geo/layers/tables.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a'), crossing('b')])
  await world.write('border_crossings', [crossing('a', { lanes: 2 })])
})
afterAll(() => world.close())

const ofAccounts = [
  ...['accounts', 'api_tokens', 'credentials', 'second_factors', 'sessions', 'verifications'],
]
const guarded = [
  'changes',
  'log_entries',
  ...Object.keys(tablesOf).flatMap((id) => [id, `${id}_history`]),
].sort()

/** What only functions come to that know who asks. */
const behindFunctions = ['incident_presence', 'kept_answers']

/** What is seen and added by whoever sees the entry of a running log that it belongs to, and emptied by whoever leads. */
const ofEntries = ['incident_photos']

/** What each account has of its own, in each lane. */
const ofOneself = ['watch_alerts', 'watches', 'webhook_deliveries']

/** What everybody chooses from, and administrators write. */
const allowed = ['webhooks']

/** What whoever is signed in may see whole. */
const open = ['lanes', 'markings', 'migrations', 'seed_files']

describe('row security stands on every table with data of a layer', () => {
  it('and every relation there is, is one of these, or open, or about accounts', async () => {
    const found = await world.asOwner<{ name: string; kind: string; granted_to_all: boolean }>(sql`
      select relname as name, relkind::text as kind, exists (
          select from aclexplode(relacl) where grantee = 0) as granted_to_all
      from pg_class c where relnamespace in ('public'::regnamespace, 'record'::regnamespace)
        and relkind not in ('i', 'I', 'S', 'c', 't')
        and not exists (select from pg_depend where objid = c.oid and deptype = 'e')
      order by relname collate "C"`)
    // A view would look with its owner's eyes, and a table of another kind has no policies.
    expect(found).toEqual(
      [
        ...guarded,
        ...ofEntries,
        ...ofOneself,
        ...allowed,
        ...open,
        ...ofAccounts,
        ...behindFunctions,
      ]
        .sort()
        .map((name) => ({
          ...{ name, kind: 'r', granted_to_all: false },
        })),
    )
  })

  it('and no functions but these work for a request as their owner', async () => {
    const functions = await world.asOwner(sql`
      select p.oid::regprocedure::text as name from pg_proc p
      where prosecdef and prorettype <> 'trigger'::regtype
        and has_function_privilege('dia_ban_app', p.oid, 'execute')
        and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
      order by proname`)
    expect(functions).toEqual([
      // One's own alert, once.
      { name: 'record.acknowledge_alert(text)' },
      // When accounts were told something, which wakes their screens.
      { name: 'record.bells(text[])' },
      // Whose alerts are to be sent, and in which lanes.
      { name: 'record.deliveries_due()' },
      // The moment up to which the history is complete.
      { name: 'record.evaluation_at()' },
      // Who looks at an incident: one's own look, and those of one's lane.
      { name: 'record.forget_absent()' },
      { name: 'record.keep_answer(text,text,integer,text,text)' },
      { name: 'record.keep_play(text,jsonb)' },
      { name: 'record.kept_answer(text)' },
      // What is added to the log is added in the name of who asks.
      { name: 'record.log_event(text,text,text,text,text,jsonb,jsonb)' },
      { name: 'record.look_at(text,text)' },
      { name: 'record.look_away(text)' },
      // Each of the lane that it makes or moves, for the roles that lead exercises.
      { name: 'record.make_exercise(text,text,text,text,text[])' },
      { name: 'record.move_exercise(text,text)' },
      { name: 'record.present()' },
      { name: 'record.take_play(text)' },
      // Who asks standing questions, and in which lanes.
      { name: 'record.watchers()' },
    ])
  })

  it('is forced, on the owner too, and on no table with a lane is it forgotten', async () => {
    const tables = await world.asOwner<{ name: string; enabled: boolean; forced: boolean }>(sql`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'lane'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`)
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [...guarded, ...ofEntries, ...ofOneself, ...behindFunctions].sort(),
    )
    expect(tables.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([])
  })

  it('asks for lane, marking and unit in every policy of the role requests work as', async () => {
    const found = await world.asOwner<{ table: string; what: string; using: string }>(sql`
      select tablename as table, lower(cmd) as what, coalesce(qual, with_check) as using
      from pg_policies where 'dia_ban_app' = any(roles) order by tablename, cmd`)
    const others = [...ofEntries, ...ofOneself, ...allowed]
    const policies = found.filter(({ table }) => !others.includes(table))
    const layers = Object.keys(tablesOf)
    expect(policies.filter(({ what }) => what === 'select').map(({ table }) => table)).toEqual(
      guarded,
    )
    for (const what of ['insert', 'update', 'delete']) {
      const writing = policies.filter((policy) => policy.what === what)
      expect(writing.map(({ table }) => table)).toEqual(layers.sort())
      for (const { using } of writing) expect(using).toMatch(/app\.role|^false$/)
    }
    // What nobody does needs no further condition.
    for (const { using } of policies.filter(({ using }) => using !== 'false')) {
      expect(using).toContain('app.lane')
      expect(using).toContain('app.clearance')
      expect(using).toContain('app.units')
    }
  })

  it('shows and takes what belongs to an entry only with the entry, and lets it only be emptied', async () => {
    const policies = await world.asOwner<{ what: string; using: string; empties: string }>(sql`
      select lower(cmd) as what, coalesce(qual, with_check) as using, with_check as empties
      from pg_policies where tablename = 'incident_photos' order by cmd desc`)
    const [update, select, insert, ...others] = policies
    expect(policies.map(({ what }) => what)).toEqual(['update', 'select', 'insert'])
    expect(others).toEqual([])
    for (const one of [select, insert]) {
      expect(one?.using).toMatch(/EXISTS.*incident_entries entry/s)
    }
    expect(insert?.using).toMatch(/app\.role.*app\.lane/s)
    expect(update?.using).toMatch(
      /incidents about.*app\.role.*app\.lane.*app\.clearance.*app\.units/s,
    )
    expect(update?.empties).toMatch(/bytes IS NULL.*incident_entries entry.*photo_removed/s)
    const columns = await world.asOwner<{ name: string }>(sql`
      select attname as name from pg_attribute where attrelid = 'incident_photos'::regclass
        and attnum > 0 and has_column_privilege('dia_ban_app', attrelid, attnum, 'update')
      order by attname`)
    expect(columns.map(({ name }) => name)).toEqual(['bytes', 'removal_entry_id'])
  })

  it('shows an account what is its own, in the lane it asks in, and nobody else', async () => {
    const policies = await world.asOwner<{ name: string; using: string }>(sql`
      select policyname as name, coalesce(qual, with_check) as using from pg_policies
      where tablename = any(${sql.param(ofOneself)}::text[]) and 'dia_ban_app' = any(roles)
      order by policyname`)
    expect(policies.map(({ name }) => name)).toEqual([
      ...['watch_alerts_added_by', 'watch_alerts_seen_by', 'watches_added_by'],
      ...['watches_changed_by', 'watches_removed_by', 'watches_seen_by'],
      ...['webhook_deliveries_added_by', 'webhook_deliveries_changed_by'],
      'webhook_deliveries_seen_by',
    ])
    for (const { using } of policies) expect(using).toMatch(/app\.lane.*app\.name/s)
  })

  it('opens to others only what the triggers write: history, changes and log, to their owner', async () => {
    const policies = await world.asOwner<{ table: string; name: string; roles: string }>(sql`
      select tablename as table, policyname as name, array_to_string(roles, ',') as roles
      from pg_policies where not roles && '{dia_ban_app,dia_ban_accounts}' order by tablename`)
    const written = guarded.filter((table) => table === 'changes' || table.endsWith('_history'))
    expect(policies.map(({ table, name }) => `${table}: ${name}`).sort()).toEqual(
      [
        ...written.map((table) => `${table}: written_by_trigger`),
        // While an exercise is made: the live lane is read, and only the new one written.
        ...copiedLayers.flatMap((table) => [
          ...[`${table}: read_to_copy`, `${table}: written_as_copy`],
        ]),
        // By command: the owner adds to the log and looks at its end, and may no more.
        'log_entries: read_by_owner',
        'log_entries: written_by_trigger',
        // The role of requests has no right on them, and functions that know who asks.
        'kept_answers: kept_by_functions',
        'incident_presence: kept_by_functions',
        'watch_alerts: kept_by_functions',
        'watches: kept_by_functions',
        'webhook_deliveries: kept_by_functions',
      ].sort(),
    )
    expect(new Set(policies.map(({ roles }) => roles))).toEqual(new Set(['postgres']))
  })
})

describe('accounts', () => {
  it('are seen by a role of their own, forced on the owner too, and by nobody else', async () => {
    const tables = await world.asOwner(sql`
      select c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced,
        has_table_privilege('dia_ban_app', c.oid, 'select, insert, update, delete') as asked,
        (select count(*)::int from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
          and has_column_privilege('dia_ban_app', c.oid, a.attnum, 'select, insert, update')) as columns,
        (select array_agg(policyname || ' ' || array_to_string(roles, ',')) from pg_policies
          where tablename = c.relname)::text as policies
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and has_table_privilege('dia_ban_accounts', c.oid, 'insert') order by c.relname`)
    expect(tables).toEqual(
      ofAccounts.map((name) => ({
        ...{ name, forced: true, asked: false, columns: 0 },
        policies: `{"${name}_accounts_only dia_ban_accounts"}`,
      })),
    )
  })

  it('and that role sees nothing else but the scheme of markings', async () => {
    const seen = await world.asOwner<{ name: string }>(sql`
      select relname as name from pg_class where relkind in ('r', 'v', 'm')
        and relnamespace = 'public'::regnamespace and relname not in
          ('spatial_ref_sys', 'geometry_columns', 'geography_columns')
        and has_table_privilege('dia_ban_accounts', oid, 'select') order by relname`)
    expect(seen.map(({ name }) => name)).toEqual([...ofAccounts, 'markings'].sort())
  })
})

describe.each(['dia_ban_app', 'dia_ban_accounts'])('the role %s', (name) => {
  it('owns nothing and cannot pass by a policy', async () => {
    const [role] = await world.asOwner(sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (select count(*)::int from pg_class where relowner = r.oid) as tables,
        (select count(*)::int from pg_proc where proowner = r.oid) as functions,
        (select count(*)::int from pg_namespace where nspowner = r.oid) as schemas,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = ${name}`)
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      tables: 0,
      functions: 0,
      schemas: 0,
      memberships: 0,
    })
  })
})

describe('the role requests work as', () => {
  it('cannot rewrite the record: history, changes, markings and lanes', async () => {
    for (const forbidden of [
      sql`delete from border_crossings_history`,
      sql`update border_crossings_history set name_vi = 'x'`,
      sql`insert into changes (at, collection, feature_id, operation, owning_unit)
        values (now(), 'border_crossings', 'a', 'DELETE', '06712')`,
      sql`delete from changes`,
      sql`truncate border_crossings`,
      sql`update markings set open = true`,
      sql`insert into lanes (id, kind, title_vi, title_en) values ('x', 'exercise', 'x', 'x')`,
      sql`alter table border_crossings disable row level security`,
      sql`select 1 from accounts`,
      sql`select 1 from sessions`,
      sql`select 1 from kept_answers`,
      sql`select 1 from incident_presence`,
    ]) {
      const write = world.door.write(commander, (session) => session.rows(forbidden))
      await expect(write).rejects.toMatchObject({ sqlState: '42501' })
    }
  })

  it('sees and writes nothing without a context', async () => {
    const roleOnly = sql`select set_config('role', 'dia_ban_app', true)`
    for (const table of guarded) {
      const rows = await world.database
        .readOnly(roleOnly, (session) =>
          session.rows(sql`select 1 as row from ${sql.identifier(table)}`),
        )
        .catch(emptyClearance)
      expect(rows, table).toEqual([])
    }
    const write = world.database.readWrite(roleOnly, (session) =>
      session.rows(sql`update border_crossings set name_vi = 'x' returning id`),
    )
    expect(await write.catch(emptyClearance)).toEqual([])
  })
})

/** A setting that was set before in this session is empty, not absent, and an empty rank is refused. */
function emptyClearance(error: unknown): object[] {
  if (error instanceof DatabaseError && error.sqlState === '22P02') return []
  throw error
}
