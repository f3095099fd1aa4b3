import { cadenceHoursOf } from '../../../geo/layers/cadence.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { ManyPoints } from './points_answer.ts'

/** Which points are past their layer's cadence at a moment. */
export interface PointAges {
  /** How many: while they are as many they are the same ones, since time goes one way. */
  readonly oldCount: number
  isOld(at: number): boolean
}

/** @param now in milliseconds since 1970. What is over grows no older, and what says no time has no age. */
export function pointAges(
  { asOf, lookAt, looks, length }: ManyPoints,
  definition: LayerDefinition,
  now: number,
): PointAges {
  const cadenceHours = cadenceHoursOf(definition) ?? Number.POSITIVE_INFINITY
  const oldest = now - cadenceHours * 3_600_000
  const isOld = (at: number) =>
    (asOf[at] ?? Number.NaN) < oldest && looks[lookAt[at] ?? -1]?.isOver === false
  let oldCount = 0
  for (let at = 0; at < length; at++) if (isOld(at)) oldCount++
  return { oldCount, isOld }
}
