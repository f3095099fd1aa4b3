import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { confidence } from '../../provenance.ts'
import { type Language, wordFor } from '../../words.ts'
import { type StatusAtMoment, statusAtMoment } from '../crossing_statuses/vocabulary.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointSymbol } from '../symbols.ts'
import type { borderCrossings } from './table.ts'
import { crossingClass, traffic } from './vocabulary.ts'

type Row = RowOf<typeof borderCrossings>

const gate: PointSymbol = {
  kind: 'point',
  shape: 'diamond',
  fill: 'accent',
  line: 'paper',
  radius: 8,
}

const closed: PointSymbol = { ...gate, shape: 'circle', fill: 'danger', glyph: '×' }
const bilateral: PointSymbol = { ...gate, shape: 'hexagon', radius: 7 }
const opening: PointSymbol = { ...gate, shape: 'triangle', fill: 'goods' }
const port: PointSymbol = { ...gate, shape: 'square', fill: 'water', radius: 6 }
const unclassed: PointSymbol = {
  ...gate,
  shape: 'ring',
  fill: 'unknown',
  line: 'unknown',
  radius: 6,
}

export const borderCrossingsLayer = defineLayer<Row>()({
  id: 'border_crossings',
  title: { vi: 'Cửa khẩu, lối thông quan', en: 'Border crossings' },
  singular: { vi: 'cửa khẩu', en: 'crossing' },
  description: {
    vi: 'Nơi người, phương tiện, hàng hóa qua biên giới; vòng quanh điểm là sai số vị trí. Trạng thái là tin cuối có nguồn, kèm ngày, không phải tin trực tiếp.',
    en: 'Places where people, vehicles or goods cross; the ring is the uncertainty of the position. The status is the last sourced report with its date, not live news.',
  },
  geometry: 'Point',
  band: 'resource',
  shownAtFirst: true,
  readsFrom: ['crossing_statuses'],
  properties: {
    class: { kind: 'word', words: crossingClass, label: { vi: 'Loại', en: 'Class' } },
    traffic: { kind: 'word', words: traffic, label: { vi: 'Lưu thông', en: 'Traffic' } },
    position_confidence: {
      kind: 'word',
      words: confidence,
      label: { vi: 'Độ tin cậy vị trí', en: 'Confidence of the position' },
    },
    name_zh: { kind: 'text', label: { vi: 'Tên tiếng Trung', en: 'Chinese name' } },
    counterpart_vi: { kind: 'text', label: { vi: 'Đối diện', en: 'Counterpart (Vietnamese)' } },
    counterpart_en: { kind: 'text', label: { vi: 'Đối diện (tiếng Anh)', en: 'Counterpart' } },
    counterpart_zh: {
      kind: 'text',
      label: { vi: 'Đối diện (tiếng Trung)', en: 'Counterpart (Chinese)' },
    },
    lanes: {
      kind: 'integer',
      of: { vi: 'làn', en: 'lanes' },
      label: { vi: 'Số làn', en: 'Lanes' },
    },
    hours_vi: { kind: 'text', label: { vi: 'Giờ mở', en: 'Hours (Vietnamese)' } },
    hours_en: { kind: 'text', label: { vi: 'Giờ mở (tiếng Anh)', en: 'Hours' } },
    figures: { kind: 'statements', label: { vi: 'Số liệu', en: 'Figures' } },
    status_out: {
      kind: 'word',
      words: statusAtMoment,
      label: { vi: 'Chiều xuất', en: 'Outbound' },
    },
    status_out_as_of: {
      kind: 'instant',
      label: { vi: 'Tin chiều xuất', en: 'Outbound, as of' },
    },
    status_in: {
      kind: 'word',
      words: statusAtMoment,
      label: { vi: 'Chiều nhập', en: 'Inbound' },
    },
    status_in_as_of: { kind: 'instant', label: { vi: 'Tin chiều nhập', en: 'Inbound, as of' } },
  },
  tileFields: [
    'class',
    'traffic',
    'position_confidence',
    'status_out',
    'status_out_as_of',
    'status_in',
    'status_in_as_of',
  ],
  tableColumns: [
    'class',
    'traffic',
    'status_out',
    'status_out_as_of',
    'status_in',
    'status_in_as_of',
    'unit_code',
    'confidence',
  ],
  searchFields: ['name_zh', 'counterpart_vi', 'counterpart_zh'],
  classes: [
    {
      id: 'closed',
      label: { vi: 'Đang đóng cả hai chiều', en: 'Closed both ways' },
      when: { status_out: 'closed', status_in: 'closed' },
      symbol: closed,
    },
    {
      id: 'international_gate',
      label: crossingClass.international_gate,
      when: { class: 'international_gate' },
      symbol: gate,
    },
    {
      id: 'bilateral_gate',
      label: crossingClass.bilateral_gate,
      when: { class: 'bilateral_gate' },
      symbol: bilateral,
    },
    {
      id: 'clearance_opening',
      label: crossingClass.clearance_opening,
      when: { class: 'clearance_opening' },
      symbol: opening,
    },
    {
      id: 'port',
      label: { vi: 'Cảng, bến', en: 'Ports and landings' },
      when: { class: ['inland_port', 'seaport', 'landing'] },
      symbol: port,
    },
    {
      id: 'unknown',
      label: crossingClass.unknown,
      symbol: unclassed,
    },
  ],
  label: { fromZoom: 10, size: 12, colour: 'accent', weight: 60 },
  cadenceDays: 365,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const what = wordFor(crossingClass, row.class, language).toLowerCase()
    const whom = wordFor(traffic, row.traffic, language).toLowerCase()
    return `${name}: ${what}${row.traffic === 'unknown' ? '' : `, ${whom}`}; ${statuses(row, language)}.`
  },
})

function statuses(row: Row, language: Language): string {
  const out = report(row.status_out, row.status_out_as_of, language)
  const inbound = report(row.status_in, row.status_in_as_of, language)
  const words =
    language === 'vi'
      ? { both: 'cả hai chiều', out: 'chiều xuất', in: 'chiều nhập' }
      : { both: 'both ways', out: 'outbound', in: 'inbound' }
  return out === inbound ? `${words.both}: ${out}` : `${words.out}: ${out}; ${words.in}: ${inbound}`
}

/** Never without its date: a status read out without one sounds like now. */
function report(status: StatusAtMoment, as_of: string | null, language: Language): string {
  const word = wordFor(statusAtMoment, status, language).toLowerCase()
  if (as_of === null) return word
  const day = writeDate(as_of, language)
  return language === 'vi' ? `${word} (theo nguồn ngày ${day})` : `${word} (source of ${day})`
}
