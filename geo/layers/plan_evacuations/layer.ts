import type { RowOf } from '../../columns/row.ts'
import { sayOutcome, sayTerms } from '../../evacuation/kept_evacuation.ts'
import { writeDate } from '../../measures/write_date.ts'
import { defineLayer } from '../define_layer.ts'
import type { planEvacuations } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof planEvacuations>

export const planEvacuationsLayer = defineLayer<Row>()({
  id: 'plan_evacuations',
  title: { vi: 'Sắp xếp sơ tán đã giữ', en: 'Evacuations kept with plans' },
  singular: { vi: 'sắp xếp sơ tán', en: 'kept evacuation' },
  description: {
    vi: 'Ai đi nơi nào, như đã quyết và giữ cùng phương án của đơn vị; chỉ ghi thêm, lần sau cùng là lần đang dùng.',
    en: 'Who goes to which shelter, as it was decided and kept with a plan; they are added, and the last one holds.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  madeElsewhere: true,
  about: 'plan_id',
  properties: {
    plan_id: { kind: 'link', to: 'plans', label: { vi: 'Phương án', en: 'Plan' } },
    outcome: { kind: 'record', write: sayOutcome, label: { vi: 'Kết quả', en: 'Outcome' } },
    terms: { kind: 'record', write: sayTerms, label: { vi: 'Đã quyết', en: 'Decided' } },
    kept_at: { kind: 'instant', to: 'minute', label: { vi: 'Giữ lúc', en: 'Kept' } },
    kept_by: { kind: 'text', label: { vi: 'Người ghi', en: 'Kept by' } },
  },
  tileFields: [],
  tableColumns: ['unit_code', 'plan_id', 'outcome', 'kept_at', 'source'],
  searchFields: [],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    return `${name}, ${writeDate(row.kept_at, language, 'minute')}: ${sayOutcome(row.outcome, language)}.`
  },
})
