import type { CodeOf, Vocabulary } from '../words.ts'

/** What the database writes into the log by itself, whenever a row of a layer changes. */
export const rowKind = {
  added: { vi: 'Thêm', en: 'Added' },
  changed: { vi: 'Sửa', en: 'Changed' },
  removed: { vi: 'Xóa', en: 'Removed' },
} as const satisfies Vocabulary

/** What the program says of itself and of who uses it. */
export const eventKind = {
  signed_in: { vi: 'Đăng nhập', en: 'Signed in' },
  signed_out: { vi: 'Đăng xuất', en: 'Signed out' },
  refused: { vi: 'Bị từ chối', en: 'Was refused' },
  loaded: { vi: 'Nạp dữ liệu ban đầu', en: 'Loaded the shipped data' },
  imported: { vi: 'Nhập dữ liệu', en: 'Imported' },
  exported: { vi: 'Xuất dữ liệu', en: 'Exported' },
  account_added: { vi: 'Thêm tài khoản', en: 'Added an account' },
  account_changed: { vi: 'Sửa tài khoản', en: 'Changed an account' },
  account_closed: { vi: 'Đóng tài khoản', en: 'Closed an account' },
  right_granted: { vi: 'Cấp quyền', en: 'Granted a right' },
  right_taken: { vi: 'Thu quyền', en: 'Took a right away' },
  token_made: { vi: 'Tạo mã truy cập', en: 'Made an access token' },
  token_ended: { vi: 'Hủy mã truy cập', en: 'Ended an access token' },
  exercise_made: { vi: 'Lập cuộc diễn tập', en: 'Made an exercise' },
  exercise_begun: { vi: 'Bắt đầu diễn tập', en: 'Began an exercise' },
  exercise_ended: { vi: 'Kết thúc diễn tập', en: 'Ended an exercise' },
  watch_made: { vi: 'Đặt câu theo dõi', en: 'Made a watch' },
  watch_changed: { vi: 'Sửa câu theo dõi', en: 'Changed a watch' },
  watch_removed: { vi: 'Xóa câu theo dõi', en: 'Removed a watch' },
  alert_acknowledged: { vi: 'Xác nhận đã xem cảnh báo', en: 'Acknowledged an alert' },
  webhook_allowed: { vi: 'Cho phép địa chỉ nhận cảnh báo', en: 'Allowed an address for alerts' },
  webhook_withdrawn: {
    vi: 'Thôi cho phép địa chỉ nhận cảnh báo',
    en: 'Withdrew an address for alerts',
  },
  backed_up: { vi: 'Sao lưu', en: 'Backed up' },
  restored: { vi: 'Khôi phục', en: 'Restored' },
} as const satisfies Vocabulary
export type EventKind = CodeOf<typeof eventKind>

/** What an entry of the log is about. `begun` is the first of all: before it nothing was logged. */
export const logKind = {
  begun: { vi: 'Bắt đầu nhật ký', en: 'The log begins' },
  ...rowKind,
  ...eventKind,
} as const satisfies Vocabulary
export type LogKind = CodeOf<typeof logKind>
