import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { bulletinKind, editors, greatestBulletinNumber, stormHazard } from './vocabulary.ts'

/**
 * What a forecaster issued of a storm, as it was typed or imported here; where the storm is and is going
 * stands in `storm_positions`. `stated_level` is the risk level the bulletin itself gives for this area,
 * in its words `stated_for`; empty where it gives none.
 */
export const stormBulletins = layerTables(
  'storm_bulletins',
  'none',
  () => ({
    storm: text().notNull(),
    hazard: oneOf(stormHazard).notNull(),
    kind: oneOf(bulletinKind).notNull(),
    number: integerBetween(1, greatestBulletinNumber),
    issuer: text().notNull(),
    issued_at: moment().notNull(),
    stated_level: integerBetween(1, 5),
    stated_for: text(),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  { editors, indexed: [['storm', 'issued_at']] },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = stormBulletins
