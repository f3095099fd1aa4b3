import type { Moment } from '../measures/moment.ts'
import { figuresOf } from './figures_of.ts'
import { type KeptFigure, keptOf } from './kept_figure.ts'
import type { QuickReport } from './quick_report.ts'

/** The report that the numbers of another stand against. */
export interface EarlierReport {
  readonly to: Moment
  readonly known_at: Moment
  readonly figures: readonly KeptFigure[]
  /** To which office it was sent; null where nobody recorded one, and it is the one that was due. */
  readonly sent_to: string | null
}

/** The report that was due before, by what was known then. */
export const dueReport = (report: QuickReport): EarlierReport => ({
  ...{ to: report.to, known_at: report.known_at ?? report.to, sent_to: null },
  figures: keptOf(figuresOf(report)),
})
