import type { Vocabulary } from '../../geo/words.ts'

export const tableWords = {
  name: { vi: 'Tên', en: 'Name' },
  age: { vi: 'Tin cách đây', en: 'Age' },
  filter: { vi: 'Lọc trong bảng', en: 'Filter the table' },
  filters: { vi: 'Lọc theo từ', en: 'Filter by words' },
  all_words: { vi: 'Bỏ lọc', en: 'Clear the filters' },
  in_view: { vi: 'Trong khung nhìn', en: 'In view' },
  count: { vi: '{shown} / {total}', en: '{shown} / {total}' },
  count_said: { vi: '{shown} trên {total} dòng', en: '{shown} of {total} rows' },
  unlocated: { vi: 'chưa có vị trí', en: 'no position' },
  unknown: { vi: 'không ghi', en: 'not stated' },
  close: { vi: 'Đóng bảng', en: 'Close the table' },
  grow: { vi: 'Bảng cao hơn', en: 'Taller table' },
  shrink: { vi: 'Bảng thấp lại', en: 'Shorter table' },
  not_exported: {
    vi: 'Chưa ghi được việc xuất vào nhật ký nên chưa tải về; hãy thử lại khi có kết nối.',
    en: 'The log could not be told of it, so nothing was downloaded; try again once connected.',
  },
  downloading: { vi: 'Đang tải về…', en: 'Downloading…' },
  coming: { vi: 'Đang tải…', en: 'Loading…' },
  download: { vi: 'Tải về CSV', en: 'Download as CSV' },
  choose_layer: { vi: 'Bảng của lớp', en: 'Table of the layer' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  empty: { vi: 'Lớp này chưa có đối tượng nào.', en: 'This layer has no features yet.' },
  empty_live: {
    vi: 'Chưa có {thing} nào. Tin báo về sẽ hiện ở đây ngay, tin mới ở trên.',
    en: 'No {thing} yet. What is reported stands here at once, the newest first.',
  },
  none_fit: {
    vi: 'Không dòng nào khớp với bộ lọc. Bớt chữ hoặc bỏ lọc.',
    en: 'No row fits the filters. Use fewer words or clear the filters.',
  },
  keys: {
    vi: 'Mũi tên lên xuống để đi, phím cách để chọn, Enter để chọn và đến nơi.',
    en: 'Arrow keys to move, space to select, Enter to select and go there.',
  },
  sort: { vi: 'Sắp xếp theo {column}', en: 'Sort by {column}' },
} as const satisfies Vocabulary
