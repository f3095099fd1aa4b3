import type { ColourName } from '../../palette.ts'
import type { Label } from '../../words.ts'
import type { LayerClass, PointShape } from '../symbols.ts'
import type { FacilityClass } from './vocabulary.ts'

/** The letters are of the Vietnamese word: Y tế, Trường, Văn hóa, Sóng, Đê, Chợ, Kho, Biên phòng … */
export const facilityClasses: readonly LayerClass<'class' | 'state'>[] = [
  {
    id: 'planned',
    label: { vi: 'Quy hoạch, chưa có', en: 'Planned, not there yet' },
    when: { state: 'planned' },
    symbol: { kind: 'point', shape: 'ring', fill: 'ink_soft', line: 'ink_soft', radius: 7 },
  },
  group('health', { vi: 'Y tế', en: 'Health' }, 'square', 'health', 'Y', [
    'health_station',
    'medical_centre',
    'treatment_centre',
  ]),
  group('education', { vi: 'Trường học', en: 'Schools' }, 'square', 'education', 'T', ['school']),
  group('gathering', { vi: 'Văn hóa, thể thao', en: 'Culture and sports' }, 'circle', 'ok', 'V', [
    'culture_centre',
    'sports_hall',
    'sports_ground',
  ]),
  group(
    'comms',
    { vi: 'Truyền thanh, viễn thông', en: 'Communication' },
    'triangle',
    'comms',
    'S',
    ['loudspeaker_cluster', 'mobile_base_station'],
  ),
  group('water_works', { vi: 'Đê, kè, kênh', en: 'Dykes and canals' }, 'diamond', 'water', 'Đ', [
    'dyke',
    'canal',
    'embankment',
    'drainage',
  ]),
  group('trade', { vi: 'Chợ, lưu trú', en: 'Markets and lodging' }, 'circle', 'warn', 'C', [
    'market',
    'trade_centre',
    'lodging',
  ]),
  group('logistics', { vi: 'Bến, kho, bãi', en: 'Quays and stores' }, 'square', 'goods', 'K', [
    'port_quay',
    'water_landing',
    'inspection_point',
    'cold_store',
    'warehouse',
  ]),
  group('border_post', { vi: 'Đồn biên phòng', en: 'Border posts' }, 'hexagon', 'forest', 'B', [
    'border_post',
  ]),
  group('industry', { vi: 'Công nghiệp', en: 'Industry' }, 'hexagon', 'industry', 'N', [
    'industrial_park',
    'factory',
  ]),
  group('waste', { vi: 'Rác thải', en: 'Waste' }, 'diamond', 'industry', 'R', [
    'waste_plant',
    'incinerator',
    'waste_point',
  ]),
  group('transport', { vi: 'Đường bộ', en: 'Roads' }, 'square', 'transport', 'G', ['road']),
  group('heritage', { vi: 'Di tích, điểm mốc', en: 'Heritage' }, 'triangle', 'heritage', 'D', [
    'heritage_site',
    'landmark',
  ]),
  group(
    'land_use',
    { vi: 'Nông, lâm, thủy sản', en: 'Farm, forest, fish' },
    'circle',
    'forest',
    'L',
    ['aquaculture_zone', 'farm_zone', 'forest_land'],
  ),
  {
    id: 'other',
    label: { vi: 'Chưa rõ loại', en: 'Class unknown' },
    symbol: {
      kind: 'point',
      shape: 'ring',
      fill: 'unknown',
      line: 'unknown',
      radius: 6,
      glyph: '?',
    },
  },
]

function group(
  id: string,
  label: Label,
  shape: PointShape,
  fill: ColourName,
  glyph: string,
  of: readonly FacilityClass[],
): LayerClass<'class'> {
  return {
    id,
    label,
    when: { class: of },
    symbol: { kind: 'point', shape, fill, line: 'paper', radius: 7, glyph },
  }
}
