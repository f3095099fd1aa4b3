import type { Position } from '../../measures/position.ts'

/** A feature that came, went or changed between two moments. */
export interface DifferentFeature {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  /** The middle of what it covers; null where it has no place. */
  readonly at: Position | null
}

export interface ChangedFeature extends DifferentFeature {
  /** The properties that say something else, with what they said; `geometry` where it lies elsewhere. */
  readonly properties: readonly {
    readonly name: string
    readonly before: unknown
    readonly after: unknown
  }[]
}

/** What came, went and changed in a layer, as far as a scene shows it. */
export interface LayerDifferences {
  readonly layer: string
  readonly came: readonly DifferentFeature[]
  readonly went: readonly DifferentFeature[]
  readonly changed: readonly ChangedFeature[]
}

/** Of a briefing between two moments. */
export interface Differences {
  readonly from: string
  readonly to: string
  /** Those in which something is different, in draw order. */
  readonly layers: readonly LayerDifferences[]
  /** Those that have too many features to be compared one by one. */
  readonly too_many: readonly string[]
}

/** How many features are different in all. */
export const countOf = ({ layers }: Pick<Differences, 'layers'>): number =>
  layers.reduce(
    (sum, { came, went, changed }) => sum + came.length + went.length + changed.length,
    0,
  )
