import type { RowOf } from '../../columns/row.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { indicators } from './table.ts'
import { area, bound, indicator, topic } from './vocabulary.ts'

type Row = RowOf<typeof indicators>

export const indicatorsLayer = defineLayer<Row>()({
  id: 'indicators',
  title: { vi: 'Chỉ tiêu, số liệu', en: 'Indicators' },
  singular: { vi: 'số liệu', en: 'figure' },
  description: {
    vi: 'Số liệu đúng như nguồn nêu, không tính lại; chỗ nguồn tự mâu thuẫn có ghi chú. Số của thành phố cũ không phải của phường nào.',
    en: 'Figures as the sources give them, never recalculated; where a source contradicts itself, a note says so. Figures of the former city are no ward’s.',
  },
  geometry: 'none',
  band: 'boundary',
  shownAtFirst: false,
  properties: {
    indicator: { kind: 'word', words: indicator, label: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    topic: { kind: 'word', words: topic, label: { vi: 'Lĩnh vực', en: 'Topic' } },
    area: { kind: 'word', words: area, label: { vi: 'Phạm vi', en: 'Area' } },
    area_code: { kind: 'code', label: { vi: 'Mã phạm vi', en: 'Area code' } },
    period_vi: { kind: 'text', label: { vi: 'Thời kỳ', en: 'Period (Vietnamese)' } },
    period_en: { kind: 'text', label: { vi: 'Thời kỳ (tiếng Anh)', en: 'Period' } },
    value: { kind: 'number', of: { vi: '', en: '' }, label: { vi: 'Giá trị', en: 'Value' } },
    bound: { kind: 'word', words: bound, label: { vi: 'Mức', en: 'Bound' } },
    measure_unit_vi: { kind: 'text', label: { vi: 'Đơn vị tính', en: 'Unit (Vietnamese)' } },
    measure_unit_en: { kind: 'text', label: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit' } },
    value_as_given: {
      kind: 'text',
      label: { vi: 'Nguyên văn nguồn', en: 'In the source’s words' },
    },
    text_vi: { kind: 'text', label: { vi: 'Nội dung', en: 'In words (Vietnamese)' } },
    text_en: { kind: 'text', label: { vi: 'Nội dung (tiếng Anh)', en: 'In words' } },
    target_vi: { kind: 'text', label: { vi: 'Mục tiêu', en: 'Target (Vietnamese)' } },
    target_en: { kind: 'text', label: { vi: 'Mục tiêu (tiếng Anh)', en: 'Target' } },
    comparison_vi: { kind: 'text', label: { vi: 'So với', en: 'Compared (Vietnamese)' } },
    comparison_en: { kind: 'text', label: { vi: 'So với (tiếng Anh)', en: 'Compared' } },
    check_vi: {
      kind: 'text',
      label: { vi: 'Số liệu theo nguồn, lưu ý', en: 'As the source has it: note (Vietnamese)' },
    },
    check_en: {
      kind: 'text',
      label: { vi: 'Lưu ý (tiếng Anh)', en: 'As the source has it: note' },
    },
    alternative: {
      kind: 'truth',
      label: { vi: 'Giá trị của nguồn khác', en: 'Another source’s value' },
      description: {
        vi: 'Cùng chỉ tiêu, phạm vi, thời kỳ nhưng do nguồn khác nêu; chỉ có trong bảng, không tô màu bản đồ.',
        en: 'The same indicator, area and period by another source; in tables only, never on the map.',
      },
    },
  },
  tileFields: [],
  tableColumns: [
    'topic',
    'area',
    'unit_code',
    'period_vi',
    'bound',
    'value',
    'measure_unit_vi',
    'target_vi',
    'comparison_vi',
    'check_vi',
    'source',
    'confidence',
  ],
  searchFields: ['value_as_given', 'unit_code'],
  classes: [],
  briefing: (row, language) => {
    const figure = said(row, language)
    const note = language === 'vi' ? row.check_vi : row.check_en
    const warned = language === 'vi' ? 'Số liệu theo nguồn' : 'As the source has it'
    return language === 'vi'
      ? `${row.name_vi} (${where(row, 'vi')}, ${row.period_vi}): ${figure}.${note === null ? '' : ` ${warned}: ${note}`}`
      : `${row.name_en} (${where(row, 'en')}, ${row.period_en}): ${figure}.${note === null ? '' : ` ${warned}: ${note}`}`
  },
})

function said(row: Row, language: Language): string {
  const words = language === 'vi' ? row.text_vi : row.text_en
  const unit = language === 'vi' ? row.measure_unit_vi : row.measure_unit_en
  if (row.value === null) return words ?? (language === 'vi' ? 'chưa có số liệu' : 'no data')
  const value = writeQuantity(row.value, unit ?? '', language, 3)
  if (row.bound === 'exact') return value
  return `${wordFor(bound, row.bound, language).toLowerCase()} ${value}`
}

function where(row: Row, language: Language): string {
  const word = wordFor(area, row.area, language)
  const wording = word.charAt(0).toLowerCase() + word.slice(1)
  return row.area === 'unit' || row.area === 'former_unit' ? row.area_code : wording
}
