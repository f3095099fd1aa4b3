import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { hazard, levelsOf } from '../risk_zones/vocabulary.ts'
import type { plans } from './table.ts'
import { editors, planState } from './vocabulary.ts'

type Row = RowOf<typeof plans>

export const plansLayer = defineLayer<Row>()({
  id: 'plans',
  title: { vi: 'Phương án ứng phó', en: 'Response plans' },
  singular: { vi: 'phương án', en: 'plan' },
  description: {
    vi: 'Đơn vị làm gì khi một loại thiên tai đến ở một cấp: ban chỉ huy, lực lượng, phương tiện, dân phải sơ tán, nơi sơ tán, nhiệm vụ. Đã duyệt thì giữ nguyên; muốn sửa thì chép thành lần mới.',
    en: 'What a unit does when one hazard comes at one level: command, forces, means, who is evacuated, shelters, tasks. What is approved stays; to change it, copy it into a new version.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  notGiven: ['version', 'copied_from'],
  properties: {
    hazard: { kind: 'word', words: hazard, label: { vi: 'Loại thiên tai', en: 'Hazard' } },
    level: {
      ...{ kind: 'integer', of: { vi: '', en: '' } },
      called: Object.fromEntries(
        levelsOf.disaster_risk.map(({ level, label }) => [level, label] as const),
      ),
      label: { vi: 'Cấp độ rủi ro', en: 'Risk level' },
    },
    version: {
      ...{ kind: 'integer', of: { vi: '', en: '' } },
      label: { vi: 'Lần', en: 'Version' },
    },
    state: { kind: 'word', words: planState, label: { vi: 'Tình trạng', en: 'State' } },
    scenario: { kind: 'text', label: { vi: 'Tình huống', en: 'Scenario' } },
    approved_by: {
      kind: 'text',
      label: { vi: 'Chức danh phê duyệt', en: 'Approved by (post)' },
    },
    approved_on: { kind: 'day', label: { vi: 'Ngày duyệt', en: 'Approved on' } },
    decision: { kind: 'text', label: { vi: 'Số quyết định', en: 'Decision' } },
    copied_from: { kind: 'link', to: 'plans', label: { vi: 'Chép từ', en: 'Copied from' } },
  },
  tileFields: [],
  tableColumns: [
    ...(['unit_code', 'hazard', 'level', 'version', 'state', 'valid_from', 'valid_to'] as const),
    ...(['approved_by', 'source', 'as_of'] as const),
  ],
  searchFields: [],
  classes: [],
  cadenceDays: 365,
  stays: { state: ['approved', 'withdrawn'] },
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const version = `${{ vi: 'lần', en: 'version' }[language]} ${row.version}`
    const state = wordFor(planState, row.state, language).toLowerCase()
    const from =
      row.valid_from === null
        ? ''
        : ` ${{ vi: 'từ', en: 'from' }[language]} ${writeDate(row.valid_from, language, 'day')}`
    return `${name}, ${version}: ${state}${from}.`
  },
})
