import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { positionIn } from '../../source/position.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { stormPositions } from './table.ts'
import { greatestRadiusKm, greatestWind, positionKind } from './vocabulary.ts'

const wind = z.int('is a whole number').min(0).max(greatestWind).optional()
const radius = z.int('is a whole number').min(1).max(greatestRadiusKm).optional()

/** From where storms come to the East Sea: the west of the Pacific, north of the equator. */
const isInStormWaters = (lon: number, lat: number): boolean =>
  lon >= 95 && lon <= 160 && lat >= 0 && lat <= 40

const record = recordOf({
  ...placeOf.Point,
  position: positionIn(isInStormWaters, 'the waters that storms come from').optional(),
  bulletin_id: someText,
  at: exactMoment,
  kind: z.enum(codesOf(positionKind)),
  wind_level: wind,
  gust_level: wind,
  radius_6_km: radius,
  radius_10_km: radius,
}).superRefine((position, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { wind_level, gust_level, radius_6_km, radius_10_km } = position
  if (position.position === undefined) refuse('position', 'say where')
  if (gust_level !== undefined && gust_level < (wind_level ?? 0)) {
    refuse('gust_level', 'a gust is no weaker than the wind')
  }
  if (radius_10_km !== undefined && radius_6_km !== undefined && radius_10_km > radius_6_km) {
    refuse('radius_10_km', 'wind of level 10 reaches no farther than wind of level 6')
  }
})

/** One position of a storm as a row, or the reasons why not. */
export const readStormPosition = readSource(
  record,
  (position): typeof stormPositions.now.$inferInsert => ({
    ...everyRowOf(position),
    bulletin_id: position.bulletin_id,
    at: position.at.at,
    kind: position.kind,
    wind_level: position.wind_level ?? null,
    gust_level: position.gust_level ?? null,
    radius_6_km: position.radius_6_km ?? null,
    radius_10_km: position.radius_10_km ?? null,
  }),
)
