import type { Vocabulary } from '../../geo/words.ts'

/** Of a moment that is typed. */
export const momentWords = {
  type_year: { vi: 'năm', en: 'year' },
  type_month: { vi: 'tháng/năm', en: 'month year' },
  type_day: { vi: 'ngày/tháng/năm', en: 'day month year' },
  type_minute: { vi: 'giờ ngày/tháng/năm', en: 'time, day month year' },
  calendar: { vi: '{label}: chọn trong lịch', en: '{label}: choose in a calendar' },
} as const satisfies Vocabulary
