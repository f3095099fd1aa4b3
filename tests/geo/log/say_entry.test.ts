import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../geo/log/log_entry.ts'
import { sayEntry } from '../../../geo/log/say_entry.ts'
import { logKind } from '../../../geo/log/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'

const row = { id: 'bac_luan_2', name_vi: 'Bắc Luân II', name_en: 'Bac Luan II', known_at: 'then' }

const entry = (own: Partial<LogEntry>): LogEntry => ({
  seq: 7,
  at: '2025-10-05T07:32:01.234567Z',
  who: 'lan',
  role: 'coordinator',
  source_address: null,
  kind: 'changed',
  collection: 'border_crossings',
  feature_id: 'bac_luan_2',
  lane: 'live',
  marking: 'cong_khai',
  owning_unit: '06712',
  before: null,
  after: null,
  ...own,
})
const event = (own: Partial<LogEntry>) =>
  entry({ collection: null, feature_id: null, marking: null, owning_unit: null, ...own })

describe('what the log says to a person', () => {
  it.each<[Partial<LogEntry>, string, string]>([
    [
      { kind: 'added', after: row },
      'lan thêm cửa khẩu “Bắc Luân II”.',
      'lan added crossing “Bac Luan II”.',
    ],
    [
      { kind: 'removed', before: row },
      'lan xóa cửa khẩu “Bắc Luân II”.',
      'lan removed crossing “Bac Luan II”.',
    ],
    [
      {
        before: { ...row, traffic: 'people', note_en: null, geom: { type: 'Point' } },
        after: { ...row, traffic: 'goods', note_en: 'x', geom: null, known_at: 'now' },
      },
      'lan sửa cửa khẩu “Bắc Luân II”: Lưu thông Người → Hàng hóa; Ghi chú tiếng Anh – → x; Vị trí, hình dạng.',
      'lan changed crossing “Bac Luan II”: Traffic People → Goods; Note – → x; Position and shape.',
    ],
    [
      { collection: 'a_later_layer', before: { id: 'x', depth: 1 }, after: { id: 'x', depth: 2 } },
      'lan sửa a_later_layer “bac_luan_2”: depth 1 → 2.',
      'lan changed a_later_layer “bac_luan_2”: depth 1 → 2.',
    ],
  ])('of a row: %o', (own, vi, en) => {
    expect([sayEntry(entry(own), 'vi'), sayEntry(entry(own), 'en')]).toEqual([vi, en])
  })

  it.each<[Partial<LogEntry>, string, string]>([
    [{ kind: 'begun', who: 'postgres' }, 'Bắt đầu nhật ký.', 'The log begins.'],
    [{ kind: 'signed_in' }, 'lan đăng nhập.', 'lan signed in.'],
    [
      { kind: 'refused', after: { path: '/api/log', reason: 'x' } },
      'lan bị từ chối: lý do x; địa chỉ /api/log.',
      'lan was refused: reason x; address /api/log.',
    ],
    [
      { kind: 'imported', collection: 'units', after: { files: ['a', 'b'], rows_added: 2 } },
      'lan nhập dữ liệu Đơn vị hành chính cấp xã: tệp a, b; thêm 2.',
      'lan imported Commune-level units: files a, b; added 2.',
    ],
    [
      {
        kind: 'right_granted',
        before: { about: 'minh', role: 'viewer', units: ['06712'] },
        after: { about: 'minh', role: 'planner', units: ['06712'] },
      },
      'lan cấp quyền: về minh; vai trò Người xem → Người lập kế hoạch.',
      'lan granted a right: about minh; role Viewer → Planner.',
    ],
  ])('of an event: %o', (own, vi, en) => {
    expect([sayEntry(event(own), 'vi'), sayEntry(event(own), 'en')]).toEqual([vi, en])
  })

  it('is a sentence for every kind, and cuts what is long', () => {
    for (const kind of codesOf(logKind)) {
      expect(sayEntry(event({ kind, after: { reason: 'ặ'.repeat(100) } }), 'vi')).toMatch(/\.$/)
    }
    expect(sayEntry(event({ kind: 'refused', after: { reason: '🙂'.repeat(90) } }), 'en')).toBe(
      `lan was refused: reason ${'🙂'.repeat(80)}….`,
    )
  })
})
