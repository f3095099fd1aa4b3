import type { Point } from 'geojson'
import { z } from 'zod'
import { isNearVietNam } from './near_viet_nam.ts'

const metres = z.number().positive('accuracy is a number of metres above zero')

/**
 * A position with how far it may be off: `{ lat, lon, accuracy_m }` in WGS 84. A swapped pair and
 * whatever lies outside Viet Nam's surroundings are refused.
 */
export const position = z
  .strictObject({ lat: z.number(), lon: z.number(), accuracy_m: metres })
  .superRefine(({ lat, lon }, context) => {
    if (isNearVietNam(lon, lat)) return
    context.addIssue({
      code: 'custom',
      message: isNearVietNam(lat, lon)
        ? 'latitude and longitude are swapped'
        : `${lat}, ${lon} lies outside Viet Nam and its surroundings`,
    })
  })
  .transform(({ lat, lon, accuracy_m }) => ({
    geometry: { type: 'Point', coordinates: [lon, lat] } satisfies Point,
    accuracy_m,
  }))
