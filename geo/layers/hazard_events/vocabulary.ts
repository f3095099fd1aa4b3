import type { Vocabulary } from '../../words.ts'

/** What a record of an event tells of; a warning that was prepared for is no event that struck. */
export const eventAspect = {
  occurrence: { vi: 'Đã xảy ra', en: 'Occurred' },
  preparation: { vi: 'Ứng phó trước', en: 'Preparation' },
  aftermath: { vi: 'Hậu quả kéo dài', en: 'Aftermath' },
} as const satisfies Vocabulary
