import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { defineLayer } from '../define_layer.ts'
import { gaugeUnit } from '../gauges/vocabulary.ts'
import type { gaugeReadings } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof gaugeReadings>

export const gaugeReadingsLayer = defineLayer<Row>()({
  id: 'gauge_readings',
  title: { vi: 'Số đo tại trạm', en: 'Gauge readings' },
  singular: { vi: 'số đo', en: 'reading' },
  description: {
    vi: 'Từng lần đọc số đo tại trạm: bao nhiêu, lúc nào, ai báo; chỉ báo thêm, không sửa, không xóa.',
    en: 'What was read at stations: how much, when and by whom; readings are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['valid_from', 'valid_to', 'reported_at', 'reported_by'],
  about: 'gauge_id',
  properties: {
    gauge_id: { kind: 'link', to: 'gauges', label: { vi: 'Trạm', en: 'Station' } },
    value: { kind: 'number', of: { vi: '', en: '' }, label: { vi: 'Số đo', en: 'Reading' } },
    measure_unit: {
      kind: 'word',
      words: gaugeUnit,
      label: { vi: 'Đơn vị đo', en: 'Unit of measure' },
    },
    measured_at: { kind: 'instant', to: 'minute', label: { vi: 'Đo lúc', en: 'Measured' } },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Báo lúc', en: 'Reported' } },
    reported_by: { kind: 'text', label: { vi: 'Người báo', en: 'Reported by' } },
  },
  tileFields: [],
  tableColumns: ['gauge_id', 'value', 'measure_unit', 'measured_at', 'reported_by'],
  searchFields: ['gauge_id'],
  classes: [],
  cadenceDays: 1,
  newestBy: 'measured_at',
  briefing: (row, language) =>
    `${writeDate(row.measured_at, language, 'minute')}, ${language === 'vi' ? row.name_vi : row.name_en}.`,
})
