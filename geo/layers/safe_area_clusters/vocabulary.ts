import { editedBy } from '../../editors.ts'
import type { Vocabulary } from '../../words.ts'

/** Whether a cluster is at work, as far as a source says. */
export const clusterState = {
  active: { vi: 'Đang hoạt động', en: 'At work' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
} as const satisfies Vocabulary

/** How often a cluster meets (giao ban). */
export const cadence = {
  monthly: { vi: 'Hằng tháng', en: 'Monthly' },
  quarterly: { vi: 'Hằng quý', en: 'Quarterly' },
  half_yearly: { vi: 'Sáu tháng một lần', en: 'Half-yearly' },
  yearly: { vi: 'Hằng năm', en: 'Yearly' },
  other: { vi: 'Khác', en: 'Other' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Vocabulary

/** Who may write this layer, beside administrators. */
export const editors = editedBy('coordinator')
