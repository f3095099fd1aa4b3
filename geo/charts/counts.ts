/** How many features fit, and how many of which, as `/counts` of a layer answers. */
export interface Counts {
  readonly matched: number
  readonly unlocated: number
  readonly by: readonly PropertyCounts[]
}

export interface PropertyCounts {
  readonly property: string
  /** How long each stretch of time is, where it is counted by moments. */
  readonly step: string | null
  readonly values: readonly Count[]
}

export interface Count {
  /** As the API takes it in a filter; null for features without it. */
  readonly value: string | null
  readonly count: number
}

/** The answer of `/counts`; null where it is of another form. */
export function readCounts(body: unknown): Counts | null {
  if (!isRecord(body)) return null
  const { numberMatched: matched, unlocatedCount: unlocated, counts } = body
  if (typeof matched !== 'number' || typeof unlocated !== 'number') return null
  const records = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : [])
  return {
    ...{ matched, unlocated },
    by: records(counts).map(({ property, step, values }) => ({
      property: typeof property === 'string' ? property : '',
      step: typeof step === 'string' ? step : null,
      values: records(values).map(({ value, count }) => ({
        value: value === null || value === undefined ? null : String(value),
        count: typeof count === 'number' ? count : 0,
      })),
    })),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
