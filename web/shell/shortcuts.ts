import type { Vocabulary } from '../../geo/words.ts'

/** What a key does, in the order of the list on the screen. */
export const shortcutWords = {
  search: { vi: 'Tìm kiếm', en: 'Search' },
  layers: { vi: 'Hiện, ẩn danh sách lớp', en: 'Show or hide the layers' },
  table: { vi: 'Mở, đóng bảng', en: 'Open or close the table' },
  measure: { vi: 'Đo khoảng cách', en: 'Measure a distance' },
  point: {
    vi: 'Khi đo, khi vẽ: lấy điểm ở tâm bản đồ',
    en: 'Measuring, drawing: take the middle of the map',
  },
  undo: { vi: 'Khi vẽ: hoàn tác (làm lại: Ctrl Y)', en: 'Drawing: undo (redo: Ctrl Y)' },
  zoom: { vi: 'Phóng to, thu nhỏ', en: 'Zoom in, zoom out' },
  move: { vi: 'Dời bản đồ', en: 'Move the map' },
  home: { vi: 'Xem cả sáu đơn vị', en: 'Show all six units' },
  paste: { vi: 'Dán tọa độ để đến đó', en: 'Paste coordinates to go there' },
  escape: { vi: 'Thôi việc đang làm, bỏ chọn', en: 'Leave what is being done, let go' },
  help: { vi: 'Danh sách này', en: 'This list' },
} as const satisfies Vocabulary

export const shortcutKeys: Readonly<Record<keyof typeof shortcutWords, readonly string[]>> = {
  search: ['/'],
  layers: ['L'],
  table: ['T'],
  measure: ['M'],
  point: ['Enter'],
  undo: ['Ctrl', 'Z'],
  zoom: ['+', '−'],
  move: ['←', '↑', '→', '↓'],
  home: ['H'],
  paste: ['Ctrl', 'V'],
  escape: ['Esc'],
  help: ['?'],
}

export const shortcutDialogWords = {
  title: { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
  close: { vi: 'Đóng', en: 'Close' },
  single_keys: {
    vi: 'Dùng phím một chữ (tắt nếu vướng phần mềm đọc màn hình hoặc giọng nói)',
    en: 'Use single keys (turn off if they get in the way of a screen reader or speech input)',
  },
} as const satisfies Vocabulary
