import type { Vocabulary } from '../../geo/words.ts'

export const shellWords = {
  product: { vi: 'Địa Bàn', en: 'Địa Bàn' },
  area: { vi: 'Khu vực biên giới Móng Cái', en: 'Móng Cái border area' },
  page_title: {
    vi: 'Địa Bàn – Khu vực biên giới Móng Cái',
    en: 'Địa Bàn – Móng Cái border area',
  },
  skip_to_map: { vi: 'Đến bản đồ', en: 'Skip to the map' },
  skip_to_layers: { vi: 'Đến danh sách lớp', en: 'Skip to the layers' },
  skip_to_details: { vi: 'Đến phần chi tiết', en: 'Skip to the details' },
  skip_to_table: { vi: 'Đến bảng', en: 'Skip to the table' },
  layers_panel: { vi: 'Lớp bản đồ', en: 'Map layers' },
  details_panel: { vi: 'Chi tiết', en: 'Details' },
  hide_layers: { vi: 'Ẩn danh sách lớp', en: 'Hide the layers' },
  show_layers: { vi: 'Hiện danh sách lớp', en: 'Show the layers' },
  hide_details: { vi: 'Ẩn phần chi tiết', en: 'Hide the details' },
  show_details: { vi: 'Hiện phần chi tiết', en: 'Show the details' },
  close: { vi: 'Đóng', en: 'Close' },
  more: { vi: 'Thêm', en: 'More' },
  table: { vi: 'Bảng', en: 'Table' },
  layers: { vi: 'Lớp', en: 'Layers' },
  details: { vi: 'Chi tiết', en: 'Details' },
  dismiss: { vi: 'Bỏ thông báo', en: 'Dismiss' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  fault: { vi: 'Màn hình gặp lỗi', en: 'The screen has failed' },
  fault_help: {
    vi: 'Đây là lỗi của phần mềm, dữ liệu không bị ảnh hưởng. Hãy tải lại trang; nếu lỗi lặp lại, gửi dòng dưới đây cho người phụ trách.',
    en: 'This is a fault of the program; no data is touched. Reload the page; if it happens again, send the line below to whoever looks after it.',
  },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
} as const satisfies Vocabulary
