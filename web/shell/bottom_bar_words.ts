import type { Vocabulary } from '../../geo/words.ts'

export const bottomBarWords = {
  status: { vi: 'Thời gian, tọa độ, tỷ lệ', en: 'Time, coordinates, scale' },
  now: { vi: 'Hiện tại', en: 'Now' },
  as_of: { vi: 'đúng lúc {time}', en: 'as of {time}' },
  known_at: { vi: 'biết lúc {time}', en: 'known at {time}' },
  time_help: {
    vi: 'Màn hình cho thấy điều đang đúng bây giờ, theo những gì biết đến bây giờ.',
    en: 'The screen shows what is true now, by what is known now.',
  },
  past: { vi: 'Quá khứ', en: 'Past' },
  past_help: {
    vi: 'Màn hình cho thấy một lúc đã qua, không phải hiện tại.',
    en: 'The screen shows a time that has passed, not the present.',
  },
  time_press: { vi: 'Bấm để mở thanh thời gian.', en: 'Press to open the time bar.' },
  pointer: { vi: 'Con trỏ', en: 'Pointer' },
  centre: { vi: 'Tâm', en: 'Centre' },
  other_system: {
    vi: 'Tọa độ {where} theo {system}: {position}. Bấm để đổi hệ.',
    en: 'Coordinates of the {where} in {system}: {position}. Press for the next system.',
  },
  copy: { vi: 'Chép tọa độ', en: 'Copy the coordinates' },
  copied: { vi: 'Đã chép {position}', en: 'Copied {position}' },
  not_copied: {
    vi: 'Trình duyệt không cho chép. Hãy bôi đen và chép bằng tay: {position}',
    en: 'The browser did not allow copying. Select and copy it by hand: {position}',
  },
  outside: { vi: 'ngoài vùng của hệ này', en: 'outside of this system' },
  scale: { vi: 'Tỷ lệ', en: 'Scale' },
  scale_help: {
    vi: 'Tỷ lệ thật ở tâm bản đồ với điểm ảnh 1/96 inch; màn hình của bạn có thể khác.',
    en: 'True scale in the middle of the map for pixels of 1/96 inch; your screen may differ.',
  },
  projection: { vi: 'Web Mercator · WGS 84', en: 'Web Mercator · WGS 84' },
  projection_help: {
    vi: 'Phép chiếu bản đồ: EPSG:3857. Khoảng cách và diện tích đo trên ê-líp-xô-ít.',
    en: 'Map projection: EPSG:3857. Distances and areas are measured on the ellipsoid.',
  },
} as const satisfies Vocabulary
