import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  index,
  integer,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { editors } from '../../geo/layers/incident_entries/vocabulary.ts'

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const appRole = pgRole('dia_ban_app').existing()

const rolesThatAdd = sql.raw(editors.add.map((role) => `'${role}'`).join(', '))

/**
 * Photos of incidents. Each belongs to an entry of the running log, which says when it came, from whom
 * and under which hash; whoever may not see the entry, and so the incident, sees no photo of it. The log
 * and the history have the entry; the bytes stand here alone. Like entries they are not changed.
 */
export const incidentPhotos = pgTable(
  'incident_photos',
  {
    lane: text().notNull(),
    id: text().notNull(),
    incident_id: text().notNull(),
    entry_id: text().notNull(),
    type: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    sha256: text().notNull(),
    bytes: bytea().notNull(),
    added_at: timestamp({ withTimezone: true, mode: 'string' })
      .notNull()
      .default(sql`current_setting('record.at')::timestamptz`),
    added_by: text().notNull().default(sql`current_setting('app.name')`),
  },
  (photo) => {
    const ofAnEntry = sql`exists (select from incident_entries entry
      where entry.lane = ${photo.lane} and entry.id = ${photo.entry_id}
        and entry.incident_id = ${photo.incident_id})`
    return [
      primaryKey({ columns: [photo.lane, photo.id] }),
      index('incident_photos_incident').on(photo.incident_id),
      check(
        'incident_photos_type_allowed',
        sql`${photo.type} in ('image/jpeg', 'image/png', 'image/webp')`,
      ),
      check(
        'incident_photos_size_allowed',
        sql`octet_length(${photo.bytes}) between 1 and 1000000`,
      ),
      pgPolicy('incident_photos_seen_by', { for: 'select', to: appRole, using: ofAnEntry }),
      pgPolicy('incident_photos_added_by', {
        for: 'insert',
        to: appRole,
        withCheck: sql`(select current_setting('app.role', true)) in (${rolesThatAdd})
          and ${photo.lane} = (select current_setting('app.lane', true)) and ${ofAnEntry}`,
      }),
    ]
  },
)
