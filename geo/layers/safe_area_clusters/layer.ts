import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { safeAreaClusters } from './table.ts'
import { cadence, clusterState, editors } from './vocabulary.ts'

type Row = RowOf<typeof safeAreaClusters>

export const safeAreaClustersLayer = defineLayer<Row>()({
  id: 'safe_area_clusters',
  title: { vi: 'Cụm địa bàn an toàn – đơn vị an toàn', en: 'Safe-area clusters' },
  singular: { vi: 'cụm địa bàn an toàn', en: 'safe-area cluster' },
  description: {
    vi: 'Phường, xã cùng các đơn vị, cơ quan, doanh nghiệp đứng chân; mô hình quốc phòng – an ninh do cơ quan quân sự chủ trì, không phải phân loại địa bàn ma túy. Cụm chưa có ranh giới riêng được đếm theo đơn vị.',
    en: 'Wards and communes with the units, agencies and enterprises standing there; a defence and security model led by the military command, not a drug rating. A cluster without an outline of its own is counted under its unit.',
  },
  geometry: 'MultiPolygon',
  band: 'boundary',
  shownAtFirst: true,
  editors,
  properties: {
    state: { kind: 'word', words: clusterState, label: { vi: 'Tình trạng', en: 'State' } },
    member_units: { kind: 'links', to: 'units', label: { vi: 'Đơn vị thành viên', en: 'Units' } },
    member_former_units: {
      kind: 'links',
      to: 'former_units',
      label: { vi: 'Đơn vị thành viên (trước 01/07/2025)', en: 'Former units' },
    },
    member_forces_vi: {
      kind: 'text',
      label: { vi: 'Lực lượng tham gia', en: 'Forces (Vietnamese)' },
    },
    member_forces_en: { kind: 'text', label: { vi: 'Lực lượng (tiếng Anh)', en: 'Forces' } },
    lead_vi: { kind: 'text', label: { vi: 'Cụm trưởng', en: 'Lead (Vietnamese)' } },
    lead_en: { kind: 'text', label: { vi: 'Cụm trưởng (tiếng Anh)', en: 'Lead' } },
    standing_unit_vi: {
      kind: 'text',
      label: { vi: 'Đơn vị thường trực', en: 'Standing unit (Vietnamese)' },
    },
    standing_unit_en: {
      kind: 'text',
      label: { vi: 'Đơn vị thường trực (tiếng Anh)', en: 'Standing unit' },
    },
    standing_year: {
      kind: 'integer',
      of: { vi: '', en: '' },
      label: { vi: 'Năm thường trực', en: 'Standing in' },
    },
    founding_decision: {
      kind: 'text',
      label: { vi: 'Quyết định thành lập', en: 'Founding decision' },
    },
    cadence: { kind: 'word', words: cadence, label: { vi: 'Giao ban', en: 'Meets' } },
    last_meeting: { kind: 'day', label: { vi: 'Giao ban gần nhất', en: 'Last meeting' } },
    rating: { kind: 'text', label: { vi: 'Xếp loại', en: 'Rating' } },
    rating_scale: { kind: 'text', label: { vi: 'Thang xếp loại', en: 'Scale of the rating' } },
    rating_year: {
      kind: 'integer',
      of: { vi: '', en: '' },
      label: { vi: 'Năm xếp loại', en: 'Rated in' },
    },
    figures: { kind: 'statements', label: { vi: 'Hoạt động, số liệu', en: 'Work and figures' } },
  },
  tileFields: ['state', 'cadence', 'last_meeting', 'rating'],
  tableColumns: [
    'state',
    'lead_vi',
    'standing_unit_vi',
    'cadence',
    'last_meeting',
    'rating',
    'rating_year',
    'unit_code',
    'confidence',
  ],
  searchFields: ['member_forces_vi', 'lead_vi', 'standing_unit_vi', 'founding_decision'],
  classes: [
    {
      id: 'active',
      label: clusterState.active,
      when: { state: 'active' },
      symbol: {
        kind: 'area',
        fill: 'cluster',
        fillOpacity: 0.06,
        line: 'cluster',
        lineWidth: 2,
        dash: [6, 3],
      },
    },
    {
      id: 'ended',
      label: clusterState.ended,
      when: { state: 'ended' },
      symbol: { kind: 'area', line: 'unknown', lineWidth: 1.5, dash: [2, 4] },
    },
    {
      id: 'unknown',
      label: { vi: 'Chưa rõ còn hoạt động', en: 'Not known whether at work' },
      symbol: { kind: 'area', line: 'cluster', lineWidth: 1.5, dash: [1, 3] },
    },
  ],
  label: { fromZoom: 10, size: 12, colour: 'cluster', weight: 45 },
  cadenceDays: 365,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const state = wordFor(clusterState, row.state, language).toLowerCase()
    return `${[`${name}: ${words[language].state} ${state}`, ...work(row, language)].join('; ')}.`
  },
})

const words = {
  vi: { state: 'tình trạng', meets: 'giao ban', last: 'lần gần nhất', rated: 'xếp loại' },
  en: { state: 'state', meets: 'meets', last: 'last on', rated: 'rated' },
} as const

/** What is known of its work; what is not is left out, since "unknown" four times says nothing. */
function work(row: Row, language: Language): string[] {
  const { meets, last, rated } = words[language]
  const lead = language === 'vi' ? row.lead_vi : row.lead_en
  const met = row.last_meeting === null ? '' : `, ${last} ${writeDate(row.last_meeting, language)}`
  const rhythm = wordFor(cadence, row.cadence, language).toLowerCase()
  return [
    ...(lead === null ? [] : [lead]),
    ...(row.cadence === 'unknown' && met === '' ? [] : [`${meets} ${rhythm}${met}`]),
    ...(row.rating === null ? [] : [`${rated} ${row.rating} (${row.rating_year ?? '?'})`]),
  ]
}
