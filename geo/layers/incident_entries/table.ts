import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { editors, entryKind } from './vocabulary.ts'

/**
 * The running log of an incident: who said what, when it came. Whoever may not see the incident sees no
 * entry of it, whatever the entry's own marking: one that is raised hides all that was said of it. That
 * none is added which is more open than its incident a trigger in `api/migrations` holds.
 */
export const incidentEntries = layerTables(
  'incident_entries',
  'none',
  () => ({
    incident_id: text().notNull(),
    entry: oneOf(entryKind).notNull(),
    text: text().notNull(),
    entered_at: recordedAt(),
    entered_by: recordedBy(),
  }),
  {
    editors,
    indexed: ['incident_id'],
    seenWhere: ({ lane, incident_id }) =>
      sql`exists (select from incidents about where about.lane = ${lane} and about.id = ${incident_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = incidentEntries
