import type { Vocabulary } from '../../geo/words.ts'

/** What is said at a part of the report that is to be mended. */
export const reportProblemWords = {
  kind_wanted: { vi: 'Hãy chọn loại vụ việc.', en: 'Choose what kind it is.' },
  severity_wanted: { vi: 'Hãy chọn mức độ.', en: 'Choose how grave it is.' },
  place_wanted: {
    vi: 'Cần một vị trí, hoặc ít nhất là đơn vị.',
    en: 'A place is wanted, or at least the unit.',
  },
  place_not_taken: {
    vi: 'Tọa độ đang gõ chưa được lấy làm vị trí: nhấn Lấy, hoặc xóa ô đó.',
    en: 'The coordinate that is typed is not the place yet: take it, or empty its field.',
  },
  unit_wanted: {
    vi: 'Vị trí này không nằm trong đơn vị nào trên máy chủ: hãy chọn đơn vị phụ trách.',
    en: 'The place lies in no unit the server knows: choose the one that answers for it.',
  },
  unit_unknown: { vi: 'Máy chủ không có đơn vị này.', en: 'The server has no such unit.' },
  far_away: {
    vi: 'Vị trí nằm ngoài Việt Nam và vùng lân cận.',
    en: 'The place lies outside Viet Nam and its surroundings.',
  },
  no_moment: {
    vi: 'Chưa đọc được thời điểm. Viết như 14:30 27/11/2026.',
    en: 'Not a moment. Write it as 14:30 27 Nov 2026.',
  },
  in_future: {
    vi: 'Thời điểm này chưa đến. Kiểm tra lại giờ đã ghi, hoặc đồng hồ của máy.',
    en: 'That moment has not come. Look at the time, or at the clock of this device.',
  },
  text_wanted: {
    vi: 'Hãy ghi ngắn gọn việc gì đã xảy ra.',
    en: 'Say in a few words what happened.',
  },
  text_too_long: { vi: 'Dài nhất 10.000 chữ.', en: 'At most 10,000 letters.' },
  no_count: {
    vi: 'Số liệu là số nguyên không âm; chưa rõ thì để trống.',
    en: 'A figure is a whole number, not below zero; leave it empty where it is not known.',
  },
  not_taken: { vi: 'Máy chủ chưa nhận mục này.', en: 'The server did not take this.' },
} as const satisfies Vocabulary
