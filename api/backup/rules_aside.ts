import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { productRelations } from './stored_tables.ts'

/**
 * Sets aside, for this transaction, what would meddle with rows that are put back as they were:
 * triggers, which would stamp them anew and record them a second time; row security, which binds the
 * owner as well; and foreign keys, which would ask for one order of all tables where there need be
 * none. All of it as the owner may do it: `session_replication_role` would ask for a superuser.
 *
 * @returns how to put everything in place again; foreign keys are then checked over all rows.
 */
export async function setRulesAside(session: Session): Promise<() => Promise<void>> {
  const { aside, back } = await statements(session)
  await runAll(session, aside)
  return () => runAll(session, back)
}

interface Statements {
  readonly aside: string[]
  readonly back: string[]
}

/** Each rule with the statement that sets it aside and the one that brings back exactly its state. */
async function statements(session: Session): Promise<Statements> {
  const found = await session.rows<{ aside: string; back: string }>(sql`
    with product as (${productRelations('tables')})
    select format('alter table %s drop constraint %I', name, conname) as aside,
      format('alter table %s add constraint %I %s', name, conname, pg_get_constraintdef(f.oid)) as back
    from product join pg_constraint f on conrelid = product.oid
    where contype = 'f' and conparentid = 0
    union all
    select format('alter table %s disable trigger %I', name, tgname),
      format('alter table %s enable %s trigger %I', name,
        case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
    from product join pg_trigger on tgrelid = product.oid
    where not tgisinternal and tgenabled <> 'D'
    union all
    select format('alter table %s no force row level security', name),
      format('alter table %s force row level security', name)
    from product join pg_class using (oid) where relforcerowsecurity`)
  return { aside: found.map(({ aside }) => aside), back: found.map(({ back }) => back) }
}

async function runAll(session: Session, all: readonly string[]): Promise<void> {
  for (const statement of all) await session.rows(sql.raw(statement))
}
