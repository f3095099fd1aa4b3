import type { Vocabulary } from '../../geo/words.ts'

export const measureWords = {
  distance: { vi: 'Đo khoảng cách', en: 'Measuring a distance' },
  area: { vi: 'Đo diện tích', en: 'Measuring an area' },
  hint: {
    vi: 'Bấm lên bản đồ để đặt điểm. Bằng bàn phím: dời bản đồ rồi nhấn Enter để lấy điểm ở tâm.',
    en: 'Press on the map to set points. By keyboard: move the map, then Enter takes its middle.',
  },
  total: { vi: 'Tổng chiều dài', en: 'Total length' },
  perimeter: { vi: 'Chu vi', en: 'Perimeter' },
  surface: { vi: 'Diện tích', en: 'Area' },
  last: { vi: 'Đoạn cuối', en: 'Last segment' },
  bearing: { vi: 'Phương vị', en: 'Bearing' },
  too_few: { vi: 'Cần ít nhất ba điểm', en: 'At least three points' },
  add: { vi: 'Lấy điểm ở tâm', en: 'Take the middle' },
  undo: { vi: 'Bỏ điểm cuối', en: 'Take back the last point' },
  clear: { vi: 'Xóa hết', en: 'Clear' },
  close: { vi: 'Thôi đo', en: 'Stop measuring' },
  measured: { vi: 'Vùng vừa đo', en: 'The measured area' },
  reached: { vi: 'Ai, những gì nằm trong vùng này?', en: 'Whom and what does it reach?' },
  reached_again: { vi: 'Tính lại theo vùng mới', en: 'Count again in the new area' },
  geodesic: {
    vi: 'Theo ê-líp-xô-ít WGS 84; phương vị từ bắc thật.',
    en: 'On the WGS 84 ellipsoid; bearings from true north.',
  },
} as const satisfies Vocabulary
