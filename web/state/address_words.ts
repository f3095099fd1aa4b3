import type { Vocabulary } from '../../geo/words.ts'

export const addressWords = {
  other_version: {
    vi: 'Liên kết này thuộc phiên bản {part} mà màn hình này chưa biết; phần đọc được đã mở.',
    en: 'This link is of version {part}, which this screen does not know; what can be read is open.',
  },
  not_understood: {
    vi: 'Phần “{part}” của liên kết không đọc được; phần còn lại đã mở.',
    en: 'The part “{part}” of the link cannot be read; the rest is open.',
  },
  no_such_layer: {
    vi: 'Liên kết nhắc đến lớp “{part}” không có ở đây; các lớp khác đã mở.',
    en: 'The link names a layer “{part}” that is not here; the other layers are open.',
  },
} as const satisfies Vocabulary
