import type { RowOf } from '../../columns/row.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { condition } from '../readiness_reports/vocabulary.ts'
import type { readinessNeeds } from './table.ts'
import { editors, pillar, reportState } from './vocabulary.ts'

type Row = RowOf<typeof readinessNeeds>

const bare = { vi: '', en: '' }

export const readinessNeedsLayer = defineLayer<Row>()({
  id: 'readiness_needs',
  title: { vi: 'Bốn tại chỗ: nhu cầu và hiện có', en: 'Readiness: needs and what there is' },
  singular: { vi: 'mục của phương án', en: 'item of a plan' },
  description: {
    vi: 'Từng mục mà phương án của đơn vị cần theo bốn tại chỗ, bên cạnh là báo cáo gần nhất về số hiện có; mục chưa ai báo là chưa rõ, không phải bằng không.',
    en: 'Each item that a unit’s plan needs on the four on the spot, beside it the last report of what there is; an item nobody reported is unknown, not zero.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  readsFrom: ['readiness_reports'],
  properties: {
    pillar: { kind: 'word', words: pillar, label: { vi: 'Tại chỗ', en: 'Pillar' } },
    quantity: { kind: 'integer', of: bare, label: { vi: 'Cần', en: 'Needed' } },
    measure_unit_vi: {
      kind: 'text',
      label: { vi: 'Đơn vị tính', en: 'Unit of measure (Vietnamese)' },
    },
    measure_unit_en: {
      kind: 'text',
      label: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit of measure' },
    },
    cadence_hours: {
      ...{ kind: 'integer', of: { vi: 'giờ', en: 'hours' } },
      label: { vi: 'Hạn báo cáo', en: 'Report every' },
    },
    have: { kind: 'integer', of: bare, label: { vi: 'Hiện có', en: 'There are' } },
    condition: { kind: 'word', words: condition, label: { vi: 'Tình trạng', en: 'Condition' } },
    missing: { kind: 'integer', of: bare, label: { vi: 'Thiếu', en: 'Missing' } },
    counted_at: { kind: 'instant', to: 'minute', label: { vi: 'Kiểm đếm lúc', en: 'Counted' } },
    report_state: { kind: 'word', words: reportState, label: { vi: 'Báo cáo', en: 'Report' } },
  },
  tileFields: [],
  tableColumns: [
    ...(['unit_code', 'pillar', 'quantity', 'have', 'missing', 'measure_unit_vi'] as const),
    ...(['condition', 'report_state', 'counted_at', 'source'] as const),
  ],
  searchFields: [],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const needs = `${language === 'vi' ? 'cần' : 'needs'} ${inUnits(row.quantity, row, language)}`
    return `${wordFor(pillar, row.pillar, language)}, ${name}: ${needs}; ${said(row, language)}.`
  },
})

/** What nobody reported is not read out as none. */
function said(row: Row, language: Language): string {
  if (row.have === null) return wordFor(reportState, 'none', language).toLowerCase()
  const have = `${language === 'vi' ? 'có' : 'there are'} ${inUnits(row.have, row, language)}`
  const isOld = row.report_state === 'old'
  return isOld ? `${have} (${wordFor(reportState, 'old', language).toLowerCase()})` : have
}

const inUnits = (count: number, row: Row, language: Language): string =>
  writeQuantity(count, language === 'vi' ? row.measure_unit_vi : row.measure_unit_en, language)
