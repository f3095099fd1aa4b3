import type { RowOf } from '../../columns/row.ts'
import { type Label, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { shelterMode } from '../shelters/vocabulary.ts'
import { sayFigure } from './say_figure.ts'
import type { planEntries } from './table.ts'
import { beforehand, editors, figureBasis, planPhase, planSection } from './vocabulary.ts'

type Row = RowOf<typeof planEntries>

const counted = (label: Label, of: Label = { vi: '', en: '' }) =>
  ({ kind: 'integer', of, label }) as const
const people = { vi: 'người', en: 'people' }

export const planEntriesLayer = defineLayer<Row>()({
  id: 'plan_entries',
  title: { vi: 'Nội dung phương án', en: 'Lines of plans' },
  singular: { vi: 'dòng của phương án', en: 'line of a plan' },
  description: {
    vi: 'Từng dòng của phương án ứng phó, kèm nguồn và tuổi của con số; giả định thì ghi là giả định. Chỉ ghi chức danh, không ghi tên người.',
    en: 'Each line of a response plan with the source and the age of its figures; what is assumed says so. Posts only, never persons.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  about: 'plan_id',
  properties: {
    plan_id: { kind: 'link', to: 'plans', label: { vi: 'Phương án', en: 'Plan' } },
    section: { kind: 'word', words: planSection, label: { vi: 'Phần', en: 'Section' } },
    rank: counted({ vi: 'Thứ tự', en: 'Order' }),
    basis: { kind: 'word', words: figureBasis, label: { vi: 'Căn cứ', en: 'Basis' } },
    locality: { kind: 'text', label: { vi: 'Khu, thôn', en: 'Hamlet' } },
    post: { kind: 'text', label: { vi: 'Chức danh phụ trách', en: 'Post in charge' } },
    people: counted({ vi: 'Số người', en: 'People' }, people),
    households: counted({ vi: 'Số hộ', en: 'Households' }),
    elderly: counted({ vi: 'Trong đó người già', en: 'Of them elderly' }),
    children: counted({ vi: 'Trong đó trẻ em', en: 'Of them children' }),
    disabled: counted({ vi: 'Trong đó người khuyết tật', en: 'Of them disabled' }),
    mode: { kind: 'word', words: shelterMode, label: { vi: 'Cách bố trí', en: 'Mode' } },
    quantity: counted({ vi: 'Số lượng', en: 'Quantity' }),
    measure_unit_vi: {
      kind: 'text',
      label: { vi: 'Đơn vị tính', en: 'Unit of measure (Vietnamese)' },
    },
    measure_unit_en: {
      kind: 'text',
      label: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit of measure' },
    },
    need_id: {
      ...{ kind: 'link', to: 'readiness_needs' },
      label: { vi: 'Mục bốn tại chỗ', en: 'Readiness item' },
    },
    shelter_id: { kind: 'link', to: 'shelters', label: { vi: 'Nơi sơ tán', en: 'Shelter' } },
    phase: { kind: 'word', words: planPhase, label: { vi: 'Giai đoạn', en: 'Phase' } },
    beforehand: { kind: 'word', words: beforehand, label: { vi: 'Ba trước', en: 'Beforehand' } },
    due_hours: {
      ...{ kind: 'integer', of: { vi: 'giờ', en: 'hours' } },
      label: { vi: 'Xong sau khi kích hoạt', en: 'Due after activation' },
    },
  },
  tileFields: [],
  tableColumns: [
    ...(['plan_id', 'section', 'locality', 'people', 'quantity', 'measure_unit_vi'] as const),
    ...(['post', 'basis', 'source', 'as_of'] as const),
  ],
  searchFields: [],
  classes: [],
  cadenceDays: 365,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const said = sayFigure(row, language)
    const figure = said === null ? '' : `, ${said}`
    const basis =
      row.basis === 'sourced' ? '' : ` (${wordFor(figureBasis, row.basis, language).toLowerCase()})`
    return `${wordFor(planSection, row.section, language)}: ${name}${figure}${basis}.`
  },
})
