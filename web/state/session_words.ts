import type { Vocabulary } from '../../geo/words.ts'

export const sessionWords = {
  link_used: {
    vi: 'Liên kết đăng nhập đã dùng rồi hoặc quá hạn; bạn vẫn đang đăng nhập như trước.',
    en: 'The sign-in link was used or is too old; you are still signed in as before.',
  },
} as const satisfies Vocabulary
