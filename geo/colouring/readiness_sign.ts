import type { ReadinessLevel } from '../measures/readiness_score.ts'

/** The side of the sign's own square. */
export const signSide = 36

/** One quarter of the sign: its ground, and the mark that says the level without any colour. */
export interface SignQuarter {
  readonly level: ReadinessLevel
  readonly ground: string
  readonly mark: string
}

/** Where each quarter begins: as one reads, from the left above. */
const corners = [
  [1, 1],
  [18, 1],
  [1, 18],
  [18, 18],
] as const

/** Drawn about the middle of a quarter: a tick, a dash half way, a cross, a question, nothing. */
const marks: Readonly<Record<ReadinessLevel, string>> = {
  ready: 'm-4.5 .5 3 3.2 6-7',
  short: 'm-4.5 0h9',
  weak: 'm-3.7-3.7 7.4 7.4m0-7.4-7.4 7.4',
  unknown: 'm-2.8-2.6a2.8 2.6 0 1 1 4.4 2.1q-1.6 1-1.6 2.2m0 2.6v.4',
  no_plan: 'm0 0h.01',
}

/** The four-part sign of a unit: command, forces above; means, logistics below. */
export function readinessSign(levels: readonly ReadinessLevel[]): SignQuarter[] {
  return levels.flatMap((level, place) => {
    const [x, y] = corners[place] ?? []
    if (x === undefined || y === undefined) return []
    return {
      level,
      ground: `M${x} ${y}h17v17h-17z`,
      mark: `M${x + 8.5} ${y + 8.5}${marks[level]}`,
    }
  })
}
