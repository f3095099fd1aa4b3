import type { Vocabulary } from '../../geo/words.ts'

export const markingWords = {
  marking: { vi: 'Độ mật', en: 'Marking' },
  highest: {
    vi: 'Độ mật cao nhất trên màn hình: {title}',
    en: 'Highest marking on the screen: {title}',
  },
  help: {
    vi: 'Độ mật cao nhất của những gì đang hiện trên màn hình',
    en: 'The highest marking of what is on the screen now',
  },
} as const satisfies Vocabulary
