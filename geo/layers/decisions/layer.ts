import type { RowOf } from '../../columns/row.ts'
import { defineLayer } from '../define_layer.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { sayPeriod } from '../say_period.ts'
import type { decisions } from './table.ts'
import { closedThings, decisionKind, editors } from './vocabulary.ts'

type Row = RowOf<typeof decisions>

export const decisionsLayer = defineLayer<Row>()({
  id: 'decisions',
  title: { vi: 'Quyết định ứng phó', en: 'Decisions' },
  singular: { vi: 'quyết định', en: 'decision' },
  description: {
    vi: 'Cấp độ ứng phó, lệnh sơ tán, đóng đường và nơi sơ tán đã được quyết định: chức danh nào, căn cứ gì, từ lúc nào, được giữ đến lúc nào, kết thúc lúc nào.',
    en: 'Response levels, evacuations and closings that were decided: by which post, on what authority, from when, how long it may hold and when it was ended.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['reported_at', 'reported_by'],
  leavesAway: (said) => {
    const kind = said('kind')
    if (kind === '') return []
    const one = closedThings.find((thing) => said(thing) !== '')
    const closed = closedThings.filter((thing) => kind !== 'closing' || (one && thing !== one))
    return kind === 'respond' ? closed : ['level', ...closed]
  },
  properties: {
    kind: { kind: 'word', words: decisionKind, label: { vi: 'Nội dung', en: 'Kind' } },
    hazard: { kind: 'word', words: hazard, label: { vi: 'Loại thiên tai', en: 'Hazard' } },
    level: { kind: 'integer', of: { vi: '', en: '' }, label: { vi: 'Cấp', en: 'Level' } },
    decided_by: { kind: 'text', label: { vi: 'Chức danh quyết định', en: 'Decided by (post)' } },
    authority: { kind: 'text', label: { vi: 'Căn cứ, số văn bản', en: 'Authority' } },
    because: { kind: 'text', label: { vi: 'Vì', en: 'Because' } },
    legal_until: {
      ...{ kind: 'instant', to: 'minute' },
      label: { vi: 'Được giữ đến', en: 'May hold until' },
    },
    chosen_plan_id: { kind: 'link', to: 'plans', label: { vi: 'Theo phương án', en: 'By plan' } },
    from_bulletin_id: {
      ...{ kind: 'link', to: 'storm_bulletins' },
      label: { vi: 'Từ bản tin', en: 'From bulletin' },
    },
    from_gauge_id: { kind: 'link', to: 'gauges', label: { vi: 'Từ trạm', en: 'From station' } },
    closes_crossing_id: {
      ...{ kind: 'link', to: 'border_crossings' },
      label: { vi: 'Đóng cửa khẩu, lối mở', en: 'Closes crossing' },
    },
    closes_facility_id: {
      ...{ kind: 'link', to: 'facilities' },
      label: { vi: 'Đóng công trình', en: 'Closes facility' },
    },
    closes_shelter_id: {
      ...{ kind: 'link', to: 'shelters' },
      label: { vi: 'Đóng nơi sơ tán', en: 'Closes shelter' },
    },
    closes_road_id: {
      ...{ kind: 'link', to: 'roads' },
      label: { vi: 'Đóng đường, ngầm', en: 'Closes road or ford' },
    },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Ghi lúc', en: 'Recorded' } },
    reported_by: { kind: 'text', label: { vi: 'Người ghi', en: 'Recorded by' } },
  },
  tileFields: [],
  tableColumns: [
    ...(['unit_code', 'kind', 'hazard', 'level', 'decided_by', 'valid_from'] as const),
    ...(['legal_until', 'valid_to', 'authority'] as const),
  ],
  searchFields: [],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    return `${name}${sayPeriod(row, language)}, ${row.decided_by}.`
  },
})
