/**
 * When two features of a layer may be one thing that was told twice. Whether they are, people say: nothing
 * is merged by itself.
 */
export interface Likeness {
  /** The property by which they are of one kind. */
  readonly kind: string
  /** The property that says when it happened, and how far apart two tellings of it may put that. */
  readonly moment: string
  readonly withinHours: number
  /** How far apart two places may be; further where both accuracies together say so. */
  readonly withinMetres: number
  /** And no further than that, however inexact they are. */
  readonly mostMetres: number
  /** The property that holds what a feature was merged into. */
  readonly mergedInto: string
  /** What is told of a feature: a layer, its property that says of which, and that of what kind it is. */
  readonly log: { readonly layer: string; readonly about: string; readonly kind: string }
  /** The property and its words with which a feature is not offered. */
  readonly not: { readonly property: string; readonly words: readonly string[] }
}
