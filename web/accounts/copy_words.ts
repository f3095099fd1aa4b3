import type { Vocabulary } from '../../geo/words.ts'

export const copyWords = {
  copied: { vi: 'Đã chép', en: 'Copied' },
  not_copied: {
    vi: 'Trình duyệt không cho chép: hãy bôi đen và chép bằng tay',
    en: 'The browser copies nothing: mark it and copy by hand',
  },
} as const satisfies Vocabulary
