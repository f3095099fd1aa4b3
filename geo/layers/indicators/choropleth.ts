import type { ColourName } from '../../palette.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'
import { naturalBreaks } from './natural_breaks.ts'
import { quantileBreaks } from './quantile_breaks.ts'

/** How the classes of a choropleth are found; the legend says which. */
export const breakMethod = {
  quantile: { vi: 'Số đơn vị bằng nhau', en: 'Equal counts (quantile)' },
  natural: { vi: 'Ngắt tự nhiên', en: 'Natural breaks' },
} as const satisfies Vocabulary
export type BreakMethod = CodeOf<typeof breakMethod>

/** One shade of the map: the least and the greatest value that is really in it, both included. */
export interface ChoroplethClass {
  readonly from: number
  readonly to: number
  readonly colour: ColourName
  readonly unitCodes: readonly string[]
}

export interface Choropleth {
  readonly method: BreakMethod
  /** From the lowest to the highest; none is empty, none overlaps another. */
  readonly classes: readonly ChoroplethClass[]
  /** Units whose value is not known: hatched, with an entry of their own, never the lowest class. */
  readonly noData: readonly string[]
}

const shades = {
  1: ['step_3'],
  2: ['step_2', 'step_4'],
  3: ['step_1', 'step_3', 'step_5'],
  4: ['step_1', 'step_2', 'step_4', 'step_5'],
  5: ['step_1', 'step_2', 'step_3', 'step_4', 'step_5'],
} as const satisfies Record<number, readonly ColourName[]>
export type StepCount = keyof typeof shades

/**
 * Takes one indicator's values by unit code (`null`: no data), the greatest number of shades and how
 * to find the breaks, and returns the classes with their colours and the units without data apart.
 * Where there are fewer different values than shades, there are fewer classes. Zero is a value like
 * any other. Throws on a value that is not finite.
 */
export function choropleth(
  values: ReadonlyMap<string, number | null>,
  steps: StepCount,
  method: BreakMethod,
): Choropleth {
  const known: { code: string; value: number }[] = []
  const noData: string[] = []
  for (const [code, value] of values) {
    if (value === null) noData.push(code)
    else if (Number.isFinite(value)) known.push({ code, value })
    else throw new RangeError(`The unit ${code} has no finite value: ${value}`)
  }
  known.sort((a, b) => a.value - b.value || (a.code < b.code ? -1 : 1))
  const rising = known.map(({ value }) => value)
  const wanted = Math.min(steps, new Set(rising).size)
  const breaksOf = method === 'natural' ? naturalBreaks : quantileBreaks
  const starts = wanted === 0 ? [] : breaksOf(rising, wanted)
  const colours: readonly ColourName[] = shades[stepCount(starts.length)]
  const classes = starts.map((start, index): ChoroplethClass => {
    const members = known.slice(start, starts[index + 1])
    return {
      from: members[0]?.value ?? Number.NaN,
      to: members.at(-1)?.value ?? Number.NaN,
      colour: colours[index] ?? 'unknown',
      unitCodes: members.map(({ code }) => code),
    }
  })
  return { method, classes, noData: noData.sort() }
}

function stepCount(count: number): StepCount {
  return count === 2 || count === 3 || count === 4 || count === 5 ? count : 1
}
