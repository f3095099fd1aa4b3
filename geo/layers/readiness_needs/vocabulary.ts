import type { Editors } from '../../editors.ts'
import type { ReadinessLevel } from '../../measures/readiness_score.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** The four on the spot, in the order in which they are always named. */
export const pillar = {
  command: { vi: 'Chỉ huy', en: 'Command' },
  forces: { vi: 'Lực lượng', en: 'Forces' },
  means: { vi: 'Phương tiện, vật tư', en: 'Means and materials' },
  logistics: { vi: 'Hậu cần', en: 'Logistics' },
} as const satisfies Vocabulary
export type Pillar = CodeOf<typeof pillar>

/** How the last report of an item stands at the asked moment. */
export const reportState = {
  fresh: { vi: 'Báo cáo còn hạn', en: 'Reported in time' },
  old: { vi: 'Báo cáo quá hạn', en: 'Report overdue' },
  none: { vi: 'Chưa có báo cáo', en: 'No report' },
} as const satisfies Vocabulary
export type ReportState = CodeOf<typeof reportState>

/** How ready a pillar or a unit is, see `geo/measures/readiness_score.ts`. */
export const readinessLevel = {
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  short: { vi: 'Thiếu một phần', en: 'Partly short' },
  weak: { vi: 'Thiếu nhiều', en: 'Far short' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
  no_plan: { vi: 'Chưa có phương án', en: 'No plan' },
} as const satisfies Vocabulary<ReadinessLevel>

/** How many hours a report of an item stands, where its plan does not say. */
export const usualCadenceHours = 24

/** More than that of one thing is a slip of the keyboard. */
export const greatestQuantity = 10_000_000

/** A need is ended (`valid_to`) and not removed, since reports speak of it. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: ['administrator', 'coordinator', 'planner'],
  remove: [],
}
