import type { Vocabulary } from '../words.ts'

/** Why something was refused, by the word that the API answers with as `code`. */
export const refusalReason = {
  bad_parameter: { vi: 'tham số sai', en: 'a parameter is wrong' },
  bad_body: { vi: 'nội dung gửi lên sai', en: 'what was sent is wrong' },
  not_signed_in: { vi: 'chưa đăng nhập, hoặc phiên, mã đã hết hạn', en: 'not signed in any more' },
  sign_in_refused: { vi: 'sai tên, mật khẩu hoặc mã', en: 'wrong name, password or code' },
  sign_in_again: { vi: 'phải đăng nhập lại từ đầu', en: 'must begin to sign in again' },
  wrong_password: { vi: 'sai mật khẩu', en: 'wrong password' },
  not_allowed: { vi: 'không có quyền', en: 'without the right' },
  other_site: { vi: 'trang khác gửi thay', en: 'another site asked in their name' },
  not_found: { vi: 'không có, hoặc không được thấy', en: 'not there, or not theirs to see' },
  not_allowed_method: { vi: 'địa chỉ không nhận thao tác này', en: 'no such act at that address' },
  version_changed: { vi: 'đã có người sửa trước', en: 'somebody changed it in the meantime' },
  version_not_said: { vi: 'không nói sửa trên bản nào', en: 'did not say which version was seen' },
  key_of_another: { vi: 'khóa của yêu cầu khác', en: 'the key of another request' },
  taken: { vi: 'đã có', en: 'is there already' },
  exercise_ended: { vi: 'cuộc diễn tập đã kết thúc', en: 'the exercise has ended' },
  too_large: { vi: 'gửi lên quá lớn', en: 'too large' },
  address_too_long: { vi: 'địa chỉ quá dài', en: 'the address is too long' },
  not_json: { vi: 'không phải JSON', en: 'not JSON' },
  refused_by_rule: { vi: 'trái quy tắc dữ liệu', en: 'against a rule of the data' },
  too_many: { vi: 'thử quá nhiều lần', en: 'too many tries' },
} as const satisfies Vocabulary
