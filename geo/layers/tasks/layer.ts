import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { planPhase } from '../plan_entries/vocabulary.ts'
import type { tasks } from './table.ts'
import { editors, taskKind, taskState } from './vocabulary.ts'

type Row = RowOf<typeof tasks>

const people = { vi: 'người', en: 'people' }

export const tasksLayer = defineLayer<Row>()({
  id: 'tasks',
  title: { vi: 'Nhiệm vụ', en: 'Tasks' },
  singular: { vi: 'nhiệm vụ', en: 'task' },
  description: {
    vi: 'Việc phải làm từ khi phương án được kích hoạt: chức danh nào làm, hạn lúc nào, đến đâu rồi; đã sơ tán và đã đón bao nhiêu người.',
    en: 'What is to be done since a plan was activated: by which post, until when, how far it is; how many people were brought away and taken in.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  about: 'activation_id',
  properties: {
    activation_id: {
      ...{ kind: 'link', to: 'activations' },
      label: { vi: 'Lần kích hoạt', en: 'Activation' },
    },
    entry_id: {
      ...{ kind: 'link', to: 'plan_entries' },
      label: { vi: 'Dòng của phương án', en: 'Line of the plan' },
    },
    kind: { kind: 'word', words: taskKind, label: { vi: 'Loại', en: 'Kind' } },
    state: { kind: 'word', words: taskState, label: { vi: 'Tình trạng', en: 'State' } },
    late: { kind: 'truth', label: { vi: 'Quá hạn', en: 'Late' } },
    phase: { kind: 'word', words: planPhase, label: { vi: 'Giai đoạn', en: 'Phase' } },
    post: { kind: 'text', label: { vi: 'Chức danh phụ trách', en: 'Post in charge' } },
    locality: { kind: 'text', label: { vi: 'Khu, thôn', en: 'Hamlet' } },
    shelter_id: { kind: 'link', to: 'shelters', label: { vi: 'Nơi sơ tán', en: 'Shelter' } },
    due_at: { kind: 'instant', to: 'minute', label: { vi: 'Hạn', en: 'Due' } },
    planned_people: {
      ...{ kind: 'integer', of: people },
      label: { vi: 'Theo phương án', en: 'Planned' },
    },
    done_people: { kind: 'integer', of: people, label: { vi: 'Đã xong', en: 'Done so far' } },
  },
  tileFields: [],
  tableColumns: [
    ...(['unit_code', 'state', 'late', 'due_at', 'post', 'done_people', 'planned_people'] as const),
    ...(['source', 'as_of'] as const),
  ],
  searchFields: [],
  classes: [],
  newestBy: 'due_at',
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const late = row.late ? `, ${{ vi: 'quá hạn', en: 'late' }[language]}` : ''
    const due =
      row.due_at === null
        ? ''
        : `, ${{ vi: 'hạn', en: 'due' }[language]} ${writeDate(row.due_at, language, 'minute')}`
    return `${name}: ${wordFor(taskState, row.state, language).toLowerCase()}${countOf(row, language)}${due}${late}.`
  },
})

function countOf({ done_people: done, planned_people: planned }: Row, language: Language): string {
  if (done === null) return ''
  const of = planned === null ? '' : ` / ${writeQuantity(planned, people[language], language)}`
  return `, ${planned === null ? writeQuantity(done, people[language], language) : done}${of}`
}
