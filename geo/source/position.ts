import type { Point } from 'geojson'
import { z } from 'zod'
import { isNearVietNam } from './near_viet_nam.ts'

const metres = z.number().positive('accuracy is a number of metres above zero')

/**
 * A position with how far it may be off: `{ lat, lon, accuracy_m }` in WGS 84. A swapped pair and
 * whatever lies outside an area are refused.
 *
 * @param isInside takes a longitude and a latitude.
 * @param called the area, as it stands behind "lies outside".
 */
export const positionIn = (isInside: (lon: number, lat: number) => boolean, called: string) =>
  z
    .strictObject({ lat: z.number(), lon: z.number(), accuracy_m: metres })
    .superRefine(({ lat, lon }, context) => {
      if (isInside(lon, lat)) return
      context.addIssue({
        code: 'custom',
        message: isInside(lat, lon)
          ? 'latitude and longitude are swapped'
          : `${lat}, ${lon} lies outside ${called}`,
      })
    })
    .transform(({ lat, lon, accuracy_m }) => ({
      geometry: { type: 'Point', coordinates: [lon, lat] } satisfies Point,
      accuracy_m,
    }))

/** A position of all but storms, which come from farther away. */
export const position = positionIn(isNearVietNam, 'Viet Nam and its surroundings')
