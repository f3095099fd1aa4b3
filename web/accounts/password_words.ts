import type { Vocabulary } from '../../geo/words.ts'

export const passwordWords = {
  change_help: {
    vi: 'Sau khi đổi, mọi máy khác đang đăng nhập bằng tài khoản này sẽ bị đăng xuất.',
    en: 'Every other machine that is signed in to this account is signed out by it.',
  },
  old_password: { vi: 'Mật khẩu hiện tại', en: 'Present password' },
  change: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  changed: { vi: 'Đã đổi mật khẩu.', en: 'The password is changed.' },
} as const satisfies Vocabulary
