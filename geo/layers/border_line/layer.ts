import type { RowOf } from '../../columns/row.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { borderLine } from './table.ts'
import { borderKind } from './vocabulary.ts'

type Row = RowOf<typeof borderLine>

export const borderLineLayer = defineLayer<Row>()({
  id: 'border_line',
  title: { vi: 'Đường biên giới', en: 'Border line' },
  singular: { vi: 'đoạn biên giới', en: 'piece of the border' },
  description: {
    vi: 'Đường biên giới quốc gia để định hướng trên bản đồ, đã khái quát, không dùng cho mục đích pháp lý; bản chuẩn do cơ quan đo đạc bản đồ nhà nước cung cấp.',
    en: 'The national border for orientation on the map, generalised, not for legal use; the standard drawing is the state survey authority’s.',
  },
  geometry: 'MultiLineString',
  band: 'boundary',
  shownAtFirst: true,
  properties: {
    kind: { kind: 'word', words: borderKind, label: { vi: 'Loại', en: 'Kind' } },
    generalised: { kind: 'truth', label: { vi: 'Đã khái quát', en: 'Generalised' } },
    figures: { kind: 'statements', label: { vi: 'Số liệu', en: 'Figures' } },
  },
  tileFields: ['kind', 'generalised'],
  tableColumns: ['kind', 'generalised', 'accuracy_m', 'confidence'],
  searchFields: [],
  classes: [
    {
      id: 'sea',
      label: borderKind.sea,
      when: { kind: 'sea' },
      symbol: {
        kind: 'line',
        line: 'border',
        lineWidth: 2,
        dash: [8, 3, 2, 3],
        casing: 'border_casing',
      },
    },
    {
      id: 'land',
      label: borderKind.land,
      symbol: { kind: 'line', line: 'border', lineWidth: 2.5, casing: 'border_casing' },
    },
  ],
  generalisedWhere: { generalised: true },
  briefing: (row, language) => {
    const off = row.accuracy_m === null ? '' : ` ±${row.accuracy_m} m`
    const kind = wordFor(borderKind, row.kind, language).toLowerCase()
    if (language === 'vi') {
      return `${row.name_vi}: ${kind}${row.generalised ? `, đường vẽ khái quát${off}, không dùng cho mục đích pháp lý` : off}.`
    }
    return `${row.name_en}: ${kind}${row.generalised ? `, generalised${off}, not for legal use` : off}.`
  },
})
