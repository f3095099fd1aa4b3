import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { appRole } from '../../geo/columns/app_role.ts'
import { writtenBy } from '../../geo/columns/ownership.ts'
import { quoted } from '../../geo/columns/quoted.ts'
import { recordedAt, recordedBy } from '../../geo/columns/recorded.ts'
import { editors } from '../../geo/layers/incident_entries/vocabulary.ts'
import { editors as incidentEditors } from '../../geo/layers/incidents/vocabulary.ts'

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

const rolesThatAdd = quoted(editors.add)

/**
 * Photos of incidents. Each belongs to an entry of the running log, which says when it came, from whom
 * and under which hash; whoever may not see the entry, and so the incident, sees no photo of it. The log
 * and the history have the entry; the bytes stand here alone. They are not changed; whoever may change the
 * incident may take them away, with a second entry that says so. That they were there is still known then.
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
    /** Null once they were taken away. */
    bytes: bytea(),
    /** The entry that says who took them away, when and why. */
    removal_entry_id: text(),
    added_at: recordedAt(),
    added_by: recordedBy(),
  },
  (photo) => {
    const ofAnEntry = sql`exists (select from incident_entries entry
      where entry.lane = ${photo.lane} and entry.id = ${photo.entry_id}
        and entry.incident_id = ${photo.incident_id})`
    const about = (name: string) => sql.raw(`about.${name}`)
    const ofAnIncidentOnesOwn = sql`exists (select from incidents about
      where about.lane = ${photo.lane} and about.id = ${photo.incident_id} and ${writtenBy(
        { lane: about('lane'), marking: about('marking'), owning_unit: about('owning_unit') },
        incidentEditors.change,
      )})`
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
      check(
        'incident_photos_removed_with_an_entry',
        sql`(${photo.bytes} is null) = (${photo.removal_entry_id} is not null)`,
      ),
      pgPolicy('incident_photos_seen_by', { for: 'select', to: appRole, using: ofAnEntry }),
      pgPolicy('incident_photos_added_by', {
        for: 'insert',
        to: appRole,
        withCheck: sql`(select current_setting('app.role', true)) in (${rolesThatAdd})
          and ${photo.lane} = (select current_setting('app.lane', true)) and ${ofAnEntry}`,
      }),
      // Of its columns only these two are granted, see `api/db/migrate.ts`.
      pgPolicy('incident_photos_removed_by', {
        for: 'update',
        to: appRole,
        using: sql`${photo.bytes} is not null and ${ofAnIncidentOnesOwn}`,
        withCheck: sql`${photo.bytes} is null and exists (select from incident_entries entry
          where entry.lane = ${photo.lane} and entry.id = ${photo.removal_entry_id}
            and entry.incident_id = ${photo.incident_id} and entry.entry = 'photo_removed')`,
      }),
    ]
  },
)
