import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { sayKept } from '../../report/kept_figure.ts'
import { defineLayer } from '../define_layer.ts'
import type { sentReports } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof sentReports>

export const sentReportsLayer = defineLayer<Row>()({
  id: 'sent_reports',
  title: { vi: 'Báo cáo đã gửi', en: 'Reports sent' },
  singular: { vi: 'báo cáo đã gửi', en: 'report sent' },
  description: {
    vi: 'Báo cáo nhanh đã gửi: gửi cơ quan nào, lúc nào, số liệu khi đó; chỉ ghi thêm, không sửa, không xóa.',
    en: 'Quick reports that were sent: to which office, when, with which numbers; they are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  madeElsewhere: true,
  properties: {
    sent_to: { kind: 'text', label: { vi: 'Cơ quan nhận', en: 'Sent to (office)' } },
    sent_at: { kind: 'instant', to: 'minute', label: { vi: 'Ghi đã gửi lúc', en: 'Sent' } },
    sent_by: { kind: 'text', label: { vi: 'Người ghi', en: 'Recorded by' } },
    report_from: { kind: 'instant', to: 'minute', label: { vi: 'Số liệu từ', en: 'Figures from' } },
    report_to: { kind: 'instant', to: 'minute', label: { vi: 'Số liệu đến', en: 'Figures until' } },
    report_known_at: {
      ...{ kind: 'instant', to: 'minute' },
      label: { vi: 'Theo những gì biết đến', en: 'By what was known at' },
    },
    against_id: {
      ...{ kind: 'link', to: 'sent_reports' },
      label: { vi: 'So với báo cáo đã gửi', en: 'Against the report sent' },
    },
    against_from: {
      ...{ kind: 'instant', to: 'minute' },
      label: { vi: 'So với số liệu từ', en: 'Against figures from' },
    },
    against_to: {
      ...{ kind: 'instant', to: 'minute' },
      label: { vi: 'So với số liệu đến', en: 'Against figures until' },
    },
    figures: {
      ...{ kind: 'record', write: sayKept },
      label: { vi: 'Số liệu đã gửi', en: 'Figures sent' },
    },
    document_sha256: {
      kind: 'code',
      label: { vi: 'SHA-256 của nội dung', en: 'SHA-256 of its content' },
    },
  },
  tileFields: [],
  tableColumns: ['unit_code', 'sent_to', 'sent_at', 'report_to', 'sent_by', 'source', 'marking'],
  searchFields: ['sent_to'],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const at = writeDate(row.sent_at, language, 'minute')
    return language === 'vi'
      ? `${name}, gửi ${row.sent_to} lúc ${at}.`
      : `${name}, sent to ${row.sent_to}, ${at}.`
  },
})
