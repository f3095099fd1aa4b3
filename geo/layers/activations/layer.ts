import type { RowOf } from '../../columns/row.ts'
import { defineLayer } from '../define_layer.ts'
import { sayPeriod } from '../say_period.ts'
import type { activations } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof activations>

export const activationsLayer = defineLayer<Row>()({
  id: 'activations',
  title: { vi: 'Phương án đang thực hiện', en: 'Plans in action' },
  singular: { vi: 'lần kích hoạt', en: 'activation' },
  description: {
    vi: 'Phương án nào được kích hoạt, từ lúc nào đến lúc nào, chức danh nào quyết định.',
    en: 'Which plan was put into action, from when until when, and which post decided it.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['reported_at', 'reported_by'],
  about: 'plan_id',
  isDeed: true,
  properties: {
    plan_id: { kind: 'link', to: 'plans', label: { vi: 'Phương án', en: 'Plan' } },
    decided_by: { kind: 'text', label: { vi: 'Chức danh quyết định', en: 'Decided by (post)' } },
    reason: { kind: 'text', label: { vi: 'Lý do', en: 'Reason' } },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Ghi lúc', en: 'Recorded' } },
    reported_by: { kind: 'text', label: { vi: 'Người ghi', en: 'Recorded by' } },
  },
  tileFields: [],
  tableColumns: ['unit_code', 'plan_id', 'decided_by', 'valid_from', 'valid_to', 'reported_by'],
  searchFields: [],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    return `${name}${sayPeriod(row, language)}, ${row.decided_by}.`
  },
})
