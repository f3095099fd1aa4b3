import type { Vocabulary } from '../../geo/words.ts'

export const photoWords = {
  photos: { vi: 'Ảnh', en: 'Photos' },
  photo_by: { vi: '{time}, {who}', en: '{time}, {who}' },
  remove: { vi: 'Bỏ ảnh', en: 'Remove' },
  remove_named: { vi: 'Bỏ ảnh {photo}', en: 'Remove the photo {photo}' },
  for_good: {
    vi: 'Ảnh bị xóa hẳn, không lấy lại được. Diễn biến vẫn ghi đã có ảnh, ai bỏ và vì sao.',
    en: 'The photo is deleted for good. The log keeps that it was there, who removed it, and why.',
  },
  remove_now: { vi: 'Xóa hẳn ảnh này', en: 'Delete this photo' },
  keep: { vi: 'Giữ lại', en: 'Keep it' },
  removed: { vi: 'Đã bỏ ảnh.', en: 'The photo is removed.' },
  failed: {
    vi: 'Chưa bỏ được; hãy thử lại khi có kết nối.',
    en: 'It was not removed; try again once connected.',
  },
} as const satisfies Vocabulary
