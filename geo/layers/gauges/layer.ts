import type { RowOf } from '../../columns/row.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { facilityState } from '../facilities/vocabulary.ts'
import type { PointSymbol } from '../symbols.ts'
import type { gauges } from './table.ts'
import {
  alarmReached,
  editors,
  gaugeKind,
  gaugeQuantity,
  gaugeUnit,
  readingCourse,
} from './vocabulary.ts'

type Row = RowOf<typeof gauges>

const station: PointSymbol = {
  kind: 'point',
  shape: 'hexagon',
  fill: 'water',
  line: 'paper',
  radius: 7,
}

const planned: PointSymbol = { ...station, shape: 'ring', fill: 'ink_soft', line: 'ink_soft' }
const water: PointSymbol = { ...station, glyph: 'N' }
const warning: PointSymbol = { ...station, shape: 'triangle', fill: 'danger', glyph: '!' }
const weather: PointSymbol = { ...station, shape: 'circle', fill: 'storm', glyph: 'M' }
const environment: PointSymbol = { ...station, shape: 'square', fill: 'ok', glyph: 'Q' }
const other: PointSymbol = {
  ...station,
  shape: 'ring',
  fill: 'unknown',
  line: 'unknown',
  glyph: '?',
}

const alarmOf = { vi: '', en: '' }

export const gaugesLayer = defineLayer<Row>()({
  id: 'gauges',
  title: { vi: 'Trạm quan trắc, cảnh báo', en: 'Gauges and warning stations' },
  singular: { vi: 'trạm', en: 'station' },
  description: {
    vi: 'Trạm đo và cảnh báo, đã có hoặc quy hoạch; ngưỡng báo động do người dùng nhập khi có văn bản.',
    en: 'Stations that measure or warn, existing or planned; users enter the alarm thresholds once they have them in writing.',
  },
  geometry: 'Point',
  band: 'resource',
  shownAtFirst: false,
  editors,
  properties: {
    kind: { kind: 'word', words: gaugeKind, label: { vi: 'Loại trạm', en: 'Kind' } },
    state: { kind: 'word', words: facilityState, label: { vi: 'Tình trạng', en: 'State' } },
    quantity: { kind: 'word', words: gaugeQuantity, label: { vi: 'Đại lượng', en: 'Quantity' } },
    measure_unit: {
      kind: 'word',
      words: gaugeUnit,
      label: { vi: 'Đơn vị đo', en: 'Unit of measure' },
    },
    alarm_1: { kind: 'number', of: alarmOf, label: { vi: 'Báo động I', en: 'Alarm I' } },
    alarm_2: { kind: 'number', of: alarmOf, label: { vi: 'Báo động II', en: 'Alarm II' } },
    alarm_3: { kind: 'number', of: alarmOf, label: { vi: 'Báo động III', en: 'Alarm III' } },
    flood_region: {
      ...{ kind: 'integer', of: alarmOf },
      label: { vi: 'Khu vực tính cấp lũ', en: 'Region for flood levels' },
      description: {
        vi: 'Khu vực 1–4 theo Điều 45 Quyết định 18/2021/QĐ-TTg; để trống khi chưa có văn bản.',
        en: 'Region 1–4 by art. 45 of Decision 18/2021/QĐ-TTg; empty until it is known in writing.',
      },
    },
    last_reading: {
      kind: 'number',
      of: alarmOf,
      label: { vi: 'Số đo gần nhất', en: 'Last reading' },
    },
    last_read_at: { kind: 'instant', to: 'minute', label: { vi: 'Đo lúc', en: 'Measured' } },
    alarm_reached: {
      kind: 'word',
      words: alarmReached,
      label: { vi: 'Mức báo động', en: 'Alarm reached' },
    },
    reading_before: {
      kind: 'number',
      of: alarmOf,
      label: { vi: 'Số đo lần trước', en: 'Reading before' },
    },
    read_before_at: {
      kind: 'instant',
      to: 'minute',
      label: { vi: 'Lần trước đo lúc', en: 'Measured before' },
    },
    reading_course: {
      kind: 'word',
      words: readingCourse,
      label: { vi: 'So với lần trước', en: 'Against the reading before' },
      description: {
        vi: 'Mực nước đổi quá khoảng từ báo động I đến báo động cao nhất trong một giờ là nhảy vọt.',
        en: 'A water level that changes by more than from alarm I to the highest alarm within an hour has jumped.',
      },
    },
    operator_vi: { kind: 'text', label: { vi: 'Đơn vị vận hành', en: 'Operator (Vietnamese)' } },
    operator_en: { kind: 'text', label: { vi: 'Đơn vị vận hành (tiếng Anh)', en: 'Operator' } },
  },
  tileFields: ['kind', 'state'],
  tableColumns: [
    'kind',
    'state',
    'alarm_1',
    'alarm_2',
    'alarm_3',
    'measure_unit',
    'last_reading',
    'last_read_at',
    'unit_code',
    'confidence',
  ],
  searchFields: ['operator_vi', 'operator_en'],
  classes: [
    {
      id: 'planned',
      label: { vi: 'Quy hoạch, chưa có', en: 'Planned, not there yet' },
      when: { state: 'planned' },
      symbol: planned,
    },
    {
      id: 'early_warning',
      label: gaugeKind.early_warning,
      when: { kind: 'early_warning' },
      symbol: warning,
    },
    {
      id: 'water',
      label: { vi: 'Mực nước, triều', en: 'Water level, tide' },
      when: { kind: ['water_level', 'tide'] },
      symbol: water,
    },
    {
      id: 'weather',
      label: { vi: 'Mưa, gió, cháy rừng', en: 'Rain, wind, forest fire' },
      when: { kind: ['rain', 'wind', 'forest_fire'] },
      symbol: weather,
    },
    {
      id: 'environment',
      label: { vi: 'Môi trường nước, không khí', en: 'Water and air quality' },
      when: { kind: ['water_quality', 'air_quality'] },
      symbol: environment,
    },
    {
      id: 'other',
      label: { vi: 'Trạm khác', en: 'Other station' },
      symbol: other,
    },
  ],
  label: { fromZoom: 12, size: 11, colour: 'water', weight: 40 },
  readsFrom: ['gauge_readings'],
  cadenceDays: 365,
  briefing: (row, language) =>
    `${language === 'vi' ? row.name_vi : row.name_en}: ${wordFor(gaugeKind, row.kind, language).toLowerCase()}, ${wordFor(facilityState, row.state, language).toLowerCase()}; ${alarmsInWords(row, language)}.`,
})

function alarmsInWords(row: Row, language: Language): string {
  const known = [row.alarm_1, row.alarm_2, row.alarm_3].flatMap((alarm, at) =>
    alarm === null ? [] : [`${'I'.repeat(at + 1)} ${writeNumber(alarm, language)}`],
  )
  if (known.length === 0) {
    return language === 'vi' ? 'chưa có ngưỡng báo động' : 'no alarm thresholds known'
  }
  const unit = row.measure_unit === null ? '' : ` ${wordFor(gaugeUnit, row.measure_unit, language)}`
  return `${language === 'vi' ? 'báo động' : 'alarms'} ${known.join(', ')}${unit}`
}
