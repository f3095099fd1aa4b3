import type { Vocabulary } from '../../geo/words.ts'

export const tokenWords = {
  help: {
    vi: 'Một mã cho mỗi chương trình (GIS, kịch bản) đọc hay ghi thay bạn. Mã không có quyền nào bạn không có, và mất cùng tài khoản.',
    en: 'One for each program (GIS, script) that reads or writes for you. A token has no right that you have not, and goes with the account.',
  },
  add: { vi: 'Tạo mã', en: 'Make a token' },
  none: { vi: 'Chưa có mã nào.', en: 'There is no token yet.' },
  title: { vi: 'Tên mã', en: 'Title' },
  title_hint: {
    vi: 'Chương trình nào, ở máy nào: ví dụ QGIS phòng tác chiến.',
    en: 'Which program on which machine, as in QGIS operations room.',
  },
  scope: { vi: 'Quyền', en: 'Scope' },
  scope_hint: {
    vi: 'Chương trình chỉ vẽ hay xuất dữ liệu thì “chỉ đọc” là đủ.',
    en: 'A program that only draws or exports needs no more than “reads”.',
  },
  days: { vi: 'Hết hạn sau', en: 'Expires after' },
  day_count: { vi: '{days} ngày, {day}', en: '{days} days, {day}' },
  make: { vi: 'Tạo mã', en: 'Make it' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  made_help: {
    vi: 'Mã “{title}”, dùng được đến {moment}. Mã chỉ hiện lúc này: chép ngay vào chương trình. Ai giữ mã thì làm được mọi việc mã được phép làm.',
    en: 'The token “{title}” is good until {moment}. It stands only here and now: copy it into the program. Who has it can do what you let it.',
  },
  use_help: {
    vi: 'Chương trình gửi kèm mỗi yêu cầu:',
    en: 'The program sends with each request:',
  },
  copy: { vi: 'Chép mã', en: 'Copy the token' },
  done: { vi: 'Xong', en: 'Done' },
  made_at: { vi: 'tạo {day}', en: 'made {day}' },
  until: { vi: 'đến {moment}', en: 'until {moment}' },
  expired: { vi: 'đã hết hạn {moment}', en: 'expired {moment}' },
  end: { vi: 'Hủy', en: 'End' },
  end_sure: {
    vi: 'Hủy mã này? Chương trình dùng nó sẽ bị từ chối ngay, và mã không lấy lại được.',
    en: 'End it? The program that uses it is refused at once, and it never comes back.',
  },
  end_it: { vi: 'Hủy mã', en: 'End it' },
} as const satisfies Vocabulary
