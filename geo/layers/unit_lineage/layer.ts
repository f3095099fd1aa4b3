import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { unitLineage } from './table.ts'
import { shareBasis } from './vocabulary.ts'

type Row = RowOf<typeof unitLineage>

export const unitLineageLayer = defineLayer<Row>()({
  id: 'unit_lineage',
  title: { vi: 'Đơn vị cũ thành đơn vị mới', en: 'Lineage of units' },
  singular: { vi: 'bước chuyển', en: 'step' },
  description: {
    vi: 'Mỗi đơn vị cũ nhập vào đơn vị nào, phần bao nhiêu, từ ngày nào; để quy số liệu cũ về đơn vị mới mà không mất phần nào.',
    en: 'Into which unit each former unit went, what share of it and from which day, so that former figures re-aggregate without losing one.',
  },
  geometry: 'none',
  band: 'boundary',
  shownAtFirst: false,
  about: 'from_id',
  properties: {
    from_code: { kind: 'code', label: { vi: 'Mã cũ', en: 'From code' } },
    from_id: { kind: 'link', to: 'former_units', label: { vi: 'Đơn vị cũ', en: 'Former unit' } },
    to_code: { kind: 'code', label: { vi: 'Mã nhận', en: 'To code' } },
    to_id: { kind: 'code', label: { vi: 'Đơn vị nhận', en: 'Successor' } },
    share: {
      kind: 'number',
      of: { vi: 'phần của đơn vị cũ', en: 'of the former unit' },
      label: { vi: 'Phần chuyển', en: 'Share' },
    },
    basis: { kind: 'word', words: shareBasis, label: { vi: 'Tính theo', en: 'Measured by' } },
  },
  tileFields: [],
  tableColumns: ['from_id', 'to_id', 'share', 'basis', 'valid_from', 'confidence'],
  searchFields: ['from_code', 'to_code'],
  classes: [],
  briefing: (row, language) =>
    `${language === 'vi' ? row.name_vi : row.name_en}: ${since(row, language)}, ${writeQuantity(row.share * 100, '%', language)}, ${wordFor(shareBasis, row.basis, language).toLowerCase()}.`,
})

function since(row: Row, language: Language): string {
  if (row.valid_from === null) return language === 'vi' ? 'chưa rõ từ ngày nào' : 'day unknown'
  return `${language === 'vi' ? 'từ' : 'from'} ${writeDate(row.valid_from, language)}`
}
