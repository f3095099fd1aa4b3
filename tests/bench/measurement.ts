/** Two ways to the same thing, measured in turns: ours, and the one it is held against. */
export interface Comparison {
  readonly what: string
  readonly unit: string
  readonly ours: readonly number[]
  readonly other: readonly number[]
  /** What `other` is. */
  readonly against: string
  /** What the ratio ours : other is to reach (≥) or to stay within (≤); none where only shown. */
  readonly goal?: Goal
}

export type Goal = readonly ['≥' | '≤', number]

/** One quantity that is to stay within a limit. */
export interface Quantity {
  readonly what: string
  readonly unit: string
  readonly ours: readonly number[]
  readonly goal: Goal
}

export type Measurement = Comparison | Quantity

export interface Options {
  /** How many times the two sides of a comparison take turns. */
  readonly pairs: number
  /** How long each turn of a load takes. */
  readonly seconds: number
  /** Whether a measurement of this name was asked for. */
  readonly wanted: (what: string) => boolean
}

/** Measurements that share what they need. */
export interface Section {
  /** What it measures, to choose from. */
  readonly offers: readonly string[]
  run(options: Options): Promise<Measurement[]>
}

/** Takes turns, beginning with the other one each second time, so that no drift favours either. */
export async function interleave(
  pairs: number,
  ours: () => Promise<number>,
  other: () => Promise<number>,
): Promise<{ ours: number[]; other: number[] }> {
  const taken = { ours: [] as number[], other: [] as number[] }
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 2 === 1) taken.other.push(await other())
    taken.ours.push(await ours())
    if (pair % 2 === 0) taken.other.push(await other())
  }
  return taken
}
