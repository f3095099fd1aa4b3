import type { Vocabulary } from '../../geo/words.ts'

export const mapWords = {
  map: { vi: 'Bản đồ', en: 'Map' },
  zoom_in: { vi: 'Phóng to', en: 'Zoom in' },
  zoom_out: { vi: 'Thu nhỏ', en: 'Zoom out' },
  north: { vi: 'Đưa hướng bắc lên trên', en: 'Turn north up' },
  fit: { vi: 'Xem cả sáu đơn vị', en: 'Show all six units' },
  measure_distance: { vi: 'Đo khoảng cách, phương vị', en: 'Measure distance and bearing' },
  measure_area: { vi: 'Đo diện tích', en: 'Measure an area' },
  controls: { vi: 'Điều khiển bản đồ', en: 'Map controls' },
  drawing: { vi: 'Đang vẽ bản đồ…', en: 'Drawing the map…' },
  on_paper: {
    vi: 'Trình duyệt không in được bản đồ trên màn hình. Muốn có tờ bản đồ đúng tỷ lệ: bấm “In bản đồ”, lưu PDF rồi in tệp đó.',
    en: 'A browser cannot print the map on the screen. For a sheet at a true scale, press “Print the map”, save the PDF, and print that.',
  },
  broken: { vi: 'Không vẽ được bản đồ', en: 'The map cannot be drawn' },
  webgl_missing: {
    vi: 'Trình duyệt không cho dùng WebGL. Hãy bật tăng tốc đồ họa hoặc dùng bản mới của Firefox, Chrome, Edge; trong lúc đó bảng của từng lớp vẫn đầy đủ.',
    en: 'The browser gives no WebGL. Turn on graphics acceleration, or use a current Firefox, Chrome or Edge; meanwhile the table of each layer holds the same.',
  },
  webgl_lost: {
    vi: 'Bộ xử lý đồ họa đã ngắt. Hãy tải lại trang; nếu lặp lại, đóng bớt cửa sổ khác hoặc khởi động lại trình duyệt.',
    en: 'The graphics went away. Reload the page; if it happens again, close other windows or restart the browser.',
  },
} as const satisfies Vocabulary
