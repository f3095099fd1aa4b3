import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { quoted } from '../../columns/quoted.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { answeringKinds, decisionKind, editors } from './vocabulary.ts'

/**
 * What a post decided for a unit: from when (`valid_from`), by which authority, until when the law or the
 * decision itself lets it hold (`legal_until`; empty where nobody said), and when it was ended
 * (`valid_to`). `because` says what it rested on in words, as it stood then; the links say where to look.
 */
export const decisions = layerTables(
  'decisions',
  'none',
  () => ({
    kind: constrained(
      oneOf(decisionKind).notNull(),
      () => sql`unit_code is not null and valid_from is not null`,
    ),
    hazard: constrained(
      oneOf(hazard),
      (word) => sql`${word} is not null or kind not in (${quoted(answeringKinds)})`,
    ),
    level: constrained(
      integerBetween(1, 5),
      (level) => sql`(${level} is not null) = (kind = 'respond')`,
    ),
    decided_by: text().notNull(),
    authority: text(),
    because: text(),
    legal_until: constrained(moment(), (until) => sql`${until} > valid_from`),
    chosen_plan_id: text(),
    from_bulletin_id: text(),
    from_gauge_id: text(),
    closes_crossing_id: constrained(
      text(),
      (
        crossing,
      ) => sql`num_nonnulls(${crossing}, closes_facility_id, closes_shelter_id, closes_road_id)
        = case kind when 'closing' then 1 else 0 end`,
    ),
    closes_facility_id: text(),
    closes_shelter_id: text(),
    closes_road_id: text(),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  { editors, indexed: [['unit_code', 'kind'], 'closes_shelter_id', 'closes_road_id'] },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = decisions
