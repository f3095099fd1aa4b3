import type { Measurement } from './measurement.ts'

const headings = [
  'what',
  'unit',
  'ours',
  'against',
  'theirs',
  'ratio',
  'pairs from – to',
  'goal',
  '',
]

/** One line a measurement: medians, and the median of the ratios pair by pair with their range. */
export function printTable(measurements: readonly Measurement[]): void {
  const lines = [headings, ...measurements.map(lineOf)]
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  for (const line of lines) {
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

function lineOf(measurement: Measurement): string[] {
  const ours = median(measurement.ours)
  const { what, unit } = measurement
  if (!('other' in measurement)) {
    const [sign, limit] = measurement.goal
    return [
      what,
      unit,
      figure(ours),
      '',
      '',
      '',
      '',
      `${sign} ${limit}`,
      verdict(ours, sign, limit),
    ]
  }
  const ratios = measurement.ours.map((value, pair) => value / (measurement.other[pair] ?? NaN))
  const ratio = median(ratios)
  const { goal, against } = measurement
  return [
    what,
    unit,
    figure(ours),
    against,
    figure(median(measurement.other)),
    ratio.toFixed(2),
    `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`,
    goal ? goal.join(' ') : '',
    goal ? verdict(ratio, ...goal) : '',
  ]
}

const verdict = (value: number, sign: '≥' | '≤', limit: number): string =>
  (sign === '≥' ? value >= limit : value <= limit) ? 'reached' : 'NOT REACHED'

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const below = sorted[Math.floor(middle)]
  const above = sorted[Math.ceil(middle)]
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.')
  return (below + above) / 2
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
