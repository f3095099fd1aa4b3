import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'

/**
 * Every load of shipped data: of which layer, by content, and with which stamp. The last one tells
 * whether a start has anything to load. A row whose own stamp is among them is as it was shipped; any
 * other has been changed by somebody since.
 */
export const seedFiles = pgTable(
  'seed_files',
  {
    path: text().notNull(),
    sha256: text().notNull(),
    loaded_at: moment().notNull().defaultNow(),
  },
  (load) => [primaryKey({ columns: [load.path, load.loaded_at] })],
)
