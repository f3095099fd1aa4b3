import type { CodeOf, Vocabulary } from '../words.ts'

/** By what it is told how many people live inside an area. */
export const peopleBy = {
  counted: { vi: 'đếm tại điểm', en: 'counted at places' },
  whole_unit: { vi: 'cả đơn vị nằm trong vùng', en: 'all of the unit is inside' },
  area: { vi: 'ước theo diện tích', en: 'estimated by area' },
  no_data: { vi: 'không có số liệu', en: 'no data' },
} as const satisfies Vocabulary
export type PeopleBy = CodeOf<typeof peopleBy>
