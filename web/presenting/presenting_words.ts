import type { Vocabulary } from '../../geo/words.ts'

export const presentingWords = {
  present: { vi: 'Trình chiếu', en: 'Present' },
  present_from: { vi: 'Từ cảnh {at}', en: 'From scene {at}' },
  showing: { vi: 'Trình chiếu: {title}', en: 'Presenting: {title}' },
  loading: { vi: 'Đang mở bài thuyết trình…', en: 'Opening the briefing…' },
  failed: {
    vi: 'Chưa mở được bài thuyết trình. Bấm Esc để về bản đồ, rồi thử lại.',
    en: 'The briefing could not be opened. Press Esc to go back to the map, and try again.',
  },
  cut_off: {
    vi: 'Không có kết nối, và trang đã tải lại nên không còn giữ bài để chiếu khi mất mạng. Hãy nối mạng: bài tự chiếu tiếp đúng cảnh đang dở.',
    en: 'No connection, and the page was loaded again, so that it no longer holds what it shows without a network. Connect it: the briefing goes on by itself at the scene where it was.',
  },
  cut_off_kit: {
    vi: 'Không nối được thì mở bộ họp ngoại tuyến (tệp HTML) đã lưu từ trước. Bấm Esc để về bản đồ.',
    en: 'Where that cannot be, open the offline meeting kit (an HTML file) that was saved before. Press Esc to go back to the map.',
  },
  no_scenes: {
    vi: 'Bài thuyết trình này chưa có cảnh nào để chiếu.',
    en: 'This briefing has no scene to show yet.',
  },
  scene: { vi: 'Cảnh {at}/{of}', en: 'Scene {at} of {of}' },
  typed: { vi: 'Đến cảnh {typed} — bấm Enter', en: 'To scene {typed} — press Enter' },
  more_below: { vi: 'Còn nữa: bấm ↓', en: 'More: press ↓' },
  no_such: {
    vi: 'Không có cảnh {number}; bài này có {of} cảnh.',
    en: 'There is no scene {number}; this briefing has {of}.',
  },
  black: { vi: 'Màn hình đen. Bấm B để chiếu tiếp.', en: 'Black screen. Press B to go on.' },
  gone: { vi: 'Không mở được: {what}', en: 'Could not be opened: {what}' },
  live: { vi: 'Số liệu lúc {time}', en: 'As of {time}' },
  together: { vi: 'Như lúc {time}', en: 'As it was at {time}' },
  apart: {
    vi: 'Tình hình lúc {time}, theo những gì đã biết lúc {known}',
    en: 'The situation at {time}, by what was known at {known}',
  },
  offline: {
    vi: 'Mất kết nối từ {time}: đang chiếu số liệu lúc đó',
    en: 'No connection since {time}: what is shown is of then',
  },
  ready: {
    vi: 'Sẵn {count}/{of} cảnh khi mất mạng',
    en: '{count} of {of} scenes ready without a network',
  },
  all_ready: { vi: 'Đủ {of} cảnh khi mất mạng', en: 'All {of} scenes ready without a network' },
  charts: { vi: 'Biểu đồ của cảnh', en: 'Charts of the scene' },
  key: { vi: 'Chú giải', en: 'Key' },
  controls: { vi: 'Điều khiển trình chiếu', en: 'Presenting' },
  next: { vi: 'Cảnh sau', en: 'Next scene' },
  back: { vi: 'Cảnh trước', en: 'Scene before' },
  black_screen: { vi: 'Màn hình đen', en: 'Black screen' },
  again: { vi: 'Về khung nhìn của cảnh', en: 'Back to the view of the scene' },
  full_screen: { vi: 'Toàn màn hình', en: 'Full screen' },
  presenter: { vi: 'Cửa sổ người nói', en: 'Speaker’s window' },
  end: { vi: 'Kết thúc trình chiếu', en: 'End presenting' },
  close: { vi: 'Đóng', en: 'Close' },
  blocked: {
    vi: 'Trình duyệt chặn cửa sổ người nói. Cho phép trang này mở cửa sổ (biểu tượng ở thanh địa chỉ), rồi bấm lại.',
    en: 'The browser blocked the speaker’s window. Let this page open windows (the sign in the address bar), then press again.',
  },
  pointed_gone: {
    vi: 'Đối tượng này không còn, hoặc không thuộc quyền xem của bạn.',
    en: 'This is gone, or is not for you to see.',
  },
} as const satisfies Vocabulary

/** Of the window of who speaks. */
export const presenterWords = {
  title: { vi: 'Người nói – {title}', en: 'Speaker – {title}' },
  waiting: { vi: 'Đang chờ cửa sổ trình chiếu…', en: 'Waiting for the window that presents…' },
  ended: {
    vi: 'Buổi trình chiếu đã kết thúc. Có thể đóng cửa sổ này.',
    en: 'Presenting has ended. This window may be closed.',
  },
  gone: {
    vi: 'Cửa sổ trình chiếu đã đóng hoặc đang tải lại. Ghi chú hiện lại ngay khi cửa sổ đó chiếu tiếp; nếu nó đã đóng, mở lại bản đồ và bấm “Trình chiếu”.',
    en: 'The window that presents was closed, or is loading again. The notes come back as soon as it goes on; if it was closed, open the map again and press “Present”.',
  },
  now: { vi: 'Đang chiếu', en: 'On the screen' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  no_notes: { vi: 'Cảnh này không có ghi chú.', en: 'This scene has no notes.' },
  next: { vi: 'Tiếp theo', en: 'Next' },
  last: { vi: 'Đây là cảnh cuối.', en: 'This is the last scene.' },
  clock: { vi: 'Bây giờ', en: 'Now' },
  since: { vi: 'Đã nói', en: 'Since the beginning' },
  scenes: { vi: 'Các cảnh', en: 'Scenes' },
  is_black: { vi: 'Màn hình đang đen', en: 'The screen is black' },
  not_black: { vi: 'Chiếu tiếp', en: 'Show again' },
} as const satisfies Vocabulary
