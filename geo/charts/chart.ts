import type { LayerId } from '../layers/catalogue.ts'
import type { Label, Language } from '../words.ts'
import type { Step } from './stretch.ts'

/** A line of a chart's table; the chart draws the same numbers. */
export interface ChartRow {
  readonly key: string
  readonly name: string
  /** One for each column; null where nobody knows it, which is not none. */
  readonly values: readonly (number | null)[]
  /** The same as they are written. */
  readonly said: readonly string[]
}

/** What came of a chart's question, in one language: its table and its drawing are both made of it. */
export interface ChartData {
  readonly id: string
  readonly title: string
  /** `bars`: one for each row; `time`: by the moments of the rows' keys; `parts`: shares, one for each column. */
  readonly shape: 'bars' | 'time' | 'parts'
  /** Of `time`. */
  readonly step?: Step
  /** What the rows are, and then each column. */
  readonly head: readonly string[]
  readonly rows: readonly ChartRow[]
  /** How many there are, of when, where from. */
  readonly notes: readonly string[]
  /** Of all that was counted: whoever shows it is marked by them. */
  readonly markings: readonly string[]
}

/** Of what and when it is asked. */
export interface ChartAsk {
  /** Of the API in the lane: `/api`, or `/api/lanes/…`. */
  readonly base: string
  /** As the query of the layer's items. */
  readonly filter?: string | undefined
  readonly true_at?: string | undefined
  readonly known_at?: string | undefined
}

export interface ChartReading {
  readonly language: Language
  readonly asOf: Date
  readonly isFiltered: boolean
}

/** A chart as it is defined: what it asks of the API, and how the answers become rows. */
export interface Chart {
  readonly id: string
  readonly title: Label
  /** What it is chosen under. */
  readonly group: Label
  /** The layer whose filter narrows it; null where none does. */
  readonly layer: LayerId | null
  /** The layers that its numbers and names are reckoned from: whoever seals it seals these. */
  readonly reckonedFrom: readonly LayerId[]
  paths(ask: ChartAsk): readonly string[]
  /** @throws ZodError or Error where an answer cannot be read. */
  read(answers: readonly unknown[], reading: ChartReading): ChartData
}

/** A place of the API, of the moment that is asked for. */
export function pathOf(
  { base, true_at, known_at }: ChartAsk,
  place: string,
  asked: Readonly<Record<string, string>> = {},
  filter = '',
): string {
  const parameters = new URLSearchParams(filter)
  for (const [name, value] of Object.entries(asked)) parameters.set(name, value)
  if (true_at !== undefined) parameters.set('datetime', `../${true_at}`)
  if (known_at !== undefined) parameters.set('known_at', known_at)
  const query = parameters.toString()
  return `${base}/${place}${query === '' ? '' : `?${query}`}`
}
