import type { Vocabulary } from '../../geo/words.ts'

export const photoWords = {
  title: { vi: 'Ảnh (nếu có)', en: 'Photos, if any' },
  add: { vi: 'Chụp hoặc chọn ảnh', en: 'Take or choose a photo' },
  working: { vi: 'Đang thu nhỏ ảnh…', en: 'Making it smaller…' },
  hint: {
    vi: 'Ảnh được thu nhỏ và bỏ hết thông tin máy ghi kèm (vị trí, giờ, máy). Không chụp rõ mặt người, giấy tờ, biển số.',
    en: 'Photos are made smaller, and all the camera wrote beside them (place, time, device) is taken off. No faces, papers or number plates.',
  },
  photo: { vi: 'Ảnh {number}', en: 'Photo {number}' },
  remove: { vi: 'Bỏ ảnh {number}', en: 'Remove photo {number}' },
  no_photo: {
    vi: 'Có tệp không phải ảnh mà máy này đọc được; tệp đó không được lấy.',
    en: 'A file is no picture that this device can read, and was not taken.',
  },
  too_large: {
    vi: 'Có tệp lớn quá 60 MB; tệp đó không được lấy.',
    en: 'A file is above 60 MB, and was not taken.',
  },
  too_many: { vi: 'Mỗi tin nhiều nhất 6 ảnh.', en: 'A report has six photos at most.' },
  refused: { vi: 'Máy chủ chưa nhận ảnh này.', en: 'The server did not take this photo.' },
  again: { vi: 'Gửi lại ảnh', en: 'Send the photo again' },
  not_kept: {
    vi: 'Máy này không còn chỗ để giữ ảnh.',
    en: 'This device has no room left for the photo.',
  },
} as const satisfies Vocabulary
