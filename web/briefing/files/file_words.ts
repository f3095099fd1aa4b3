import type { Vocabulary } from '../../../geo/words.ts'

export const fileWords = {
  title: { vi: 'Mang theo', en: 'To take along' },
  pdf: { vi: 'Tờ bản đồ (PDF)', en: 'Sheets (PDF)' },
  pptx: { vi: 'Trang chiếu (PPTX)', en: 'Slides (PPTX)' },
  html: { vi: 'Bộ họp ngoại tuyến (HTML)', en: 'Meeting kit (HTML)' },
  making: {
    vi: 'Máy chủ đang vẽ {of} cảnh; đã {seconds} giây.',
    en: 'The server draws {of} scenes; {seconds} s so far.',
  },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  cancelled: { vi: 'Đã thôi; không có tệp nào được giữ lại.', en: 'Cancelled; no file was kept.' },
  made: { vi: 'Đã tải về: {name}', en: 'Downloaded: {name}' },
  to_mend: { vi: 'Cần sửa:', en: 'To be mended:' },
  to_know: { vi: 'Cần biết về tệp này:', en: 'To be known of this file:' },
} as const satisfies Vocabulary
