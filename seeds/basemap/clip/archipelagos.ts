import type { Feature, Point } from 'geojson'
import type { LonLat } from './lon_lat.ts'

interface Archipelago {
  readonly id: string
  readonly name: { readonly vi: string; readonly en: string }
  /** The province or city it is administered by. */
  readonly province: string
  /** Where the label stands. */
  readonly at: LonLat
  /** Islands that stand for all of it, to about 2 km. */
  readonly islands: Readonly<Record<string, LonLat>>
}

const archipelagos: readonly Archipelago[] = [
  {
    id: 'hoang_sa',
    name: { vi: 'Quần đảo Hoàng Sa', en: 'Hoang Sa (Paracel) Islands' },
    province: 'Đà Nẵng',
    at: [112, 16.5],
    islands: {
      'Đá Bắc': [111.47, 17.07],
      'Đảo Bắc': [112.31, 16.96],
      'Đảo Phú Lâm': [112.34, 16.84],
      'Đảo Linh Côn': [112.73, 16.67],
      'Đảo Hoàng Sa': [111.61, 16.53],
      'Đảo Quang Ảnh': [111.51, 16.45],
      'Đảo Quang Hòa': [111.71, 16.45],
      'Đảo Bạch Quy': [111.76, 16.06],
      'Đảo Tri Tôn': [111.2, 15.78],
    },
  },
  {
    id: 'truong_sa',
    name: { vi: 'Quần đảo Trường Sa', en: 'Truong Sa (Spratly) Islands' },
    province: 'Khánh Hòa',
    at: [113.6, 9.6],
    islands: {
      'Đảo Song Tử Tây': [114.33, 11.43],
      'Đảo Sơn Ca': [114.48, 10.38],
      'Đảo Ba Bình': [114.37, 10.38],
      'Đảo Nam Yết': [114.37, 10.18],
      'Đảo Sinh Tồn': [114.33, 9.89],
      'Đá Vành Khăn': [115.52, 9.88],
      'Đảo Phan Vinh': [113.7, 8.97],
      'Đá Tiên Nữ': [114.66, 8.85],
      'Đá Tây': [112.2, 8.85],
      'Đá Lát': [111.67, 8.67],
      'Đảo Trường Sa': [111.92, 8.65],
      'Bãi Thuyền Chài': [113.32, 8.2],
      'Đảo An Bang': [112.92, 7.89],
    },
  },
]

/**
 * Hoàng Sa and Trường Sa as points: at the size of an inset their islands are smaller than a dot.
 *
 * @returns for each archipelago its label's place, then its islands; all marked `symbolic`.
 */
export function archipelagoFeatures(): Feature<Point>[] {
  return archipelagos.flatMap(({ id, name, province, at, islands }) => [
    point(id, at, { kind: 'archipelago', name, province }),
    ...Object.entries(islands).map(([vi, position]) =>
      point(undefined, position, { kind: 'island', archipelago: id, name: { vi } }),
    ),
  ])
}

function point(
  id: string | undefined,
  at: LonLat,
  properties: Readonly<Record<string, unknown>>,
): Feature<Point> {
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties: { ...properties, symbolic: true, accuracy_m: 2000 },
    geometry: { type: 'Point', coordinates: [...at] },
  }
}
