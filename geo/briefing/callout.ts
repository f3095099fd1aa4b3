import { z } from 'zod'

/** More would hide the map that they speak of. */
export const mostCallouts = 20
export const longestCallout = 200

/** Longitude and latitude in degrees, WGS 84. */
const place = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)])

const said = z.string().trim().min(1).max(longestCallout)

/** A text that stands at a place of a scene; with `from`, an arrow leads from there to the place. */
export const callout = z
  .strictObject({ at: place, text_vi: said, text_en: said, from: place.optional() })
  .readonly()
export type Callout = z.output<typeof callout>

export const callouts = z
  .array(callout)
  .max(mostCallouts, `a scene has ${mostCallouts} callouts at most`)
  .readonly()
