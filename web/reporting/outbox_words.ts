import type { Vocabulary } from '../../geo/words.ts'

export const outboxWords = {
  title: { vi: 'Tin chưa gửi', en: 'Unsent reports' },
  none: { vi: 'Mọi tin đã đến máy chủ.', en: 'Everything has reached the server.' },
  own_none: {
    vi: 'Mọi tin của tài khoản này đã đến máy chủ.',
    en: 'Everything of this account has reached the server.',
  },
  of_others: {
    vi: 'Máy này còn giữ {count} tin chưa gửi của người khác. Người đó đăng nhập lại trên máy này thì tin mới được gửi.',
    en: 'This device still keeps {count} unsent of somebody else. They go when who wrote them signs in here again.',
  },
  unsent: { vi: '{count} tin chưa gửi', en: '{count} unsent' },
  arrived: { vi: 'Máy chủ đã nhận {count} tin.', en: 'The server has taken {count}.' },
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  sending: { vi: 'Đang gửi…', en: 'Being sent…' },
  refused: { vi: 'Máy chủ chưa nhận', en: 'Not taken' },
  photos_left: { vi: 'Tin đã nhận; còn {count} ảnh chưa gửi', en: 'Taken; {count} photos to go' },
  with_photos: { vi: '{count} ảnh', en: '{count} photos' },
  adds_to: { vi: 'Bổ sung vào: {name}', en: 'Added to: {name}' },
  written: { vi: 'ghi lúc {time}', en: 'written {time}' },
  send_now: { vi: 'Gửi ngay', en: 'Send now' },
  mend: { vi: 'Sửa', en: 'Mend' },
  again: { vi: 'Gửi lại như cũ', en: 'Send it again' },
  take_out: { vi: 'Bỏ tin này', en: 'Take it out' },
  take_out_sure: {
    vi: 'Bỏ hẳn? Tin này chỉ còn trên máy này.',
    en: 'Take it out? It is on this device only.',
  },
  yes: { vi: 'Bỏ hẳn', en: 'Yes, for good' },
  no: { vi: 'Giữ lại', en: 'Keep it' },
  mend_time: { vi: 'Sửa thành {time} và gửi', en: 'Set it to {time} and send' },
  why_rule: { vi: 'Có mục máy chủ chưa nhận được:', en: 'Something in it is not accepted:' },
  why_time: {
    vi: 'Giờ của tin đi trước đồng hồ máy chủ: đồng hồ máy này đã chạy nhanh.',
    en: 'Its time is ahead of the server’s clock: the clock of this device was fast.',
  },
  why_rights: {
    vi: 'Tài khoản không có quyền ghi tin này. Hỏi người quản trị.',
    en: 'The account may not write it. Ask an administrator.',
  },
  why_key: {
    vi: 'Máy chủ đã nhận một tin khác dưới số của tin này, hoặc quyền của tài khoản đã đổi từ lần gửi trước: xem trên bản đồ tin đã có chưa, rồi mới sửa để gửi như tin mới.',
    en: 'The server has taken something else under its key, or the rights of the account have changed since: see on the map whether it is there before you send it as a new one.',
  },
  why_ended: {
    vi: 'Cuộc diễn tập đã kết thúc và được giữ nguyên: không ghi thêm vào đó nữa. Tin này chỉ còn trên máy này.',
    en: 'The exercise has ended and is kept as it is: nothing is written into it any more. The report is on this device only.',
  },
  why_gone: {
    vi: 'Vụ việc được chọn để bổ sung không còn, hoặc tài khoản không được xem. Mở ra để báo thành vụ việc mới.',
    en: 'The incident it was to be added to is not there, or may not be seen. Open it to report it as a new one.',
  },
  why_failed: {
    vi: 'Máy chủ gặp lỗi nhiều lần khi nhận tin này. Gửi lại sau; báo người phụ trách máy chủ.',
    en: 'The server failed at it several times. Send it again later, and tell who looks after the server.',
  },
  why_other: { vi: 'Máy chủ chưa nhận tin này.', en: 'The server did not take it.' },
  stays: {
    vi: 'Tin nằm trên máy này, chỉ người báo thấy và gửi được. Đăng xuất không làm mất tin.',
    en: 'Reports are kept on this device; only who wrote them sees and sends them. Signing out loses none.',
  },
} as const satisfies Vocabulary
