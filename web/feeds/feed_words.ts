import { colouringWords } from '../../geo/colouring/colouring_words.ts'
import type { Vocabulary } from '../../geo/words.ts'

export const feedWords = {
  by_age: colouringWords.by_age,
  explained: colouringWords.by_cadence,
  of_now: {
    vi: 'Tính đến hiện tại, không phải lúc đang xem.',
    en: 'As of now, not of the time that is shown.',
  },
  nothing: colouringWords.nothing_followed,
  each: { vi: 'Từng đơn vị', en: 'Each unit' },
  stop: { vi: 'Thôi tô màu theo độ mới', en: 'Stop colouring by age' },
} as const satisfies Vocabulary
