import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** Which way one crosses, seen from Viet Nam. */
export const direction = {
  out: { vi: 'Xuất', en: 'Outbound' },
  in: { vi: 'Nhập', en: 'Inbound' },
} as const satisfies Vocabulary
export type Direction = CodeOf<typeof direction>

/**
 * What a status speaks of. There is no word for both: a gate shut to goods often stays open to
 * people, so what concerns both is said twice. Two statuses of one marking and one owner never
 * contradict each other.
 */
export const statusTraffic = {
  people: { vi: 'Người', en: 'People' },
  goods: { vi: 'Hàng hóa', en: 'Goods' },
} as const satisfies Vocabulary

/** Whether a direction is passable, as a source says it. Nothing heard is `unknown`, never `open`. */
export const crossingStatus = {
  open: { vi: 'Mở', en: 'Open' },
  restricted: { vi: 'Hạn chế', en: 'Restricted' },
  closed: { vi: 'Đóng', en: 'Closed' },
  unknown: { vi: 'Chưa có tin', en: 'No report' },
} as const satisfies Vocabulary

/**
 * The same at an asked moment. A report that is too old to stand for that moment is told in the past:
 * what was open is not open for want of news.
 */
export const statusAtMoment = {
  open: crossingStatus.open,
  restricted: crossingStatus.restricted,
  closed: crossingStatus.closed,
  was_open: { vi: 'Từng mở, chưa có tin mới', en: 'Was open, no news since' },
  was_restricted: { vi: 'Từng hạn chế, chưa có tin mới', en: 'Was restricted, no news since' },
  was_closed: { vi: 'Từng đóng, chưa có tin mới', en: 'Was closed, no news since' },
  unknown: crossingStatus.unknown,
} as const satisfies Vocabulary
export type StatusAtMoment = CodeOf<typeof statusAtMoment>

/** For how many days after its `as_of` a report of a status stands; our own rule, a weekly round. */
export const reportStandsDays = 7

/** Who may write this layer, beside administrators. */
export const editors = editedBy('coordinator')
