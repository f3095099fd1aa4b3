import { type SQL, sql } from 'drizzle-orm'
import { copiedLayers, tablesOf } from '../../geo/layers/tables.ts'

const accountTables = [
  ...['accounts', 'sessions', 'credentials', 'verifications', 'second_factors', 'api_tokens'],
]

const layers = Object.keys(tablesOf)

/** Attach every layer to the record; in the tables of an older version one may not be there yet. */
export const attachments: readonly SQL[] = layers.map(
  (layer) => sql`select record.keep_history(${layer}) where to_regclass(${layer}) is not null`,
)

/** What only tables of this program's version can be given: its logs, its guards and its rights. */
export const grants: readonly SQL[] = [
  ...layers.map((layer) => sql`select record.keep_log(${layer})`),
  ...layers.map((layer) => sql`select record.store_shapes_uncompressed(${layer})`),
  ...copiedLayers.map((layer) => sql`select record.let_copy(${layer})`),
  sql`select record.force_row_security('changes')`,
  sql`grant select on changes, log_entries, markings, lanes, seed_files to dia_ban_app`,
  sql`grant insert on seed_files to dia_ban_app`,
  sql`select record.force_row_security('incident_photos')`,
  sql`grant select, insert, update (bytes, removal_entry_id)
    on incident_photos to dia_ban_app`,
  sql`grant select, insert, update, delete on watches to dia_ban_app`,
  sql`grant select, insert on watch_alerts to dia_ban_app`,
  sql`grant select, insert, update on webhooks, webhook_deliveries to dia_ban_app`,
  ...accountTables.map((table) => sql`select record.keep_accounts(${table})`),
  sql`grant select on markings to dia_ban_accounts`,
]
