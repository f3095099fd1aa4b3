import type { Property } from '../layers/define_layer.ts'
import { role } from '../roles.ts'
import type { Label } from '../words.ts'

const text = (vi: string, en: string): Property => ({ kind: 'text', label: { vi, en } })
const count = (vi: string, en: string): Property => ({ kind: 'integer', of, label: { vi, en } })
const of: Label = { vi: '', en: '' }

/** What is told of an event beside its kind: the keys of its `before` and `after`. */
export const eventDetails: Readonly<Record<string, Property>> = {
  /** Whom or what it concerns, as an account by its name. */
  about: text('về', 'about'),
  reason: text('lý do', 'reason'),
  method: text('phương thức', 'method'),
  path: text('địa chỉ', 'address'),
  files: text('tệp', 'files'),
  source: text('nguồn', 'source'),
  layers: count('lớp', 'layers'),
  records: count('bản ghi', 'records'),
  rows_added: count('thêm', 'added'),
  rows_replaced: count('thay', 'replaced'),
  rows_unchanged: count('không đổi', 'unchanged'),
  rows_refused: count('bị từ chối', 'refused'),
  role: { kind: 'word', words: role, label: { vi: 'vai trò', en: 'role' } },
  units: text('đơn vị', 'units'),
  clearance: count('mức được xem', 'clearance'),
}
