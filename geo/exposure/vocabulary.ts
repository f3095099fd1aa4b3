import type { CodeOf, Vocabulary } from '../words.ts'

/** By what it is told how many people live inside an area. */
export const peopleBy = {
  counted: { vi: 'đếm tại điểm', en: 'counted at places' },
  whole_unit: { vi: 'cả đơn vị nằm trong vùng', en: 'all of the unit is inside' },
  land_area: { vi: 'ước theo diện tích đất', en: 'estimated by land area' },
  area: {
    vi: 'ước theo diện tích ranh giới, chưa rõ phần đất',
    en: 'estimated by area, its land is not known',
  },
  no_data: { vi: 'không có số liệu', en: 'no data' },
} as const satisfies Vocabulary
export type PeopleBy = CodeOf<typeof peopleBy>
