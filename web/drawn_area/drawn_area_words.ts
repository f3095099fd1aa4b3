import type { Vocabulary } from '../../geo/words.ts'

export const drawnAreaWords = {
  hint: {
    vi: 'Bấm từng góc trên bản đồ; Enter lấy góc ở tâm bản đồ.',
    en: 'Press each corner on the map; Enter takes the middle of the map.',
  },
  close: { vi: 'Khép vùng', en: 'Close the area' },
  stop: { vi: 'Thôi', en: 'Stop' },
  no_map: { vi: 'Bản đồ không vẽ được ở đây.', en: 'The map cannot draw here.' },
  wanted: { vi: 'Vẽ vùng theo dõi', en: 'Draw the area to watch' },
} as const satisfies Vocabulary
