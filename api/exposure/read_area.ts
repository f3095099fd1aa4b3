import { z } from 'zod'
import { area } from '../../geo/source/shape.ts'

/** An outline of a province has fewer; a hand draws a dozen. */
const mostPoints = 20_000

const limited = area.refine(
  ({ coordinates }) => coordinates.flat(3).length <= 2 * mostPoints,
  `an area may have ${mostPoints} points here`,
)

/** The area of a hazard as it is sent: bare GeoJSON, or a feature around it, as a file has it. */
export const sentArea = z.union([
  limited,
  z
    .looseObject({ type: z.literal('Feature'), geometry: limited })
    .transform(({ geometry }) => geometry),
  z
    .looseObject({
      type: z.literal('FeatureCollection'),
      features: z.tuple([z.looseObject({ type: z.literal('Feature'), geometry: limited })]),
    })
    .transform(({ features: [{ geometry }] }) => geometry),
])
export type SentArea = z.output<typeof sentArea>
