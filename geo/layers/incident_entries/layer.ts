import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { incidentEntries } from './table.ts'
import { editors, entryKind } from './vocabulary.ts'

type Row = RowOf<typeof incidentEntries>

export const incidentEntriesLayer = defineLayer<Row>()({
  id: 'incident_entries',
  title: { vi: 'Diễn biến vụ việc', en: 'Incident log' },
  singular: { vi: 'diễn biến', en: 'entry' },
  description: {
    vi: 'Từng diễn biến của mỗi vụ việc theo thứ tự ghi: ai ghi, lúc nào; chỉ ghi thêm, không sửa, không xóa.',
    en: 'What was told of each incident, by whom and when, in the order it came; entries are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'incident',
  shownAtFirst: false,
  editors,
  notGiven: ['entered_at', 'entered_by'],
  about: 'incident_id',
  properties: {
    incident_id: { kind: 'link', to: 'incidents', label: { vi: 'Vụ việc', en: 'Incident' } },
    entry: { kind: 'word', words: entryKind, label: { vi: 'Loại', en: 'Entry' } },
    text: { kind: 'text', label: { vi: 'Nội dung', en: 'Text' } },
    entered_at: { kind: 'instant', to: 'minute', label: { vi: 'Ghi lúc', en: 'Entered' } },
    entered_by: { kind: 'text', label: { vi: 'Người ghi', en: 'Entered by' } },
  },
  tileFields: [],
  tableColumns: ['incident_id', 'entry', 'text', 'entered_at', 'entered_by'],
  searchFields: ['text'],
  classes: [],
  briefing: (row, language) =>
    `${writeDate(row.entered_at, language, 'minute')}, ${wordFor(entryKind, row.entry, language).toLowerCase()}: ${row.text}`,
})
