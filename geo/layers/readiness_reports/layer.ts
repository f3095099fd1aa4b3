import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { readinessReports } from './table.ts'
import { condition, editors } from './vocabulary.ts'

type Row = RowOf<typeof readinessReports>

export const readinessReportsLayer = defineLayer<Row>()({
  id: 'readiness_reports',
  title: { vi: 'Báo cáo hiện có', en: 'Readiness reports' },
  singular: { vi: 'báo cáo', en: 'report' },
  description: {
    vi: 'Từng lần kiểm đếm những gì đơn vị hiện có so với phương án: bao nhiêu, tình trạng, lúc nào, ai báo; chỉ báo thêm, không sửa, không xóa.',
    en: 'Each count of what a unit has of what its plan needs: how many, in which state, when and by whom; reports are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['valid_from', 'valid_to', 'reported_at', 'reported_by'],
  about: 'need_id',
  properties: {
    need_id: {
      ...{ kind: 'link', to: 'readiness_needs' },
      label: { vi: 'Mục của phương án', en: 'Item of the plan' },
    },
    have: { kind: 'integer', of: { vi: '', en: '' }, label: { vi: 'Hiện có', en: 'There are' } },
    condition: { kind: 'word', words: condition, label: { vi: 'Tình trạng', en: 'Condition' } },
    counted_at: { kind: 'instant', to: 'minute', label: { vi: 'Kiểm đếm lúc', en: 'Counted' } },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Báo lúc', en: 'Reported' } },
    reported_by: { kind: 'text', label: { vi: 'Người báo', en: 'Reported by' } },
  },
  tileFields: [],
  tableColumns: ['unit_code', 'need_id', 'have', 'condition', 'counted_at', 'reported_by'],
  searchFields: ['need_id'],
  classes: [],
  cadenceDays: 1,
  briefing: (row, language) =>
    `${writeDate(row.counted_at, language, 'minute')}, ${language === 'vi' ? row.name_vi : row.name_en}, ${wordFor(condition, row.condition, language).toLowerCase()}.`,
})
