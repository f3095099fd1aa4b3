import type { RowOf } from '../../columns/row.ts'
import { defineLayer } from '../define_layer.ts'
import type { briefings } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof briefings>

export const briefingsLayer = defineLayer<Row>()({
  id: 'briefings',
  title: { vi: 'Bài thuyết trình', en: 'Briefings' },
  singular: { vi: 'bài thuyết trình', en: 'briefing' },
  description: {
    vi: 'Bài thuyết trình ở cuộc họp: các cảnh bản đồ theo thứ tự, mỗi cảnh có tiêu đề, lời và ghi chú cho người nói.',
    en: 'What is shown at a meeting: scenes of the map in their order, each with a title, a text and notes for who speaks.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {},
  tileFields: [],
  tableColumns: ['unit_code', 'source', 'as_of', 'marking'],
  searchFields: [],
  classes: [],
  briefing: (row, language) => `${language === 'vi' ? row.name_vi : row.name_en}.`,
})
