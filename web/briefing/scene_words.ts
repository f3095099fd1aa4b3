import type { Vocabulary } from '../../geo/words.ts'

/** What of a scene could not be opened. */
export const sceneWords = {
  partly: { vi: 'Cảnh đã mở, trừ: {parts}.', en: 'The scene is open, but for: {parts}.' },
  no_view: {
    vi: 'khung nhìn, thuộc phiên bản màn hình này chưa biết',
    en: 'its view, which is of a version that this screen does not know',
  },
  no_feature: {
    vi: 'đối tượng “{part}”, không còn hoặc không được xem',
    en: 'the feature “{part}”, which is gone or not yours to see',
  },
  no_moment: { vi: 'thời điểm “{part}”', en: 'the moment “{part}”' },
} as const satisfies Vocabulary
