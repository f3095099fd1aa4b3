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

export interface Section {
  readonly name: string
  /** @param pairs how many times each comparison takes turns. */
  run(options: { readonly pairs: number; readonly wanted: Wanted }): Promise<Measurement[]>
}

/** Whether a measurement of this name was asked for. */
export type Wanted = (what: string) => boolean

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
