import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { ColourName } from '../../palette.ts'
import { type Label, type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointShape, PointSymbol } from '../symbols.ts'
import { militaryCodes } from './military_codes.ts'
import type { incidents } from './table.ts'
import {
  editors,
  endedStates,
  type IncidentKind,
  incidentKind,
  incidentState,
  severityWords,
} from './vocabulary.ts'

type Row = RowOf<typeof incidents>

const sign: PointSymbol = {
  kind: 'point',
  shape: 'circle',
  fill: 'danger',
  line: 'paper',
  radius: 9,
}

/** Kinds that are drawn alike: by shape, letter and colour, so that each says it alone. */
const groups: readonly {
  readonly id: string
  readonly label: Label
  readonly kinds: readonly IncidentKind[]
  readonly shape: PointShape
  readonly fill: ColourName
  readonly glyph: string
}[] = [
  {
    id: 'crime',
    label: { vi: 'Hình sự, ma túy, mua bán người', en: 'Crime, drugs, trafficking' },
    kinds: ['criminal', 'drugs', 'trafficking'],
    ...{ shape: 'diamond', fill: 'danger', glyph: 'H' },
  },
  {
    id: 'order',
    label: incidentKind.public_order,
    kinds: ['public_order'],
    ...{ shape: 'diamond', fill: 'warn', glyph: 'T' },
  },
  {
    id: 'border',
    label: {
      vi: 'Buôn lậu, qua lại trái phép, biên giới',
      en: 'Smuggling, illegal crossing, border',
    },
    kinds: ['smuggling', 'illegal_entry', 'cross_border'],
    ...{ shape: 'diamond', fill: 'border', glyph: 'G' },
  },
  {
    id: 'traffic',
    label: incidentKind.traffic,
    kinds: ['traffic'],
    ...{ shape: 'square', fill: 'transport', glyph: 'X' },
  },
  {
    id: 'fire',
    label: { vi: 'Cháy, nổ, cháy rừng', en: 'Fire, explosion, forest fire' },
    kinds: ['fire', 'forest_fire'],
    ...{ shape: 'triangle', fill: 'fire', glyph: 'C' },
  },
  {
    id: 'water',
    label: { vi: 'Lũ, ngập, nước dâng', en: 'Flood, surge' },
    kinds: ['flood', 'flash_flood', 'storm_surge'],
    ...{ shape: 'circle', fill: 'water', glyph: 'L' },
  },
  {
    id: 'ground',
    label: incidentKind.landslide,
    kinds: ['landslide'],
    ...{ shape: 'triangle', fill: 'landslide', glyph: 'S' },
  },
  {
    id: 'storm',
    label: incidentKind.storm_damage,
    kinds: ['storm_damage'],
    ...{ shape: 'hexagon', fill: 'storm', glyph: 'B' },
  },
  {
    id: 'sea_rescue',
    label: incidentKind.sea_rescue,
    kinds: ['sea_rescue'],
    ...{ shape: 'circle', fill: 'accent', glyph: 'N' },
  },
  {
    id: 'environment',
    label: incidentKind.environment,
    kinds: ['environment'],
    ...{ shape: 'square', fill: 'ok', glyph: 'M' },
  },
]

const number = { vi: '', en: '' }
const people = { vi: 'người', en: 'people' }

export const incidentsLayer = defineLayer<Row>()({
  id: 'incidents',
  title: { vi: 'Vụ việc, sự cố', en: 'Incidents' },
  singular: { vi: 'vụ việc', en: 'incident' },
  description: {
    vi: 'Việc đã hoặc đang xảy ra, do các lực lượng báo về; tin mới báo là chưa kiểm chứng, ô số để trống là chưa rõ.',
    en: 'What happened or is happening, as the forces report it; what was just reported is unverified, and an empty count is not known.',
  },
  geometry: 'Point',
  band: 'incident',
  shownAtFirst: true,
  editors,
  notGiven: ['valid_from', 'reported_at', 'reported_by'],
  properties: {
    kind: { kind: 'word', words: incidentKind, label: { vi: 'Loại', en: 'Kind' } },
    severity: {
      ...{ kind: 'integer', of: number, called: severityWords },
      label: { vi: 'Mức độ (1–5)', en: 'Severity (1–5)' },
    },
    state: { kind: 'word', words: incidentState, label: { vi: 'Tình trạng', en: 'State' } },
    occurred_at: { kind: 'instant', to: 'minute', label: { vi: 'Xảy ra lúc', en: 'Occurred' } },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Báo lúc', en: 'Reported' } },
    reported_by: { kind: 'text', label: { vi: 'Người báo', en: 'Reported by' } },
    text: { kind: 'text', label: { vi: 'Nội dung', en: 'What happened' } },
    dead: { kind: 'integer', of: people, label: { vi: 'Chết', en: 'Dead' } },
    missing: { kind: 'integer', of: people, label: { vi: 'Mất tích', en: 'Missing' } },
    injured: { kind: 'integer', of: people, label: { vi: 'Bị thương', en: 'Injured' } },
    evacuated: { kind: 'integer', of: people, label: { vi: 'Sơ tán', en: 'Evacuated' } },
    houses: {
      kind: 'integer',
      of: { vi: 'nhà', en: 'houses' },
      label: { vi: 'Nhà bị thiệt hại', en: 'Houses damaged' },
    },
    assigned_to: { kind: 'text', label: { vi: 'Giao cho', en: 'Assigned to' } },
    duplicate_of: {
      kind: 'link',
      to: 'incidents',
      label: { vi: 'Trùng với', en: 'Duplicate of' },
    },
  },
  tileFields: ['kind', 'severity', 'state', 'occurred_at', 'reported_at'],
  tableColumns: [
    'severity',
    'state',
    'assigned_to',
    'occurred_at',
    'unit_code',
    'text',
    'kind',
    'reported_at',
  ],
  searchFields: ['text'],
  classes: [
    {
      id: 'ended',
      label: { vi: 'Đã kết thúc', en: 'Over' },
      when: { state: endedStates },
      symbol: { kind: 'point', shape: 'ring', fill: 'ink_soft', line: 'ink_soft', radius: 5 },
    },
    ...groups.map(({ id, label, kinds, ...look }) => ({
      ...{ id, label, when: { kind: kinds } },
      symbol: { ...sign, ...look },
    })),
    {
      id: 'unknown',
      label: { vi: 'Loại khác', en: 'Another kind' },
      symbol: { ...sign, shape: 'ring', fill: 'unknown', line: 'unknown', glyph: '?' },
    },
  ],
  label: { fromZoom: 12, size: 11, colour: 'ink', weight: 80 },
  // Who is at it tells of it at least so often, or nobody knows how it stands.
  cadenceHours: 2,
  over: { state: endedStates },
  newestBy: 'occurred_at',
  many: {
    countedBy: ['kind', 'severity', 'state', 'unit_code'],
    at: 'occurred_at',
    symbolOf: 'kind',
    militaryCodes,
  },
  briefing: (row, language) =>
    `${writeDate(row.occurred_at, language, 'minute')}: ${nameIn(row, language)}, ${severityIn(row, language)}, ${wordFor(incidentState, row.state, language).toLowerCase()}${countsIn(row, language)}. ${row.text}`,
})

const nameIn = (row: Row, language: Language) => (language === 'vi' ? row.name_vi : row.name_en)

function severityIn({ severity }: Row, language: Language): string {
  const word = severityWords[severity]?.[language] ?? ''
  return `${language === 'vi' ? 'mức' : 'severity'} ${severity} (${word.toLowerCase()})`
}

/** What is not known is not read out as none. */
function countsIn(row: Row, language: Language): string {
  const counts = (['dead', 'missing', 'injured', 'evacuated', 'houses'] as const).flatMap(
    (name) => {
      const count = row[name]
      if (count === null) return []
      const { label } = incidentsLayer.properties[name]
      return [`${label[language].toLowerCase()} ${writeNumber(count, language)}`]
    },
  )
  return counts.length === 0 ? '' : `; ${counts.join(', ')}`
}
