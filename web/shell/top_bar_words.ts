import type { Vocabulary } from '../../geo/words.ts'

export const topBarWords = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  live: { vi: 'Trực tiếp', en: 'Live' },
  live_help: {
    vi: 'Thay đổi trên máy chủ hiện ra ngay, không cần tải lại.',
    en: 'What changes on the server is shown at once, without reloading.',
  },
  not_live: { vi: 'Chưa nhận tin mới', en: 'Not live' },
  not_live_help: {
    vi: 'Máy chủ trả lời nhưng kênh báo thay đổi bị ngắt: những gì đang thấy là lần nhận trước. Màn hình tự nối lại.',
    en: 'The server answers, but no longer tells what changes: what you see is as it was then. The screen comes back by itself.',
  },
  past: { vi: 'Đang xem lại', en: 'Looking back' },
  past_help: {
    vi: 'Màn hình cho thấy một lúc đã qua; thay đổi mới không hiện ra ở đây.',
    en: 'The screen shows a time that has passed; what changes now is not shown.',
  },
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
