import type { Vocabulary } from '../../geo/words.ts'

export const topBarWords = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  ago: { vi: '{age} trước', en: '{age} ago' },
  connecting: { vi: 'Đang kết nối', en: 'Connecting' },
  offline: { vi: 'Mất kết nối', en: 'No connection' },
  offline_for: { vi: 'đã {age}', en: 'for {age}' },
  offline_help: {
    vi: 'Máy chủ không trả lời: những gì đang thấy là lần tải trước. Màn hình tự thử lại; kiểm tra máy chủ còn chạy không.',
    en: 'The server does not answer: what you see was loaded before. The screen keeps trying; see whether the server runs.',
  },
  not_ready: { vi: 'Máy chủ chưa sẵn sàng', en: 'Server not ready' },
  local_time: { vi: 'Giờ Việt Nam', en: 'Time in Viet Nam' },
  theme: { vi: 'Màu màn hình', en: 'Colours of the screen' },
  switch_language: { vi: 'English', en: 'Tiếng Việt' },
  shortcuts: { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
} as const satisfies Vocabulary
