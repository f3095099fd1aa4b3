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
    vi: 'Bấm một phần để hiện góc; kéo góc để dời, kéo chấm giữa để thêm góc, bấm phải để bỏ góc; trên màn hình cảm ứng, dời góc vào giữa bản đồ rồi bấm “Bỏ góc ở tâm”.',
    en: 'Press a part to see its corners; drag to move, drag the dots between to add, right-click to take one away; on a touch screen bring it to the middle of the map and press “Take away the corner in the middle”.',
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
  remove_corner: { vi: 'Bỏ góc ở tâm', en: 'Take away the corner in the middle' },
  none_near: {
    vi: 'Không có góc nào ở tâm bản đồ. Chọn một phần, dời bản đồ cho góc vào giữa rồi bấm lại.',
    en: 'There is no corner in the middle of the map. Choose a part, move the map until the corner is there, then press again.',
  },
  too_few: {
    vi: 'Bỏ góc này thì phần đang chọn không còn là hình. Muốn bỏ cả phần thì bấm “Bỏ phần đang chọn”.',
    en: 'Without this corner the part is no shape any more. To take all of it away, press “Take the chosen part away”.',
  },
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
