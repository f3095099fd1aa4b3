import { expect, it } from 'vitest'
import type { LogEntry } from '../../../geo/log/log_entry.ts'
import { sayEntry } from '../../../geo/log/say_entry.ts'

const entry = (own: Partial<LogEntry>) =>
  ({ who: 'lan', kind: 'refused', collection: null, before: null, after: null, ...own }) as LogEntry

it.each<[Partial<LogEntry>, string, string]>([
  [
    { who: '(nobody)', after: { path: '/api/accounts/sign_in', reason: 'sign_in_refused' } },
    'Người không rõ tên bị từ chối: lý do sai tên, mật khẩu hoặc mã; địa chỉ /api/accounts/sign_in.',
    'Somebody unknown was refused: reason wrong name, password or code; address /api/accounts/sign_in.',
  ],
  [
    { after: { more: 40, reason: 'too_many' } },
    'lan bị từ chối: lý do thử quá nhiều lần; lặp lại trong một phút, thêm 40.',
    'lan was refused: reason too many tries; more of the same within a minute 40.',
  ],
  [
    { who: '(start)', kind: 'account_added', after: { about: 'quan_tri', password: 'by_link' } },
    'Chương trình khi khởi động thêm tài khoản: về quan_tri; mật khẩu đặt lại bằng liên kết dùng một lần.',
    'The program at its start added an account: about quan_tri; password to be set anew by a link for one time.',
  ],
  [
    {
      kind: 'token_made',
      after: { title: 'QGIS', expires_at: '2027-02-24T05:41:46.765Z', units: 'all' },
    },
    'lan tạo mã truy cập: đơn vị tất cả; tên QGIS; hết hạn 12:41 24/02/2027.',
    'lan made an access token: units all; title QGIS; expires 12:41, 24 Feb 2027.',
  ],
  [
    { kind: 'signed_in', after: { way: 'second_factor' } },
    'lan đăng nhập: bằng mật khẩu và mã xác thực.',
    'lan signed in: by password and second factor.',
  ],
  [
    { after: { reason: 'a_later_reason' } },
    'lan bị từ chối: lý do a_later_reason.',
    'lan was refused: reason a_later_reason.',
  ],
])('an account’s entry is said in words: %o', (own, vi, en) => {
  expect([sayEntry(entry(own), 'vi'), sayEntry(entry(own), 'en')]).toEqual([vi, en])
})

it('says a marking by the scheme of the server, and one that it does not have by its code', () => {
  const scheme = [{ code: 'noi_bo', vi: 'Nội bộ', en: 'Internal', rank: 1, open: false }]
  const changed = entry({
    kind: 'account_changed',
    before: { about: 'lan', clearance: 'noi_bo' },
    after: { about: 'lan', clearance: 'mat' },
  })
  expect(sayEntry(changed, 'vi', scheme)).toContain('mức được xem Nội bộ → mat')
  expect(sayEntry(changed, 'en', scheme)).toContain('clearance Internal → mat')
  const marked = entry({
    kind: 'changed',
    collection: 'facilities',
    before: { name_vi: 'A', marking: 'cong_khai' },
    after: { name_vi: 'A', marking: 'noi_bo' },
  })
  expect(sayEntry(marked, 'vi', scheme)).toContain('cong_khai → Nội bộ')
})
