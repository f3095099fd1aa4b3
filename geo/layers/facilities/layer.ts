import type { RowOf } from '../../columns/row.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { facilityClasses } from './classes.ts'
import type { facilities } from './table.ts'
import { editors, emergencyRole, facilityClass, facilityState, quantityUnit } from './vocabulary.ts'

type Row = RowOf<typeof facilities>

export const facilitiesLayer = defineLayer<Row>()({
  id: 'facilities',
  title: { vi: 'Cơ sở, công trình', en: 'Facilities' },
  singular: { vi: 'cơ sở', en: 'facility' },
  description: {
    vi: 'Cơ sở và công trình mà phương án trông vào hoặc phải bảo vệ; chỗ chưa rõ vị trí thì đếm theo đơn vị. Không có công trình quốc phòng.',
    en: 'Places and works that a plan counts on or must protect; those without a known position are counted under their unit. No defence works.',
  },
  geometry: 'Point',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {
    class: { kind: 'word', words: facilityClass, label: { vi: 'Loại', en: 'Class' } },
    state: { kind: 'word', words: facilityState, label: { vi: 'Tình trạng', en: 'State' } },
    emergency_role: {
      kind: 'word',
      words: emergencyRole,
      label: { vi: 'Vai trò khi có thiên tai', en: 'Role in an emergency' },
      description: {
        vi: 'Gợi ý của phần mềm, không phải của nguồn.',
        en: 'Proposed by this product, not said by the source.',
      },
    },
    count: { kind: 'integer', of: { vi: '', en: '' }, label: { vi: 'Số lượng', en: 'Count' } },
    quantity: { kind: 'number', of: { vi: '', en: '' }, label: { vi: 'Quy mô', en: 'Quantity' } },
    measure_unit: {
      kind: 'word',
      words: quantityUnit,
      label: { vi: 'Đơn vị đo', en: 'Unit of measure' },
    },
    figures: { kind: 'statements', label: { vi: 'Số liệu', en: 'Figures' } },
  },
  tileFields: ['class', 'state', 'count'],
  tableColumns: [
    'class',
    'state',
    'count',
    'quantity',
    'measure_unit',
    'unit_code',
    'as_of',
    'confidence',
  ],
  searchFields: ['class'],
  classes: facilityClasses,
  label: { fromZoom: 13, size: 11, colour: 'ink', weight: 20 },
  cadenceDays: 365,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const said = [
      wordFor(facilityClass, row.class, language).toLowerCase(),
      ...amountsOf(row, language),
      wordFor(facilityState, row.state, language).toLowerCase(),
    ]
    return `${name}: ${said.join(', ')}.`
  },
})

function amountsOf(row: Row, language: Language): string[] {
  const { count, quantity, measure_unit } = row
  return [
    ...(count === null || count === 1
      ? []
      : [`${language === 'vi' ? 'số lượng' : 'count'} ${writeNumber(count, language)}`]),
    ...(quantity === null || measure_unit === null
      ? []
      : [writeQuantity(quantity, wordFor(quantityUnit, measure_unit, language), language)]),
  ]
}
