import { sayCallouts, sayView } from '../../briefing/say_scene.ts'
import type { RowOf } from '../../columns/row.ts'
import { editors } from '../briefings/vocabulary.ts'
import { defineLayer } from '../define_layer.ts'
import type { briefingScenes } from './table.ts'

type Row = RowOf<typeof briefingScenes>

export const briefingScenesLayer = defineLayer<Row>()({
  id: 'briefing_scenes',
  title: { vi: 'Cảnh thuyết trình', en: 'Scenes of briefings' },
  singular: { vi: 'cảnh thuyết trình', en: 'scene' },
  description: {
    vi: 'Từng cảnh của bài thuyết trình: khung nhìn, lớp, bộ lọc, thời điểm, lời, chú thích trên bản đồ và ghi chú cho người nói.',
    en: 'Each scene of a briefing: view, layers, filters, moment, text, callouts on the map and notes for who speaks.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  about: 'briefing_id',
  properties: {
    briefing_id: {
      ...{ kind: 'link', to: 'briefings' },
      label: { vi: 'Bài thuyết trình', en: 'Briefing' },
    },
    position: {
      ...{ kind: 'integer', of: { vi: '', en: '' } },
      label: { vi: 'Thứ tự', en: 'Order' },
    },
    text_vi: { kind: 'text', label: { vi: 'Lời', en: 'Text in Vietnamese' } },
    text_en: { kind: 'text', label: { vi: 'Lời tiếng Anh', en: 'Text' } },
    notes_vi: {
      kind: 'text',
      label: { vi: 'Ghi chú cho người nói', en: 'Speaker notes in Vietnamese' },
    },
    notes_en: {
      kind: 'text',
      label: { vi: 'Ghi chú cho người nói, tiếng Anh', en: 'Speaker notes' },
    },
    view: { kind: 'record', write: sayView, label: { vi: 'Khung nhìn', en: 'View' } },
    callouts: { kind: 'record', write: sayCallouts, label: { vi: 'Chú thích', en: 'Callouts' } },
  },
  tileFields: [],
  tableColumns: ['briefing_id', 'position', 'view', 'source', 'as_of'],
  searchFields: [],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const said = language === 'vi' ? row.text_vi : row.text_en
    return said === null ? `${name}.` : `${name}: ${said}`
  },
})
