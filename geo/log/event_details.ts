import type { Property } from '../layers/define_layer.ts'
import { role } from '../roles.ts'
import { tokenScope } from '../token_scope.ts'
import { questionKind } from '../watches/vocabulary.ts'
import type { Label, Vocabulary } from '../words.ts'
import { refusalReason } from './refusal_reason.ts'

const text = (vi: string, en: string): Property => ({ kind: 'text', label: { vi, en } })
const count = (vi: string, en: string): Property => ({ kind: 'integer', of, label: { vi, en } })
const of: Label = { vi: '', en: '' }
const word = (vi: string, en: string, words: Vocabulary): Property => ({
  kind: 'word',
  words,
  label: { vi, en },
})

const way = {
  password: { vi: 'mật khẩu', en: 'password' },
  second_factor: { vi: 'mật khẩu và mã xác thực', en: 'password and second factor' },
  recovery_code: { vi: 'mật khẩu và mã khôi phục', en: 'password and recovery code' },
  link: { vi: 'liên kết dùng một lần', en: 'link for one time' },
} as const satisfies Vocabulary

const passwordIs = {
  set: { vi: 'đã đặt mới', en: 'set anew' },
  by_link: {
    vi: 'đặt lại bằng liên kết dùng một lần',
    en: 'to be set anew by a link for one time',
  },
} as const satisfies Vocabulary

const secondFactorIs = {
  begun: { vi: 'bắt đầu lập', en: 'begun' },
  in_force: { vi: 'có hiệu lực', en: 'in force' },
  ended: { vi: 'đã bỏ', en: 'ended' },
} as const satisfies Vocabulary

/** What is told of an event beside its kind: the keys of its `before` and `after`. */
export const eventDetails: Readonly<Record<string, Property>> = {
  /** Whom or what it concerns, as an account by its name. */
  about: text('về', 'about'),
  reason: word('lý do', 'reason', refusalReason),
  method: text('phương thức', 'method'),
  path: text('địa chỉ', 'address'),
  /** Of equal refusals, which are summed up: see `api/log/refusal_book.ts`. */
  more: count('lặp lại trong một phút, thêm', 'more of the same within a minute'),
  from: word('từ', 'from', { many: { vi: 'nhiều nơi', en: 'many places' } }),
  files: text('tệp', 'files'),
  file: text('tệp', 'file'),
  rows: count('dòng dữ liệu', 'rows'),
  taken_at: { kind: 'instant', label: { vi: 'sao lưu lúc', en: 'taken at' } },
  source: text('nguồn', 'source'),
  layers: count('lớp', 'layers'),
  records: count('bản ghi', 'records'),
  rows_added: count('thêm', 'added'),
  rows_replaced: count('thay', 'replaced'),
  rows_unchanged: count('không đổi', 'unchanged'),
  rows_refused: count('bị từ chối', 'refused'),
  role: { kind: 'word', words: role, label: { vi: 'vai trò', en: 'role' } },
  units: word('đơn vị', 'units', { all: { vi: 'tất cả', en: 'all' } }),
  clearance: text('mức được xem', 'clearance'),
  duty_name: text('tên vị trí trực', 'name of the post'),
  disabled: text('bị khóa', 'disabled'),
  way: word('bằng', 'by', way),
  everywhere: text('mọi nơi', 'everywhere'),
  password: word('mật khẩu', 'password', passwordIs),
  second_factor: word('xác thực hai lớp', 'second factor', secondFactorIs),
  exercise: text('cuộc diễn tập', 'exercise'),
  title: text('tên', 'title'),
  watch: text('câu theo dõi', 'watch'),
  asks: word('hỏi', 'asks', questionKind),
  paused: word('tạm dừng', 'paused', {
    yes: { vi: 'có', en: 'yes' },
    no: { vi: 'không', en: 'no' },
  }),
  alert: text('cảnh báo', 'alert'),
  webhook: text('địa chỉ nhận', 'address'),
  scope: word('quyền', 'scope', tokenScope),
  expires_at: { kind: 'instant', label: { vi: 'hết hạn', en: 'expires' } },
}
