import type { Label, Vocabulary } from '../../geo/words.ts'

/** The steps between shades, in cadences; five shades as the map has them. */
export const cadenceBreaks = [0.5, 1, 2, 4] as const

/** What each shade says, the freshest first. */
export const shadeWords: readonly Label[] = [
  { vi: 'mới, chưa quá nửa hạn', en: 'fresh, less than half its cadence' },
  { vi: 'còn trong hạn', en: 'within its cadence' },
  { vi: 'quá hạn', en: 'overdue' },
  { vi: 'quá hạn, hơn 2 lần hạn', en: 'overdue, over twice its cadence' },
  { vi: 'quá hạn lâu, hơn 4 lần hạn', en: 'long overdue, over four times' },
]

export const feedWords = {
  by_age: { vi: 'Nguồn tin cũ nhất của đơn vị', en: 'Oldest feed of the unit' },
  explained: {
    vi: 'Theo nguồn tin im lặng lâu nhất so với hạn của nó.',
    en: 'By the feed that has been silent longest against its cadence.',
  },
  of_now: {
    vi: 'Tính đến hiện tại, không phải lúc đang xem.',
    en: 'As of now, not of the time that is shown.',
  },
  nothing: { vi: 'chưa có tin nào đang theo dõi', en: 'nothing is being followed' },
  each: { vi: 'Từng đơn vị', en: 'Each unit' },
  stop: { vi: 'Thôi tô màu theo độ mới', en: 'Stop colouring by age' },
} as const satisfies Vocabulary
