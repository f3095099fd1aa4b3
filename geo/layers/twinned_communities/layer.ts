import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { confidence } from '../../provenance.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { twinnedCommunities } from './table.ts'
import { drawn } from './vocabulary.ts'

type Row = RowOf<typeof twinnedCommunities>

const metres = { vi: 'm', en: 'm' }

export const twinnedCommunitiesLayer = defineLayer<Row>()({
  id: 'twinned_communities',
  title: { vi: 'Cụm dân cư kết nghĩa', en: 'Twinned communities' },
  singular: { vi: 'cặp kết nghĩa', en: 'twinned pair' },
  description: {
    vi: 'Các cặp thôn, khu hai bên biên giới đã ký kết nghĩa. Đường nét đứt là sơ đồ nối hai điểm ước chừng, không phải đường đi.',
    en: 'Pairs of villages on both sides of the border that signed to be twins. A dashed line is schematic, joining two rough points; it is no way across.',
  },
  geometry: 'MultiLineString',
  band: 'resource',
  shownAtFirst: true,
  properties: {
    drawn: { kind: 'word', words: drawn, label: { vi: 'Cách vẽ', en: 'Drawn' } },
    position_confidence: {
      kind: 'word',
      words: confidence,
      label: { vi: 'Độ tin cậy vị trí', en: 'Confidence of the positions' },
    },
    home_vi: { kind: 'text', label: { vi: 'Phía Việt Nam', en: 'In Viet Nam (Vietnamese)' } },
    home_en: { kind: 'text', label: { vi: 'Phía Việt Nam (tiếng Anh)', en: 'In Viet Nam' } },
    home_accuracy_m: {
      kind: 'number',
      of: metres,
      label: { vi: 'Sai số đầu Việt Nam', en: 'Accuracy of the end in Viet Nam' },
    },
    away_vi: { kind: 'text', label: { vi: 'Phía Trung Quốc', en: 'In China (Vietnamese)' } },
    away_en: { kind: 'text', label: { vi: 'Phía Trung Quốc (tiếng Anh)', en: 'In China' } },
    away_zh: {
      kind: 'text',
      label: { vi: 'Phía Trung Quốc (tiếng Trung)', en: 'In China (Chinese)' },
    },
    away_accuracy_m: {
      kind: 'number',
      of: metres,
      label: { vi: 'Sai số đầu Trung Quốc', en: 'Accuracy of the end in China' },
    },
    twinned_on: { kind: 'day', label: { vi: 'Ngày ký kết nghĩa', en: 'Signed on' } },
    figures: { kind: 'statements', label: { vi: 'Hoạt động, số liệu', en: 'Work and figures' } },
  },
  tileFields: [
    'drawn',
    'position_confidence',
    'home_vi',
    'home_en',
    'away_vi',
    'away_en',
    'away_zh',
  ],
  tableColumns: ['home_vi', 'away_vi', 'away_zh', 'twinned_on', 'drawn', 'unit_code', 'confidence'],
  searchFields: ['home_vi', 'away_vi', 'away_zh'],
  classes: [
    {
      id: 'traced',
      label: drawn.traced,
      when: { drawn: 'traced' },
      symbol: { kind: 'line', line: 'twinned', lineWidth: 2.5 },
    },
    {
      id: 'schematic',
      label: drawn.schematic,
      symbol: { kind: 'line', line: 'twinned', lineWidth: 2, dash: [3, 3] },
    },
  ],
  label: { fromZoom: 11, size: 11, colour: 'twinned', weight: 35, italic: true },
  briefing: (row, language) => {
    const how = wordFor(drawn, row.drawn, language).toLowerCase()
    const on = row.twinned_on === null ? '' : writeDate(row.twinned_on, language)
    return language === 'vi'
      ? `${row.name_vi}: ${row.home_vi} kết nghĩa với ${row.away_vi}${on && ` từ ${on}`}; đường vẽ: ${how}.`
      : `${row.name_en}: ${row.home_en} is twinned with ${row.away_en}${on && ` since ${on}`}; line: ${how}.`
  },
})
