import type { Vocabulary } from '../../geo/words.ts'

export const manageWords = {
  add: { vi: 'Thêm tài khoản', en: 'Add an account' },
  changing: { vi: 'Sửa quyền của {login}', en: 'Change the rights of {login}' },
  link_of: { vi: 'Liên kết đăng nhập của {login}', en: 'Sign-in link of {login}' },
  help: {
    vi: 'Mỗi tài khoản là một vị trí trực, không phải một người. Ở đây chỉ có những tài khoản bạn được phép thay đổi.',
    en: 'Each account is a post on duty, not a person. Only those are here that you may change.',
  },
  login: { vi: 'Tên đăng nhập', en: 'Name to sign in with' },
  login_hint: {
    vi: 'Ví dụ truc-ban-1; không đổi được về sau.',
    en: 'As in duty-1; it cannot be changed later.',
  },
  duty_name: { vi: 'Chức danh, vị trí trực', en: 'Duty name' },
  role: { vi: 'Vai trò', en: 'Role' },
  clearance: { vi: 'Được xem đến', en: 'Cleared up to' },
  ceiling: {
    vi: 'Các độ mật cao hơn chỉ có ở máy chủ trên mạng cách ly (Luật\u00a0117/2025/QH15).',
    en: 'Higher markings are only on a server in an isolated network (Law\u00a0117/2025/QH15).',
  },
  all_units: { vi: 'Mọi đơn vị', en: 'All units' },
  units: { vi: 'Mã đơn vị, cách nhau bằng dấu phẩy', en: 'Codes of units, with commas between' },
  units_hint: { vi: 'Ví dụ 06712, 06709.', en: 'As in 06712, 06709.' },
  save: { vi: 'Lưu', en: 'Keep' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  change: { vi: 'Sửa', en: 'Change' },
  disable: { vi: 'Khóa', en: 'Disable' },
  enable: { vi: 'Mở khóa', en: 'Enable' },
  new_link: { vi: 'Liên kết mới', en: 'New link' },
  link_sure: {
    vi: 'Liên kết mới xóa mật khẩu và xác thực hai lớp hiện có của {name}, đồng thời đăng xuất tài khoản này khỏi mọi máy. Tạo liên kết?',
    en: 'A new link takes away the password and second step that {name} has now, and signs them out everywhere. Make it?',
  },
  make_link: { vi: 'Tạo liên kết', en: 'Make the link' },
  link_help: {
    vi: 'Trao tận tay liên kết này cho {name}. Liên kết dùng được một lần, đến {moment}, và chỉ hiện ở đây, lúc này.',
    en: 'Hand this link to {name} yourself. It is good once, until {moment}, and stands only here and now.',
  },
  copy: { vi: 'Chép liên kết', en: 'Copy the link' },
  done: { vi: 'Xong', en: 'Done' },
  disabled: { vi: 'đã khóa', en: 'disabled' },
  no_password: { vi: 'chưa đặt mật khẩu', en: 'no password yet' },
  second_factor: { vi: 'có xác thực hai lớp', en: 'with a second step' },
  yourself: { vi: 'là bạn', en: 'yourself' },
} as const satisfies Vocabulary
