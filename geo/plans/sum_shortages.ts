import { people } from '../layers/plan_entries/say_figure.ts'
import type { ShortageLine } from './shortage_line.ts'

/** Of what is counted in one unit of measure: `need` is `met`, `missing` and `unknown` together. */
export interface MeasureSum {
  readonly measure_unit_vi: string
  readonly measure_unit_en: string
  readonly need: number
  readonly met: number
  readonly missing: number
  /** What lines need of which nobody reports. */
  readonly unknown: number
  /** Of what is missing, what others could lend, and what not even they could. */
  readonly lent: number
  readonly still_missing: number
}

/** Lines are counted, and quantities only beside their like: boats and litres have no sum. */
export interface ShortageSums {
  readonly lines: number
  readonly enough: number
  readonly short: number
  readonly unknown: number
  /** Of those that are known, how many by a report past its time. */
  readonly old: number
  /** Of those that are short, how many others could fill wholly. */
  readonly coverable: number
  readonly measures: readonly MeasureSum[]
}

export function sumShortages(lines: readonly ShortageLine[]): ShortageSums {
  const count = (is: (line: ShortageLine) => boolean) => lines.filter(is).length
  const isShort = ({ missing }: ShortageLine) => missing !== null && missing > 0
  const measures = new Map<string, MeasureSum>()
  for (const line of lines) {
    const measure_unit_vi = line.measure_unit_vi ?? people.vi
    const before = measures.get(measure_unit_vi)
    const { need, missing, lent, still_missing } = line
    measures.set(measure_unit_vi, {
      ...{ measure_unit_vi, measure_unit_en: line.measure_unit_en ?? people.en },
      need: (before?.need ?? 0) + need,
      met: (before?.met ?? 0) + (missing === null ? 0 : need - missing),
      missing: (before?.missing ?? 0) + (missing ?? 0),
      unknown: (before?.unknown ?? 0) + (missing === null ? need : 0),
      lent: (before?.lent ?? 0) + lent,
      still_missing: (before?.still_missing ?? 0) + (still_missing ?? 0),
    })
  }
  return {
    lines: lines.length,
    enough: count(({ missing }) => missing === 0),
    short: count(isShort),
    unknown: count(({ missing }) => missing === null),
    old: count(({ is_old }) => is_old),
    coverable: count((line) => isShort(line) && line.still_missing === 0),
    measures: [...measures.values()],
  }
}
