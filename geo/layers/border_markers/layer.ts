import type { RowOf } from '../../columns/row.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointSymbol } from '../symbols.ts'
import type { borderMarkers } from './table.ts'
import { markerKind } from './vocabulary.ts'

type Row = RowOf<typeof borderMarkers>

const marker: PointSymbol = {
  kind: 'point',
  shape: 'square',
  fill: 'border',
  line: 'paper',
  radius: 4,
}
const twin: PointSymbol = { ...marker, radius: 6, glyph: '2' }
const turningPoint: PointSymbol = { ...marker, shape: 'ring', line: 'border', radius: 5 }

export const borderMarkersLayer = defineLayer<Row>()({
  id: 'border_markers',
  title: { vi: 'Mốc quốc giới', en: 'Border markers' },
  singular: { vi: 'mốc', en: 'marker' },
  description: {
    vi: 'Các mốc và giới điểm mà nguồn nêu tên; mốc chưa có tọa độ được liệt kê theo đơn vị, không vẽ phỏng đoán.',
    en: 'The markers and turning points the sources name; one without coordinates is listed under its unit, never drawn by guess.',
  },
  geometry: 'Point',
  band: 'boundary',
  shownAtFirst: true,
  properties: {
    kind: { kind: 'word', words: markerKind, label: { vi: 'Loại', en: 'Kind' } },
    number: { kind: 'code', label: { vi: 'Số hiệu', en: 'Number' } },
    place_vi: { kind: 'text', label: { vi: 'Nơi đặt', en: 'Place (Vietnamese)' } },
    place_en: { kind: 'text', label: { vi: 'Nơi đặt (tiếng Anh)', en: 'Place' } },
  },
  tileFields: ['kind', 'number'],
  tableColumns: ['number', 'kind', 'place_vi', 'unit_code', 'confidence'],
  searchFields: ['number', 'place_vi'],
  classes: [
    {
      id: 'twin_marker',
      label: markerKind.twin_marker,
      when: { kind: 'twin_marker' },
      symbol: twin,
    },
    {
      id: 'turning_point',
      label: markerKind.turning_point,
      when: { kind: 'turning_point' },
      symbol: turningPoint,
    },
    { id: 'marker', label: markerKind.marker, symbol: marker },
  ],
  label: { fromZoom: 12, size: 11, colour: 'border', weight: 40 },
  briefing: (row, language) => {
    const place = language === 'vi' ? row.place_vi : row.place_en
    const kind = wordFor(markerKind, row.kind, language)
    const drawn =
      row.accuracy_m === null
        ? { vi: 'chưa có tọa độ nên chưa vẽ trên bản đồ', en: 'without coordinates, so not drawn' }
        : { vi: `vị trí ±${row.accuracy_m} m`, en: `position ±${row.accuracy_m} m` }
    return `${kind} ${row.number}${place === null ? '' : `: ${place}`}; ${drawn[language]}.`
  },
})
