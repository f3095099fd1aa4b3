import type { Band } from '../../geo/layers/define_layer.ts'
import type { Vocabulary } from '../../geo/words.ts'

/** What the fixed bands of the map are called, in draw order. */
export const bandWords = {
  base: { vi: 'Nền', en: 'Base' },
  hazard: { vi: 'Nguy cơ', en: 'Hazards' },
  boundary: { vi: 'Ranh giới', en: 'Boundaries' },
  resource: { vi: 'Nguồn lực', en: 'Resources' },
  incident: { vi: 'Diễn biến', en: 'Events' },
  drawing: { vi: 'Hình vẽ', en: 'Drawings' },
} as const satisfies Vocabulary<Band>
