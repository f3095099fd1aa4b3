import type { AsOfPrecision, Confidence } from './provenance.ts'

/**
 * One fact about a feature with a source of its own: several sources give several populations, and
 * each stands beside the others, none recalculated.
 */
export interface Statement {
  /** What the figure is about, in words. */
  readonly label_vi: string
  readonly label_en: string
  /** The figure as a number, where it is one. */
  readonly value?: number
  /** The unit of measure as it is written: `người`, `km²`, `tấn`. */
  readonly unit?: string
  /** What the source says in words, where a number alone would say more than the source does. */
  readonly text_vi?: string
  readonly text_en?: string
  readonly source: string
  readonly source_url?: string
  readonly as_of?: string
  readonly as_of_precision?: AsOfPrecision
  readonly confidence: Confidence
  readonly note_vi?: string
  readonly note_en?: string
}
