const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** How much time the bar spans, and by which steps it goes; in seconds. */
export const spans = {
  span_6h: { seconds: 6 * hour, step: 5 * minute },
  span_1d: { seconds: day, step: 15 * minute },
  span_7d: { seconds: 7 * day, step: 2 * hour },
  span_30d: { seconds: 30 * day, step: 6 * hour },
  span_1y: { seconds: 365 * day, step: 3 * day },
} as const
export type SpanName = keyof typeof spans

export interface Stretch {
  /** Both in seconds since 1970. */
  readonly from: number
  readonly to: number
  readonly step: number
}

/**
 * The stretch of time that the bar shows: up to the present, or, where the shown moments lie before
 * that, around them. Both ends are whole steps on the clock of Viet Nam, so that it stands still while
 * the present moves on.
 *
 * @param shown in milliseconds since 1970; null is now.
 */
export function stretchOf(
  name: SpanName,
  shown: readonly (number | null)[],
  nowMs: number,
): Stretch {
  const { seconds, step } = spans[name]
  const end = upToStep(nowMs / 1000, step)
  const moments = shown.flatMap((at) => (at === null ? [] : [at / 1000]))
  const earliest = Math.min(...moments)
  if (moments.length === 0 || earliest >= end - seconds) {
    return { from: end - seconds, to: end, step }
  }
  const to = Math.min(end, upToStep(earliest + seconds / 2, step))
  return { from: to - seconds, to, step }
}

/** Steps begin at midnight in Viet Nam. */
const offset = 7 * hour

const upToStep = (at: number, step: number) => Math.ceil((at + offset) / step) * step - offset
