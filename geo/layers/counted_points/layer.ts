import type { RowOf } from '../../columns/row.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Label, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { LayerClass, PointSymbol } from '../symbols.ts'
import type { countedPoints } from './table.ts'
import { type CountedKind, countedIn, countedKind, editors } from './vocabulary.ts'

type Row = RowOf<typeof countedPoints>

const among = (label: Label) => ({ kind: 'integer', of: { vi: '', en: '' }, label }) as const

export const countedPointsLayer = defineLayer<Row>()({
  id: 'counted_points',
  title: { vi: 'Điểm kiểm đếm', en: 'Counted places' },
  singular: { vi: 'điểm kiểm đếm', en: 'counted place' },
  description: {
    vi: 'Người, nhà yếu, tàu thuyền, bè, cây trồng đếm được tại một chỗ, để biết thiên tai chạm tới ai và những gì. Chỉ có số, không có tên người.',
    en: 'People, weak houses, vessels, rafts and crops counted at a place, to know whom and what a hazard reaches. Numbers only, no names of persons.',
  },
  geometry: 'Point',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {
    kind: { kind: 'word', words: countedKind, label: { vi: 'Đếm gì', en: 'What' } },
    count: { kind: 'number', of: { vi: '', en: '' }, label: { vi: 'Số lượng', en: 'Count' } },
    locality: { kind: 'text', label: { vi: 'Khu, thôn', en: 'Hamlet' } },
    households: among({ vi: 'Số hộ', en: 'Households' }),
    elderly: among({ vi: 'Trong đó người già', en: 'Of them elderly' }),
    children: among({ vi: 'Trong đó trẻ em', en: 'Of them children' }),
    disabled: among({ vi: 'Trong đó người khuyết tật', en: 'Of them disabled' }),
  },
  tileFields: ['kind', 'count'],
  tableColumns: ['kind', 'count', 'households', 'locality', 'unit_code', 'as_of', 'confidence'],
  searchFields: ['locality'],
  naming: { from: ['kind'], write: ([kind = '']) => kind },
  classes: [
    symbolOf('people', { vi: 'Người', en: 'People' }, ['people', 'people_in_weak_houses'], {
      ...{ shape: 'circle', fill: 'people', glyph: 'N' },
    }),
    symbolOf('houses', { vi: 'Nhà yếu', en: 'Weak houses' }, ['weak_houses'], {
      ...{ shape: 'square', fill: 'danger', glyph: 'Y' },
    }),
    symbolOf(
      'vessels',
      { vi: 'Tàu thuyền', en: 'Vessels' },
      ['fishing_vessels', 'transport_vessels', 'small_craft'],
      { shape: 'triangle', fill: 'water', glyph: 'T' },
    ),
    symbolOf('rafts', { vi: 'Bè nuôi', en: 'Rafts' }, ['aquaculture_rafts'], {
      ...{ shape: 'diamond', fill: 'water', glyph: 'B' },
    }),
    symbolOf('farming', { vi: 'Cây trồng, vật nuôi', en: 'Crops and livestock' }, null, {
      ...{ shape: 'hexagon', fill: 'forest', glyph: 'C' },
    }),
  ],
  label: { fromZoom: 14, size: 11, colour: 'ink', weight: 18 },
  cadenceDays: 180,
  briefing: (row, language) => {
    const what = wordFor(countedKind, row.kind, language)
    const count = writeQuantity(row.count, countedIn[row.kind][language], language)
    return `${row.locality === null ? '' : `${row.locality}: `}${what}, ${count}.`
  },
})

/** @param of null for what no class before it fits. */
function symbolOf(
  id: string,
  label: Label,
  of: readonly CountedKind[] | null,
  symbol: Pick<PointSymbol, 'shape' | 'fill' | 'glyph'>,
): LayerClass<'kind'> {
  const drawn: PointSymbol = { kind: 'point', line: 'paper', radius: 7, ...symbol }
  return { id, label, ...(of && { when: { kind: of } }), symbol: drawn }
}
