import type { Vocabulary } from '../../words.ts'

/** What a piece of the border runs through. */
export const borderKind = {
  land: { vi: 'Biên giới trên đất liền', en: 'Land border' },
  sea: { vi: 'Đường phân định trên biển', en: 'Line of delimitation at sea' },
} as const satisfies Vocabulary
