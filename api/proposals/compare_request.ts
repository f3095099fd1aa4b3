import { z } from 'zod'
import { shiftLimits } from '../../geo/storms/shift_track.ts'

const side = z.strictObject({
  bulletin: z.string().min(1).max(200),
  /** How the track is supposed to be otherwise than it was issued. */
  shift: z
    .strictObject({
      bearing: z.number().min(0).max(360).default(0),
      kilometres: z.number().min(0).max(shiftLimits.kilometres).default(0),
      hours: z.number().min(-shiftLimits.hours).max(shiftLimits.hours).default(0),
    })
    .optional(),
})

/** Two tracks that are to be held against each other. */
export const compareRequest = z.strictObject({ a: side, b: side })
export type CompareRequest = z.output<typeof compareRequest>
