import type { Vocabulary } from '../../geo/words.ts'

/** What can go wrong on the way in, each with what helps. */
export const troubleWords = {
  wrong_password: {
    vi: 'Tên hoặc mật khẩu không đúng, hoặc tài khoản đã bị khóa. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
    en: 'Name or password is wrong, or the account is disabled. Look at Caps Lock and the keyboard’s language.',
  },
  wrong_code: {
    vi: 'Mã không đúng, đã dùng, hoặc đến quá muộn. Chờ mã kế tiếp rồi nhập mã ấy; nếu vẫn không được, bắt đầu lại.',
    en: 'The code is wrong, was used, or came too late. Wait for the next one and type that; if it fails too, begin again.',
  },
  wrong_old_password: {
    vi: 'Mật khẩu hiện tại không đúng.',
    en: 'The present password is wrong.',
  },
  old_wanted: { vi: 'Nhập mật khẩu hiện tại.', en: 'Type the present password.' },
  login_form: {
    vi: 'Tên đăng nhập: 3 đến 40 ký tự trong a–z, 0–9, dấu chấm, gạch nối, gạch dưới.',
    en: 'The name: 3 to 40 of a–z, 0–9, full stop, hyphen, underscore.',
  },
  login_taken: { vi: 'Tên đăng nhập này đã có.', en: 'There is an account of that name.' },
  duty_name_form: {
    vi: 'Chức danh: 2 đến 80 chữ, số, dấu cách và . , / ( ) -.',
    en: 'The duty name: 2 to 80 letters, digits, spaces and . , / ( ) -.',
  },
  units_form: {
    vi: 'Mã đơn vị gồm 5 chữ số (xã, phường) hoặc 2 chữ số (tỉnh), và phải có trong dữ liệu.',
    en: 'A unit’s code has 5 digits (commune) or 2 (province), and must be in the data.',
  },
  token_title_form: {
    vi: 'Tên mã: 1 đến 80 chữ, số, dấu cách và . , / ( ) -, bắt đầu bằng chữ hoặc số.',
    en: 'The title: 1 to 80 letters, digits, spaces and . , / ( ) -, beginning with a letter or digit.',
  },
  not_granted: {
    vi: 'Không ai cấp được quyền vượt quá quyền của chính mình: {detail}',
    en: 'Nobody grants more than they have: {detail}',
  },
  short_code: { vi: 'Mã có ít nhất 6 ký tự.', en: 'A code has at least 6 characters.' },
  empty: { vi: 'Nhập cả tên và mật khẩu.', en: 'Type both name and password.' },
  rules: {
    vi: 'Mật khẩu chưa đạt các điều kiện nêu trên.',
    en: 'The password does not meet what is asked above.',
  },
  wait: {
    vi: 'Máy chủ đang nhận quá nhiều lần thử. Chờ {seconds} giây rồi thử lại.',
    en: 'The server gets too many tries. Wait {seconds} s, then try again.',
  },
  link_used: {
    vi: 'Liên kết này đã dùng rồi, quá hạn, hoặc đã được thay bằng liên kết mới hơn. Đăng nhập bằng mật khẩu, hoặc xin quản trị viên liên kết mới; nếu chưa có quản trị viên, khởi động lại máy chủ để nó in liên kết mới.',
    en: 'This link was used, is too old, or was replaced by a newer one. Sign in by password, or ask an administrator for a new link; where there is no administrator yet, start the server again and it prints one.',
  },
  server_gone: {
    vi: 'Máy chủ không trả lời. Kiểm tra máy chủ còn chạy và mạng còn nối, rồi thử lại.',
    en: 'The server does not answer. See whether it runs and the network is there, then try again.',
  },
  server_failed: {
    vi: 'Máy chủ gặp lỗi. Thử lại; nếu lặp lại, báo người phụ trách xem nhật ký máy chủ.',
    en: 'The server failed. Try again; if it happens again, have its log looked at.',
  },
  page_failed: {
    vi: 'Trang gặp lỗi ngay trên máy này: {detail}. Kiểm tra mạng, tải lại trang rồi thử lại; nếu lặp lại, báo người phụ trách.',
    en: 'The page failed on this device: {detail}. See that the network is there, load the page again and try again; if it happens again, tell who looks after it.',
  },
  refused: {
    vi: 'Máy chủ không nhận: {detail}',
    en: 'The server refused it: {detail}',
  },
  changed_meanwhile: {
    vi: 'Trong lúc đó đã có người sửa. Những gì viết ở đây chưa lưu: chép lại điều cần giữ, rồi mở lại.',
    en: 'Somebody has changed it meanwhile. What is written here is not saved: copy what is to be kept, and open it again.',
  },
} as const satisfies Vocabulary
