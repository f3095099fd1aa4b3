import { bigint, index, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { appRole } from '../../geo/columns/app_role.ts'
import { moment } from '../../geo/columns/moment.ts'
import { ownership, seenBy } from '../../geo/columns/ownership.ts'

/**
 * The ordered change feed: one entry per changed row, its number rising in commit order. It names
 * what changed and carries nothing of it; whoever wants the row reads it by the door. A row that
 * leaves someone's sight is a deletion to them, so a move between lanes, markings or owners is two
 * entries.
 */
export const changes = pgTable(
  'changes',
  {
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment().notNull(),
    collection: text().notNull(),
    feature_id: text().notNull(),
    operation: text().$type<'INSERT' | 'UPDATE' | 'DELETE'>().notNull(),
    ...ownership(),
  },
  (change) => [
    index('changes_collection_seq').on(change.collection, change.seq.desc()),
    index('changes_at').on(change.at),
    pgPolicy('changes_seen_by', {
      for: 'select',
      to: appRole,
      using: seenBy(change),
    }),
  ],
)
