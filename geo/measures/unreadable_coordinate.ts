import type { CodeOf, Vocabulary } from '../words.ts'

/** Why a text is not read as a coordinate, each with what the user can do about it. */
export const unreadableCoordinate = {
  not_a_coordinate: {
    vi: 'Không phải tọa độ. Ví dụ: 21,5264 107,9669',
    en: 'Not a coordinate. Example: 21.5264 107.9669',
  },
  latitude_out_of_range: {
    vi: 'Vĩ độ phải từ 0 đến 90 độ; hãy kiểm tra lại số',
    en: 'A latitude goes from 0 to 90 degrees; check the number',
  },
  longitude_out_of_range: {
    vi: 'Kinh độ phải từ 0 đến 180 độ; hãy kiểm tra lại số',
    en: 'A longitude goes from 0 to 180 degrees; check the number',
  },
  minutes_out_of_range: {
    vi: 'Phút và giây phải nhỏ hơn 60; hãy kiểm tra lại số',
    en: 'Minutes and seconds stay below 60; check the number',
  },
  same_axis_twice: {
    vi: 'Cần một vĩ độ và một kinh độ, nhưng cả hai số cùng một loại',
    en: 'Give one latitude and one longitude: both numbers are of the same kind',
  },
  hemisphere_unclear: {
    vi: 'Chưa rõ N là Nam hay North; hãy ghi B/N kèm Đ/T, hoặc N/S kèm E/W',
    en: 'N may be Nam (south) or North: write N/S with E/W, or B/N with Đ/T, and no minus sign',
  },
  outside_region: {
    vi: 'Nằm ngoài khu vực Việt Nam; nếu đúng, hãy ghi thêm dấu độ ° và hướng',
    en: 'Outside the Viet Nam region; if meant, add the degree sign ° and the directions',
  },
  outside_vn2000_zone: {
    vi: 'Nằm ngoài múi chiếu VN-2000 107°45′; hãy kiểm tra lại hai số hoặc múi chiếu',
    en: 'Outside the VN-2000 107°45′ zone; check both numbers, or the zone',
  },
  no_such_grid_square: {
    vi: 'Không có ô lưới MGRS này; hãy kiểm tra múi và hai chữ cái của ô 100 km',
    en: 'There is no such MGRS square; check the zone and the two letters of the 100 km square',
  },
} as const satisfies Vocabulary

export type UnreadableCoordinate = CodeOf<typeof unreadableCoordinate>
