import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { editors, greatestRadiusKm, greatestWind, positionKind } from './vocabulary.ts'

/** In kilometres from the middle. */
const radius = () => integerBetween(1, greatestRadiusKm)

/**
 * Where the middle of a storm was or will be by one bulletin, how strong its wind is there, and how far
 * from it the wind is of level 6 and of level 10. What a bulletin does not give is empty, and not zero.
 */
export const stormPositions = layerTables(
  'storm_positions',
  'Point',
  () => ({
    bulletin_id: constrained(text().notNull(), () => sql`geom is not null`),
    at: moment().notNull(),
    kind: oneOf(positionKind).notNull(),
    wind_level: integerBetween(0, greatestWind),
    gust_level: constrained(
      integerBetween(0, greatestWind),
      (gust) => sql`${gust} >= coalesce(wind_level, 0)`,
    ),
    radius_6_km: radius(),
    radius_10_km: constrained(
      radius(),
      (inner) => sql`${inner} <= coalesce(radius_6_km, ${sql.raw(String(greatestRadiusKm))})`,
    ),
  }),
  {
    editors,
    indexed: ['bulletin_id'],
    seenWhere: ({ lane, bulletin_id }) =>
      sql`exists (select from storm_bulletins about where about.lane = ${lane} and about.id = ${bulletin_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = stormPositions
