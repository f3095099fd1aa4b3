import { sql } from 'drizzle-orm'
import { jsonb, text } from 'drizzle-orm/pg-core'
import type { SealManifest } from '../../briefing/seal/manifest.ts'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { links } from '../../columns/links.ts'
import { moment } from '../../columns/moment.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { editors } from './vocabulary.ts'

/**
 * Briefings that were sealed: by what was known when (`sealed_known_at`), and the hash of all that is then
 * shown and said in them. The rows themselves stand in the history, which gives them again; a scene that
 * names no time of its own is of that moment.
 *
 * A seal is marked as the highest of what it holds. Whoever sees its briefing, and may see all that it holds,
 * sees it: `units_inside` are those that own what is in it and not open to everyone. Its numbers would
 * otherwise tell of what is hidden.
 */
export const briefingSeals = layerTables(
  'briefing_seals',
  'none',
  () => ({
    briefing_id: text().notNull(),
    sealed_known_at: constrained(moment().notNull(), (known) => sql`${known} <= sealed_at`),
    content_sha256: constrained(text().notNull(), (hash) => sql`${hash} ~ '^[0-9a-f]{64}$'`),
    manifest: constrained(
      jsonb().$type<SealManifest>().notNull(),
      (manifest) => sql`jsonb_typeof(${manifest}) = 'object'`,
    ),
    units_inside: links(),
    sealed_at: recordedAt(),
    sealed_by: recordedBy(),
  }),
  {
    editors,
    indexed: [['briefing_id', 'sealed_at']],
    seenWhere: ({ lane, briefing_id, units_inside }) =>
      sql`exists (select from briefings about where about.lane = ${lane} and about.id = ${briefing_id})
        and ((select current_setting('app.units', true)) = '*'
          or ${units_inside} <@ (select to_jsonb(string_to_array(current_setting('app.units', true), ','))))`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = briefingSeals
