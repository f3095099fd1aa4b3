import type { Vocabulary } from '../../../geo/words.ts'

export const differencesWords = {
  title: { vi: 'Từ cuộc họp trước', en: 'Since the last meeting' },
  since: { vi: 'So với', en: 'Compared with' },
  none: { vi: 'chưa so', en: 'nothing yet' },
  seal: { vi: 'bản niêm phong {at}', en: 'what was sealed {at}' },
  day: { vi: 'một ngày trước', en: 'a day before' },
  week: { vi: 'bảy ngày trước', en: 'seven days before' },
  loading: { vi: 'Đang so…', en: 'Comparing…' },
  nothing: {
    vi: 'Trong những lớp bài này hiện, không có gì thay đổi.',
    en: 'In the layers that this briefing shows nothing has changed.',
  },
  what: { vi: 'Thay đổi', en: 'Difference' },
  name: { vi: 'Tên', en: 'Name' },
  said: { vi: 'Cụ thể', en: 'In words' },
  table: { vi: 'Những gì khác, theo lớp', en: 'What is different, by layer' },
  rest: { vi: 'và {count} nữa', en: 'and {count} more' },
  too_many: {
    vi: 'Quá nhiều để so từng cái: {layers}.',
    en: 'Too many to be compared one by one: {layers}.',
  },
  show: { vi: 'Xem trên bản đồ', en: 'See on the map' },
  make: { vi: 'Thêm thành một cảnh', en: 'Add as a scene' },
  made: { vi: 'Đã thêm cảnh “{name}”.', en: 'The scene “{name}” is added.' },
} as const satisfies Vocabulary
