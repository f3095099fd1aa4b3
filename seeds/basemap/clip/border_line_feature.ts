import type { Feature, LineString } from 'geojson'
import { type LonLat, planarMetres } from './lon_lat.ts'
import { countriesSource } from './source.ts'

// Where Bình Liêu, the westernmost border commune of Quảng Ninh, meets Lạng Sơn.
const westEnd: LonLat = [107.36, 21.597]

/**
 * The land border as the seed of the layer `border_line`: from Bình Liêu's west end to the mouth of
 * the Bắc Luân, west to east.
 *
 * @param border the whole shared border of the region, in either direction.
 */
export function borderLineFeature(border: readonly LonLat[]): Feature<LineString> {
  const first = border[0]
  const last = border.at(-1)
  if (!first || !last) throw new Error('The border is empty.')
  const eastward = first[0] < last[0] ? border : border.toReversed()
  const distances = eastward.map((vertex) => planarMetres(westEnd, vertex))
  const start = distances.indexOf(Math.min(...distances))
  return {
    type: 'Feature',
    id: 'viet_trung_quang_ninh',
    properties: {
      id: 'viet_trung_quang_ninh',
      name: {
        vi: 'Biên giới đất liền Việt Nam – Trung Quốc, đoạn Quảng Ninh',
        en: 'Viet Nam – China land border, Quảng Ninh section',
      },
      kind: 'land',
      accuracy_m: 100,
      accuracy_basis: {
        vi: 'So với cạnh các xã, phường giáp biên trên Bản đồ tham chiếu đơn vị hành chính: một nửa đường lệch dưới 11 m, 99 % dưới 80 m, xa nhất 143 m (Hoành Mô).',
        en: 'Against the edges of the border units on the Reference Map of administrative units: half of the line within 11 m, 99 % within 80 m, at most 143 m off (Hoành Mô).',
      },
      ...countriesSource,
      confidence: 'likely',
      generalised: true,
      note: {
        vi: 'Khái quát hóa, không dùng cho mục đích pháp lý. Thiếu đoạn cuối ra mốc 1378 ở cửa Bắc Luân và đường phân định trên biển: nguồn không có.',
        en: 'Generalised, not for legal use. The last stretch to marker 1378 in the Bắc Luân mouth and the line at sea are left out: the source does not have them.',
      },
    },
    geometry: {
      type: 'LineString',
      coordinates: eastward.slice(start).map((vertex) => [...vertex]),
    },
  }
}
