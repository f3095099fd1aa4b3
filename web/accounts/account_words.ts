import type { Vocabulary } from '../../geo/words.ts'

export const accountWords = {
  account: { vi: 'Tài khoản', en: 'Account' },
  name: { vi: 'Tên đăng nhập', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Role' },
  units: { vi: 'Đơn vị', en: 'Units' },
  all_units: { vi: 'Mọi đơn vị', en: 'All units' },
  no_units: { vi: 'Không có', en: 'None' },
  and_more: { vi: '{units} và {count} đơn vị nữa', en: '{units} and {count} more' },
  clearance: { vi: 'Được xem đến', en: 'Cleared up to' },
  change_password: { vi: 'Đổi mật khẩu', en: 'Change password' },
  exercises: { vi: 'Diễn tập', en: 'Exercises' },
  accounts: { vi: 'Quản lý tài khoản', en: 'Manage accounts' },
  second_factor: { vi: 'Xác thực hai lớp', en: 'Second step' },
  tokens: { vi: 'Mã truy cập cho chương trình', en: 'Access tokens for programs' },
  log: { vi: 'Nhật ký hệ thống', en: 'The log' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  close: { vi: 'Đóng', en: 'Close' },
  sign_out: { vi: 'Đăng xuất', en: 'Sign out' },
  sign_out_everywhere: { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' },
  not_signed_out: {
    vi: 'Chưa đăng xuất được: máy chủ không trả lời. Đừng rời máy; thử lại khi có kết nối.',
    en: 'Not signed out: the server does not answer. Do not leave the machine; try again when it does.',
  },
} as const satisfies Vocabulary
