import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import type { Language } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointSymbol } from '../symbols.ts'
import type { formerUnits } from './table.ts'
import { formerUnitKind, pointBasis } from './vocabulary.ts'

type Row = RowOf<typeof formerUnits>

const ward: PointSymbol = {
  kind: 'point',
  shape: 'square',
  fill: 'paper',
  line: 'ink_soft',
  radius: 4,
}

const commune: PointSymbol = { ...ward, shape: 'circle' }

export const formerUnitsLayer = defineLayer<Row>()({
  id: 'former_units',
  title: { vi: 'Đơn vị cũ của thành phố Móng Cái', en: 'Former units of Móng Cái city' },
  singular: { vi: 'đơn vị cũ', en: 'former unit' },
  description: {
    vi: '17 phường, xã theo danh sách năm 2020. Điểm chỉ để định hướng, chưa kiểm chứng; ranh giới cũ không có.',
    en: 'The 17 wards and communes of the 2020 list. Points are for orientation only and unverified; former outlines are not known.',
  },
  geometry: 'Point',
  band: 'boundary',
  shownAtFirst: false,
  properties: {
    code: { kind: 'code', label: { vi: 'Mã cũ', en: 'Former code' } },
    kind: { kind: 'word', words: formerUnitKind, label: { vi: 'Loại', en: 'Kind' } },
    point_basis: {
      kind: 'word',
      words: pointBasis,
      label: { vi: 'Điểm lấy từ', en: 'What the point is' },
    },
    figures: { kind: 'statements', label: { vi: 'Số liệu cũ', en: 'Former figures' } },
  },
  tileFields: ['code', 'kind', 'point_basis'],
  tableColumns: ['code', 'kind', 'unit_code', 'valid_to', 'point_basis', 'confidence'],
  searchFields: ['code'],
  classes: [
    { id: 'phuong', label: formerUnitKind.phuong, when: { kind: 'phuong' }, symbol: ward },
    { id: 'xa', label: formerUnitKind.xa, symbol: commune },
  ],
  label: { fromZoom: 11, size: 11.5, colour: 'ink_soft', weight: 20, italic: true },
  briefing: (row, language) =>
    language === 'vi'
      ? `${row.name_vi}, mã cũ ${row.code}, tồn tại đến trước ngày ${ended(row, 'vi')}; nay thuộc đơn vị mã ${row.unit_code}.`
      : `${row.name_en}, former code ${row.code}, existed until ${ended(row, 'en')}; today in the unit of code ${row.unit_code}.`,
})

function ended(row: Row, language: Language): string {
  if (row.valid_to === null) return language === 'vi' ? 'chưa rõ' : 'an unknown day'
  return writeDate(row.valid_to, language)
}
