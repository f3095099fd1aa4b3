import { colouringWords } from '../../geo/colouring/colouring_words.ts'
import type { Vocabulary } from '../../geo/words.ts'

export const legendWords = {
  title: { vi: 'Lớp bản đồ', en: 'Map layers' },
  reset: { vi: 'Như ban đầu', en: 'Reset' },
  tables: { vi: 'Bảng số liệu', en: 'Tables' },
  newest: { vi: 'Tin mới nhất', en: 'Newest' },
  oldest: { vi: 'Tin cũ nhất', en: 'Oldest' },
  received: { vi: 'Nhận về', en: 'Received' },
  drawn: { vi: 'Vẽ trên bản đồ', en: 'Drawn' },
  dropped: { vi: 'Không vẽ được', en: 'Dropped' },
  dropped_why: { vi: 'chưa có vị trí', en: 'no position' },
  show: { vi: 'Hiện lớp {layer}', en: 'Show the layer {layer}' },
  options: { vi: 'Tùy chọn của lớp {layer}', en: 'Options of the layer {layer}' },
  open_table: { vi: 'Mở bảng', en: 'Open the table' },
  open_table_of: { vi: 'Mở bảng {layer}', en: 'Open the table of {layer}' },
  go_there: { vi: 'Đến dữ liệu', en: 'Go to its data' },
  opacity: { vi: 'Độ đậm', en: 'Opacity' },
  move_up: { vi: 'Lên trên', en: 'Move up' },
  move_down: { vi: 'Xuống dưới', en: 'Move down' },
  order: {
    vi: 'Thứ tự của lớp {layer}: kéo, hoặc dùng phím mũi tên lên xuống',
    en: 'Order of the layer {layer}: drag it, or use the arrow keys up and down',
  },
  moved: {
    vi: 'Lớp {layer}: vị trí {place} trên {of} trong nhóm',
    en: 'The layer {layer}: place {place} of {of} in its band',
  },
  unlocated: { vi: '+ {count} chưa có vị trí', en: '+ {count} without a position' },
  classes: { vi: 'Chú giải của lớp {layer}', en: 'Legend of the layer {layer}' },
  loading: { vi: 'Đang tải lớp {layer}', en: 'Loading the layer {layer}' },
  failed: { vi: 'Không tải được lớp này.', en: 'This layer could not be loaded.' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  silent: {
    vi: 'Máy chủ không trả lời. Những gì đang thấy là lần tải trước; màn hình tự thử lại.',
    en: 'The server does not answer. What you see was loaded before; the screen keeps trying.',
  },
  counts_failed: {
    vi: 'Chưa lấy được số lượng của các lớp.',
    en: 'The counts of the layers could not be fetched.',
  },
  choropleth: { vi: 'Tô màu đơn vị', en: 'Units coloured by' },
  no_data: colouringWords.no_data,
  stop_choropleth: { vi: 'Thôi tô màu', en: 'Stop colouring' },
} as const satisfies Vocabulary
