import type { RowOf } from '../../columns/row.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { sayPeriod } from '../say_period.ts'
import type { dutyShifts } from './table.ts'
import { dutyPost, editors, manning } from './vocabulary.ts'

type Row = RowOf<typeof dutyShifts>

export const dutyShiftsLayer = defineLayer<Row>()({
  id: 'duty_shifts',
  title: { vi: 'Ca trực', en: 'Duty shifts' },
  singular: { vi: 'ca trực', en: 'shift' },
  description: {
    vi: 'Vị trí nào của đơn vị có người trực, từ lúc nào đến lúc nào; chỉ ghi chức danh, không ghi tên ai; chỉ báo thêm, không sửa, không xóa.',
    en: 'Which post of a unit is manned, from when until when; by office, never by name; reports are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['reported_at', 'reported_by'],
  properties: {
    post: { kind: 'word', words: dutyPost, label: { vi: 'Vị trí trực', en: 'Post' } },
    manning: { kind: 'word', words: manning, label: { vi: 'Tình trạng trực', en: 'Manning' } },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Báo lúc', en: 'Reported' } },
    reported_by: { kind: 'text', label: { vi: 'Người báo', en: 'Reported by' } },
  },
  tileFields: [],
  tableColumns: ['unit_code', 'post', 'manning', 'valid_from', 'valid_to', 'reported_at'],
  searchFields: [],
  classes: [],
  briefing: (row, language) =>
    `${language === 'vi' ? row.name_vi : row.name_en}: ${wordFor(manning, row.manning, language).toLowerCase()}${sayPeriod(row, language)}.`,
})
