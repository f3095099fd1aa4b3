import type { Vocabulary } from '../../geo/words.ts'

export const clockWords = {
  bar: { vi: 'Thanh thời gian', en: 'Time bar' },
  /** Read out before the band that says which time is shown. */
  shown: { vi: 'Thời điểm đang xem', en: 'The time that is shown' },
  open: { vi: 'Mở thanh thời gian', en: 'Open the time bar' },
  close: { vi: 'Đóng thanh thời gian', en: 'Close the time bar' },
  together: {
    vi: 'Đang xem lúc {time} — không phải hiện tại',
    en: 'Showing {time} — not the present',
  },
  apart: {
    vi: 'Đang xem lúc {time}, theo những gì đã biết lúc {known} — không phải hiện tại',
    en: 'Showing {time}, by what was known at {known} — not the present',
  },
  now: { vi: 'bây giờ', en: 'now' },
  to_now: { vi: 'Về hiện tại', en: 'Back to now' },
  true_at: { vi: 'Đúng lúc', en: 'True at' },
  true_at_help: { vi: 'Tình hình thật vào lúc nào', en: 'The time whose situation is shown' },
  known_at: { vi: 'Đã biết lúc', en: 'Known at' },
  known_at_help: {
    vi: 'Theo những tin đã nhận đến lúc nào',
    en: 'By the reports that had come by then',
  },
  linked: { vi: 'Hai mốc đi cùng nhau', en: 'Move both together' },
  at_now: { vi: 'hiện tại', en: 'now' },
  play: { vi: 'Chạy', en: 'Play' },
  pause: { vi: 'Dừng', en: 'Pause' },
  step_back: { vi: 'Lùi {step}', en: 'Back {step}' },
  step_on: { vi: 'Tới {step}', en: 'Forward {step}' },
  speed: { vi: 'Tốc độ', en: 'Speed' },
  span: { vi: 'Khoảng thời gian', en: 'Span' },
  span_6h: { vi: '6 giờ', en: '6 hours' },
  span_1d: { vi: '24 giờ', en: '24 hours' },
  span_7d: { vi: '7 ngày', en: '7 days' },
  span_30d: { vi: '30 ngày', en: '30 days' },
  span_1y: { vi: '1 năm', en: '1 year' },
  minutes: { vi: '{count} phút', en: '{count} minutes' },
  hours: { vi: '{count} giờ', en: '{count} hours' },
  days: { vi: '{count} ngày', en: '{count} days' },
  histogram: {
    vi: 'Số vụ việc và trạng thái cửa khẩu: {begun} bắt đầu, {recorded} lần ghi nhận',
    en: 'Incidents and crossing statuses: {begun} began, {recorded} times recorded',
  },
  begun: { vi: 'xảy ra', en: 'began' },
  recorded: { vi: 'ghi nhận', en: 'recorded' },
  histogram_failed: {
    vi: 'Chưa lấy được biểu đồ theo thời gian.',
    en: 'The counts over time could not be fetched.',
  },
  not_a_moment: {
    vi: 'Viết như 14:30 25/06/2024, không sau hiện tại.',
    en: 'Write as 14:30, 25 Jun 2024, not after the present.',
  },
  before_records: {
    vi: 'Trước {since} chưa có ghi chép nào, nên không biết lúc đó đã biết những gì. Đang xem theo những gì đã biết lúc {since}.',
    en: 'Before {since} nothing was recorded, so what was known then is unknown. Shown is what was known at {since}.',
  },
  writes_now: {
    vi: 'Màn hình đang xem lúc {time}. Những gì nhập ở đây được ghi vào hiện tại.',
    en: 'The screen shows {time}. What is entered here is recorded now.',
  },
} as const satisfies Vocabulary
