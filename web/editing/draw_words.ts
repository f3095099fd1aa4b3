import type { Vocabulary } from '../../geo/words.ts'

export const drawWords = {
  title: { vi: 'Vẽ: {thing}', en: 'Drawing: {thing}' },
  no_place: { vi: 'Chưa có vị trí.', en: 'No position yet.' },
  draw: { vi: 'Vẽ trên bản đồ', en: 'Draw on the map' },
  change_drawing: { vi: 'Sửa trên bản đồ', en: 'Change on the map' },
  forget: { vi: 'Bỏ vị trí', en: 'Take the position away' },
  done: { vi: 'Xong', en: 'Done' },
  way: { vi: 'Cách vẽ', en: 'What the pointer does' },
  add: { vi: 'Vẽ thêm phần', en: 'Draw a part' },
  change: { vi: 'Sửa góc', en: 'Move corners' },
  hint_point: {
    vi: 'Bấm lên bản đồ để đặt, kéo để dời.',
    en: 'Press on the map to place it, drag to move.',
  },
  hint_add: {
    vi: 'Bấm để đặt góc; bấm lại góc đầu để khép.',
    en: 'Press to set corners; press the first one again to close.',
  },
  hint_change: {
    vi: 'Bấm một phần để hiện góc; kéo góc để dời, kéo chấm giữa để thêm góc, bấm phải để bỏ góc.',
    en: 'Press a part to see its corners; drag to move, drag the dots between to add, right-click to take one away.',
  },
  keys: {
    vi: 'Bàn phím: dời bản đồ, Enter đặt ở tâm.',
    en: 'By keyboard: move the map, Enter sets it in the middle.',
  },
  kept: {
    vi: 'Phần có lỗ ở giữa giữ nguyên như đang có.',
    en: 'Parts with holes stay as they are.',
  },
  middle: { vi: 'Đặt ở tâm', en: 'Set in the middle' },
  finish: { vi: 'Khép phần này', en: 'Close this part' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  remove_part: { vi: 'Bỏ phần đang chọn', en: 'Take the chosen part away' },
  typed: { vi: 'Gõ tọa độ', en: 'Type coordinates' },
  typed_hint: {
    vi: 'WGS 84, VN-2000 hoặc MGRS, như trong ô tìm kiếm',
    en: 'WGS 84, VN-2000 or MGRS, as in the search',
  },
  set: { vi: 'Đặt', en: 'Set' },
  area: { vi: 'Diện tích', en: 'Area' },
  perimeter: { vi: 'Chu vi', en: 'Perimeter' },
  length: { vi: 'Chiều dài', en: 'Length' },
  parts: { vi: 'Số phần', en: 'Parts' },
  position: { vi: 'Tọa độ', en: 'Coordinates' },
  no_map: {
    vi: 'Bản đồ không vẽ được ở đây. Điểm thì vẫn gõ tọa độ được.',
    en: 'The map cannot draw here. A point can still be typed.',
  },
  failed: {
    vi: 'Chưa mở được công cụ vẽ; hình đang có giữ nguyên. Thử lại.',
    en: 'The drawing tools could not be opened; the drawing stays as it is. Try again.',
  },
} as const satisfies Vocabulary
