import type { Vocabulary } from '../../geo/words.ts'

export const signInWords = {
  product: { vi: 'Địa Bàn', en: 'Địa Bàn' },
  what_it_is: {
    vi: 'Bản đồ tác nghiệp của xã, phường biên giới.',
    en: 'The operations map of border wards and communes.',
  },
  page_title: { vi: 'Đăng nhập – Địa Bàn', en: 'Sign in – Địa Bàn' },
  sign_in: { vi: 'Đăng nhập', en: 'Sign in' },
  signing_in: { vi: 'Đang đăng nhập…', en: 'Signing in…' },
  login: { vi: 'Tên đăng nhập', en: 'Name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  show_password: { vi: 'Hiện mật khẩu', en: 'Show the password' },
  forgotten: {
    vi: 'Quên mật khẩu? Đề nghị quản trị viên cấp liên kết đăng\u00a0nhập mới.',
    en: 'Forgotten the password? Ask an administrator for a new sign-in link.',
  },
  ended: {
    vi: 'Phiên đăng nhập đã hết. Màn hình của bạn còn nguyên phía sau: đăng nhập lại để tiếp tục.',
    en: 'The session has ended. Your screen is kept behind this: sign in again to go on.',
  },
  unsent_here: {
    vi: 'Máy này còn giữ {count} tin chưa gửi. Ai viết tin thì đăng nhập lại trên máy này, tin sẽ được gửi.',
    en: 'This device still keeps {count} unsent. They go when who wrote them signs in here again.',
  },
  second_factor: { vi: 'Xác thực hai lớp', en: 'Second step' },
  code_help: {
    vi: 'Nhập 6 chữ số đang hiện trong ứng dụng xác thực của bạn.',
    en: 'Type the 6 digits that your authenticator shows now.',
  },
  code: { vi: 'Mã 6 chữ số', en: '6-digit code' },
  recovery_help: {
    vi: 'Nhập một trong các mã khôi phục đã lưu khi bật xác thực hai lớp. Mỗi mã dùng được một lần.',
    en: 'Type one of the recovery codes kept when the second step was turned on. Each is good once.',
  },
  recovery_code: { vi: 'Mã khôi phục', en: 'Recovery code' },
  use_recovery: { vi: 'Dùng mã khôi phục', en: 'Use a recovery code' },
  use_code: { vi: 'Dùng mã 6 chữ số', en: 'Use the 6-digit code' },
  go_on: { vi: 'Tiếp tục', en: 'Go on' },
  begin_again: { vi: 'Bắt đầu lại', en: 'Begin again' },
  by_link: { vi: 'Đang đăng nhập bằng liên kết…', en: 'Signing in by the link…' },
  try_again: { vi: 'Thử lại', en: 'Try again' },
  choose: { vi: 'Chọn mật khẩu', en: 'Choose a password' },
  choose_help: {
    vi: 'Bạn đã vào bằng liên kết dùng một lần với tài khoản {duty_name}. Hãy chọn mật khẩu; từ lần sau, đăng nhập bằng tên này và mật khẩu ấy:',
    en: 'You came by a link that is good once, to the account {duty_name}. Choose a password; from now on you sign in by this name and that password:',
  },
  new_password: { vi: 'Mật khẩu mới', en: 'New password' },
  repeat_password: { vi: 'Gõ lại mật khẩu', en: 'The same again' },
  rule_length: { vi: 'Từ {least} đến {most} ký tự', en: '{least} to {most} characters' },
  rule_login: { vi: 'Không chứa tên đăng nhập', en: 'Without the name to sign in with' },
  rule_same: { vi: 'Hai lần gõ giống nhau', en: 'Both times the same' },
  rule_met: { vi: 'đạt', en: 'met' },
  rule_open: { vi: 'chưa đạt', en: 'not met' },
  choose_advice: {
    vi: 'Bốn, năm từ không liên quan tới nhau dễ nhớ và khó đoán.',
    en: 'Four or five words that have nothing to do with each other are easy to keep and hard to guess.',
  },
  save_password: { vi: 'Lưu mật khẩu và mở bản đồ', en: 'Keep it and open the map' },
  sign_out: { vi: 'Đăng xuất', en: 'Sign out' },
  secrets: {
    vi: 'Bí mật nhà nước chỉ được đưa lên mạng cách ly (Luật\u00a0117/2025/QH15), không đưa lên máy chủ nối với mạng khác.',
    en: 'State secrets belong on an isolated network (Law\u00a0117/2025/QH15), never on a server that other networks reach.',
  },
  slowed: {
    vi: 'Vừa có nhiều lần thử sai, nên máy chủ cố ý trả lời chậm, lâu nhất 15 giây. Hãy chờ, không cần bấm lại.',
    en: 'There were many failed tries, so the server answers slowly on purpose, within 15 seconds. Wait; there is no need to press again.',
  },
} as const satisfies Vocabulary
