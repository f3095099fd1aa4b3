import type { RowOf } from '../../columns/row.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointSymbol } from '../symbols.ts'
import type { shelters } from './table.ts'
import { editors, shelterKind, shelterMode, shelterState } from './vocabulary.ts'

type Row = RowOf<typeof shelters>

const house: PointSymbol = {
  ...{ kind: 'point', shape: 'square', fill: 'ok', line: 'paper', radius: 8, glyph: 'S' },
}

export const sheltersLayer = defineLayer<Row>()({
  id: 'shelters',
  title: { vi: 'Nơi sơ tán', en: 'Shelters' },
  singular: { vi: 'nơi sơ tán', en: 'shelter' },
  description: {
    vi: 'Nơi đón dân sơ tán: tập trung hay xen ghép, chứa được bao nhiêu người, ai giữ (chức danh, không phải tên người).',
    en: 'Where evacuated people are taken in: together or among households, how many it holds, which post keeps it (never a person).',
  },
  geometry: 'Point',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {
    kind: { kind: 'word', words: shelterKind, label: { vi: 'Loại', en: 'Kind' } },
    mode: { kind: 'word', words: shelterMode, label: { vi: 'Cách bố trí', en: 'Mode' } },
    capacity_people: {
      ...{ kind: 'integer', of: { vi: 'người', en: 'people' } },
      label: { vi: 'Sức chứa', en: 'Capacity' },
      description: {
        vi: 'Bỏ trống khi chưa ai nói: nơi đó chưa tính được chỗ.',
        en: 'Empty where nobody said: no place can be planned there yet.',
      },
    },
    state: { kind: 'word', words: shelterState, label: { vi: 'Tình trạng', en: 'State' } },
    locality: { kind: 'text', label: { vi: 'Khu, thôn', en: 'Hamlet' } },
    kept_by: { kind: 'text', label: { vi: 'Chức danh phụ trách', en: 'Kept by (post)' } },
  },
  tileFields: ['kind', 'state', 'capacity_people'],
  tableColumns: [
    ...(['kind', 'mode', 'capacity_people', 'state', 'locality'] as const),
    ...(['unit_code', 'as_of', 'confidence'] as const),
  ],
  searchFields: ['locality'],
  classes: [
    {
      id: 'closed',
      label: { vi: 'Không dùng được', en: 'Cannot be used' },
      when: { state: 'closed' },
      symbol: { ...house, shape: 'ring', fill: 'danger', line: 'danger' },
    },
    {
      id: 'open',
      label: { vi: 'Đang đón dân', en: 'Taking people in' },
      when: { state: 'open' },
      symbol: { ...house, fill: 'accent' },
    },
    {
      id: 'ready',
      label: { vi: 'Sẵn sàng', en: 'Ready' },
      when: { state: 'ready' },
      symbol: house,
    },
    {
      id: 'unknown',
      label: { vi: 'Chưa rõ tình trạng', en: 'State unknown' },
      symbol: { ...house, shape: 'ring', fill: 'unknown', line: 'unknown' },
    },
  ],
  label: { fromZoom: 13, size: 11, colour: 'ink', weight: 19 },
  cadenceDays: 180,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const places =
      row.capacity_people === null
        ? { vi: 'chưa rõ sức chứa', en: 'capacity unknown' }[language]
        : `${writeNumber(row.capacity_people, language)} ${{ vi: 'người', en: 'people' }[language]}`
    const mode = wordFor(shelterMode, row.mode, language).toLowerCase()
    return `${name}: ${mode}, ${places}, ${wordFor(shelterState, row.state, language).toLowerCase()}.`
  },
})
