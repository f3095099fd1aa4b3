import type { Vocabulary } from '../../geo/words.ts'

export const secondFactorWords = {
  off_help: {
    vi: 'Xác thực hai lớp đang tắt. Khi bật, đăng nhập cần thêm mã 6 chữ số của ứng dụng xác thực trên điện thoại: ai lấy được mật khẩu cũng chưa vào được. Ứng dụng không cần mạng.',
    en: 'The second step is off. With it, signing in also takes the 6 digits of an authenticator on a telephone: who has the password alone does not get in. The authenticator needs no network.',
  },
  on_help: {
    vi: 'Xác thực hai lớp đang bật. Khi tắt, chỉ còn mật khẩu bảo vệ tài khoản này và các mã khôi phục mất hiệu lực. Cần mã khôi phục mới: tắt rồi bật lại.',
    en: 'The second step is on. Without it the password alone guards this account, and the recovery codes are good no more. For new recovery codes turn it off and on again.',
  },
  password: { vi: 'Mật khẩu hiện tại', en: 'Present password' },
  begin: { vi: 'Bật xác thực hai lớp', en: 'Turn it on' },
  end: { vi: 'Tắt xác thực hai lớp', en: 'Turn it off' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  next: { vi: 'Tiếp', en: 'Next' },
  back: { vi: 'Quay lại', en: 'Back' },
  step: { vi: 'Bước {step}/3: {title}', en: 'Step {step} of 3: {title}' },
  scan: { vi: 'quét mã', en: 'scan the code' },
  scan_help: {
    vi: 'Mở ứng dụng xác thực trên điện thoại, chọn thêm tài khoản, rồi quét mã này.',
    en: 'Open the authenticator on the telephone, choose to add an account, and scan this code.',
  },
  picture: { vi: 'Mã QR cho ứng dụng xác thực', en: 'QR code for the authenticator' },
  secret_help: {
    vi: 'Không quét được? Gõ khóa này vào ứng dụng, kiểu “theo thời gian”:',
    en: 'Nothing to scan with? Type this key into it, of the kind “by time”:',
  },
  open_here: {
    vi: 'Mở ứng dụng xác thực trên máy này',
    en: 'Open the authenticator of this device',
  },
  keep: { vi: 'cất mã khôi phục', en: 'keep the recovery codes' },
  keep_help: {
    vi: 'Mất điện thoại thì vào bằng các mã này, mỗi mã một lần. Chúng chỉ hiện lúc này: in ra hoặc chép lại, cất xa máy tính.',
    en: 'Without the telephone these let you in, each once. They stand only here and now: print or copy them, and keep them away from the computer.',
  },
  codes: { vi: 'Mã khôi phục', en: 'Recovery codes' },
  copy_codes: { vi: 'Chép các mã', en: 'Copy the codes' },
  copy_secret: { vi: 'Chép khóa', en: 'Copy the key' },
  print: { vi: 'In ra giấy', en: 'Print' },
  printed: {
    vi: 'Địa Bàn – mã khôi phục của {login} tại {server}, in lúc {moment}. Mỗi mã dùng một lần; giữ như giữ chìa khóa.',
    en: 'Địa Bàn – recovery codes of {login} at {server}, printed {moment}. Each is good once; keep them as you keep a key.',
  },
  confirm: { vi: 'xác nhận', en: 'confirm' },
  confirm_help: {
    vi: 'Chưa có gì thay đổi cho đến khi mã dưới đây đúng.',
    en: 'Nothing is changed until the code below is right.',
  },
  code: { vi: 'Mã 6 chữ số đang hiện trong ứng dụng', en: 'The 6 digits that it shows now' },
  turned_on: {
    vi: 'Đã bật xác thực hai lớp. Lần đăng nhập tới sẽ hỏi mã.',
    en: 'The second step is on. The next sign-in asks for a code.',
  },
  turned_off: { vi: 'Đã tắt xác thực hai lớp.', en: 'The second step is off.' },
} as const satisfies Vocabulary
