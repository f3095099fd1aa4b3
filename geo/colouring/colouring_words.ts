import type { Vocabulary } from '../words.ts'

/** What the screen and the sheet say of the colours of units. */
export const colouringWords = {
  no_data: { vi: 'Không có số liệu', en: 'No data' },
  readiness: { vi: 'Mức sẵn sàng (bốn tại chỗ)', en: 'Readiness (the four on the spot)' },
  least: { vi: 'từ {percent}', en: 'from {percent}' },
  below: { vi: 'dưới {percent}', en: 'below {percent}' },
  of_plan: {
    vi: 'Của đơn vị là mức thấp nhất trong bốn; biết chưa đến nửa số mục là chưa rõ, không phải kém.',
    en: 'A unit’s is the lowest of the four; of less than half its items known it is unknown, not bad.',
  },
  by_age: { vi: 'Nguồn tin cũ nhất của đơn vị', en: 'Oldest feed of the unit' },
  by_cadence: {
    vi: 'Theo nguồn tin im lặng lâu nhất so với hạn của nó.',
    en: 'By the feed that has been silent longest against its cadence.',
  },
  nothing_followed: { vi: 'chưa có tin nào đang theo dõi', en: 'nothing is being followed' },
} as const satisfies Vocabulary
