import type { RowOf } from '../../columns/row.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { LineSymbol } from '../symbols.ts'
import type { roads } from './table.ts'
import { editors, roadKind, roadPassage } from './vocabulary.ts'

type Row = RowOf<typeof roads>

const road: LineSymbol = { kind: 'line', line: 'road', lineWidth: 2.5, casing: 'paper' }

export const roadsLayer = defineLayer<Row>()({
  id: 'roads',
  title: { vi: 'Đường', en: 'Roads' },
  singular: { vi: 'đường', en: 'road' },
  description: {
    vi: 'Đường đi sơ tán do địa phương nhập: đường, ngầm, cầu, đoạn dễ sạt lở. Chưa vẽ không có nghĩa là không có đường.',
    en: 'Roads to evacuate by, as the ward enters them: roads, fords, bridges, stretches prone to landslides. Where none is drawn there may be one all the same.',
  },
  geometry: 'MultiLineString',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {
    kind: { kind: 'word', words: roadKind, label: { vi: 'Loại đường', en: 'Kind' } },
    passage: {
      ...{ kind: 'word', words: roadPassage, label: { vi: 'Đoạn xung yếu', en: 'Weak stretch' } },
      description: {
        vi: 'Bỏ trống khi là đoạn đường thường. Ngầm, cầu nên vẽ riêng để có thể đóng riêng.',
        en: 'Empty where it is an ordinary road. A ford or a bridge is best drawn by itself, so that it can be closed by itself.',
      },
    },
  },
  tileFields: ['kind', 'passage'],
  tableColumns: ['kind', 'passage', 'unit_code', 'accuracy_m', 'confidence'],
  searchFields: [],
  classes: [
    {
      id: 'ford',
      label: roadPassage.ford,
      when: { passage: 'ford' },
      symbol: { ...road, line: 'danger', lineWidth: 4, dash: [1, 1] },
    },
    {
      id: 'bridge',
      label: roadPassage.bridge,
      when: { passage: 'bridge' },
      symbol: { ...road, lineWidth: 5 },
    },
    {
      id: 'weak',
      label: { vi: 'Đoạn dễ sạt lở, dễ ngập', en: 'Prone to landslides or flooding' },
      when: { passage: ['landslide', 'flooding'] },
      symbol: { ...road, line: 'warn', lineWidth: 3, dash: [3, 1.5] },
    },
    {
      id: 'track',
      label: roadKind.forest,
      when: { kind: 'forest' },
      symbol: { ...road, lineWidth: 2, dash: [4, 2] },
    },
    {
      id: 'road',
      label: { vi: 'Đường', en: 'Road' },
      symbol: road,
    },
  ],
  label: { fromZoom: 12, size: 11, colour: 'ink_soft', weight: 12 },
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const words = [
      wordFor(roadKind, row.kind, language),
      ...(row.passage === null ? [] : [wordFor(roadPassage, row.passage, language)]),
    ]
    return `${name}: ${words.join(', ').toLowerCase()}.`
  },
})
